// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checked, checkedUnsure, idle, off, stale } from '../gallery/views';
import { renderApp } from './renderApp';

async function openCheck(view: Parameters<typeof renderApp>[0]) {
  const app = renderApp(view);
  await app.user.click(screen.getByRole('button', { name: 'Menu' }));
  await app.user.click(screen.getByRole('menuitem', { name: 'Check this page' }));
  return app;
}

const facts = () =>
  within(screen.getByRole('region', { name: 'What Takk sees at your reply box' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the check of a page', () => {
  it('lists what was found, and how', async () => {
    await openCheck(checked);
    expect(facts()).toEqual([
      expect.stringMatching(/^Reply boxfoundBy role: /),
      expect.stringMatching(/^MessagefoundBy label: /),
      expect.stringMatching(/^Who wrote itfoundBy address: /),
      expect.stringMatching(/^When it was writtenfoundBy structure: /),
      'Send buttonnot found',
    ]);
    expect(screen.getByText('/groups/x/posts/#')).toBeVisible();
  });

  it('follows the person around', async () => {
    const { show } = await openCheck(idle);
    expect(screen.getByRole('heading', { name: 'Click into a reply box first' })).toBeVisible();
    show(checkedUnsure);
    expect(facts()[1]).toMatch(/^Message2 possibleBy structure: /);
    show(checked);
    expect(facts()[1]).toMatch(/^Messagefound/);
    show(idle);
    expect(screen.getByRole('heading', { name: 'Click into a reply box first' })).toBeVisible();
  });

  it.each([
    ['a page that was open before', stale, 'Reload this page first'],
    ['a site that is off', off, 'Takk is switched off on Facebook'],
  ])('says what to do on %s', async (_, view, heading) => {
    await openCheck(view);
    expect(screen.getByRole('heading', { name: heading })).toBeVisible();
  });
});

describe('the report', () => {
  afterEach(() => void vi.restoreAllMocks());
  const copy = () => screen.getByRole('button', { name: 'Copy the report' });

  it('is copied as it is shown', async () => {
    const { user } = await openCheck(checked);
    await user.click(copy());
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Takk 1.2.3, Chromium 140');
    expect(text).toContain('message: found (label)');
    expect(text).not.toMatch(/Marta|cake|Thanks/);
    await user.click(screen.getByRole('button', { name: 'See the report' }));
    expect(document.querySelector('pre')?.textContent).toBe(text);
  });

  it('can be copied by hand where the browser refuses', async () => {
    const { user } = await openCheck(checked);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(copy());
    expect(screen.getByRole('alert')).toHaveTextContent(/by hand/);
  });
});
