// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { idle, pitch, stop } from '../gallery/views';
import { renderApp } from './renderApp';

describe('the menu', () => {
  it('chooses language and theme', async () => {
    const { user, changes } = renderApp(idle);
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Norsk bokmål' }));
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Dark' }));
    expect(changes).toEqual([{ language: 'nb' }, { theme: 'dark' }]);
  });

  it('closes with Escape and gives the focus back', async () => {
    const { user } = renderApp(idle);
    const button = screen.getByRole('button', { name: 'Menu' });
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
  });
});

describe('the language of the interface', () => {
  it.each([
    ['nb', 'Stopp og tenk'],
    ['nl', 'Stop en denk na'],
  ] as const)('is %s on demand', (language, words) => {
    renderApp(stop, { settings: { language } });
    expect(screen.getByRole('heading', { name: words })).toBeVisible();
    expect(document.documentElement.lang).toBe(language);
  });

  it('leaves quotations in their own', () => {
    renderApp(stop, { settings: { language: 'nl' } });
    expect(screen.getByText('Som det står i vilkårene våre')).toHaveAttribute('lang', 'nb');
  });
});

it('has landmarks and headings in order', () => {
  renderApp(pitch);
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
    expect(screen.getByRole(landmark)).toBeVisible();
  }
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Takk');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3);
});
