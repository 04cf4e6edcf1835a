// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { desk, idle, pitch, stop } from '../gallery/views';
import { renderApp } from './renderApp';

const menuButton = () => screen.getByRole('button', { name: 'Menu' });

describe('the menu', () => {
  it.each([
    ['Settings', 'Settings'],
    ['Check this page', 'Check this page'],
  ])('leads to %s, whose heading gets the focus', async (entry, heading) => {
    const { user } = renderApp(idle);
    await user.click(menuButton());
    await user.click(screen.getByRole('menuitem', { name: entry }));
    expect(screen.getByRole('heading', { level: 2, name: heading })).toHaveFocus();
    expect(screen.queryByRole('heading', { name: 'Click into a reply box' })).toBeNull();
  });

  it.each([
    ['the button', async (user: User) => user.click(screen.getByRole('button', { name: 'Back' }))],
    ['Escape', async (user: User) => user.keyboard('{Escape}')],
  ])('is where %s leads back to', async (_, leave) => {
    const { user } = renderApp(idle);
    await user.click(menuButton());
    await user.click(screen.getByRole('menuitem', { name: 'Settings' }));
    await leave(user);
    expect(menuButton()).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Click into a reply box' })).toBeVisible();
  });

  it('opened above a view, takes Escape for itself', async () => {
    const { user } = renderApp(idle);
    await user.click(menuButton());
    await user.click(screen.getByRole('menuitem', { name: 'Settings' }));
    await user.click(menuButton());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Settings' })).toBeVisible();
    // The entry of the view that is open leads to its beginning.
    await user.click(menuButton());
    await user.click(screen.getByRole('menuitem', { name: 'Settings' }));
    expect(screen.getByRole('heading', { name: 'Settings' })).toHaveFocus();
  });

  it('closes with Escape and gives the focus back', async () => {
    const { user } = renderApp(idle);
    await user.click(menuButton());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(menuButton()).toHaveFocus();
  });

  it('has nothing to check where Takk does not read', async () => {
    const { user } = renderApp(desk);
    await user.click(menuButton());
    expect(screen.getAllByRole('menuitem')).toHaveLength(1);
  });

  it('leaves what is half written as it was', async () => {
    const { user } = renderApp(pitch);
    await user.click(screen.getByRole('button', { name: /^Ask something/ }));
    await user.click(menuButton());
    await user.click(screen.getByRole('menuitem', { name: 'Settings' }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /^Ask something/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });
});

type User = ReturnType<typeof renderApp>['user'];

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
