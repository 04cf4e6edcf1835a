// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { idle, off } from '../gallery/views';
import { renderApp } from './renderApp';

/** The settings, opened from the menu. */
async function openSettings(given: Parameters<typeof renderApp>[1] = {}) {
  const app = renderApp(idle, given);
  await app.user.click(screen.getByRole('button', { name: 'Menu' }));
  await app.user.click(screen.getByRole('menuitem', { name: 'Settings' }));
  return app;
}

const group = (name: string) => within(screen.getByRole('radiogroup', { name }));
const last = <Item,>(items: readonly Item[]) => items.at(-1);

describe('the settings', () => {
  it('have a region with a heading for each kind of choice', async () => {
    await openSettings();
    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings).toHaveLength(5);
    for (const { textContent } of headings) {
      expect(screen.getByRole('region', { name: textContent ?? '' })).toBeVisible();
    }
  });

  it('switch each site by itself', async () => {
    const { user, changes } = await openSettings();
    await user.click(screen.getByRole('switch', { name: 'Facebook' }));
    await user.click(screen.getByText('LinkedIn'));
    expect(changes).toEqual([
      { sites: { x: true, facebook: false, linkedin: true } },
      { sites: { x: true, facebook: false, linkedin: false } },
    ]);
    expect(screen.getByRole('switch', { name: 'Facebook' })).not.toBeChecked();
    expect(screen.getByRole('switch', { name: 'X' })).toBeChecked();
  });

  it('switch the underlines', async () => {
    const { user, changes } = await openSettings();
    await user.click(screen.getByRole('switch', { name: 'Underline words in the draft' }));
    expect(changes).toEqual([{ highlights: false }]);
  });

  it('choose language and theme, in force at once', async () => {
    const { user, changes } = await openSettings();
    await user.click(group('Light or dark').getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(group('Language').getByRole('radio', { name: 'Norsk bokmål' }));
    expect(changes).toEqual([{ theme: 'dark' }, { language: 'nb' }]);
    expect(screen.getByRole('heading', { name: 'Innstillinger' })).toBeVisible();
  });

  it('say that a choice could not be stored', async () => {
    await openSettings({ props: { unsaved: true } });
    expect(screen.getByRole('alert')).toHaveTextContent(/could not be saved/);
  });

  it('say nothing while all is well', async () => {
    await openSettings();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });
});

describe('the send guard', () => {
  const title = 'Hold a reply back before it is sent';
  const field = () => screen.queryByRole('spinbutton', { name: 'Below a score of' });

  it('is off, and says what never happens', async () => {
    await openSettings();
    expect(group(title).getByRole('radio', { name: 'Never' })).toBeChecked();
    expect(screen.getByRole('radiogroup', { name: title })).toHaveAccessibleDescription(
      /never held twice.*“Send anyway” always works/,
    );
    expect(field()).toBeNull();
  });

  it('asks for a score only where one counts', async () => {
    const { user, changes } = await openSettings();
    await user.click(group(title).getByRole('radio', { name: /^Only if something/ }));
    expect(field()).toBeNull();
    await user.click(group(title).getByRole('radio', { name: /score is too low/ }));
    expect(field()).toHaveValue(40);
    expect(changes).toEqual([
      { guard: { level: 'broken', below: 40 } },
      { guard: { level: 'below', below: 40 } },
    ]);
  });

  it('takes whole numbers from 1 to 100, and keeps no other', async () => {
    const { user, changes } = await openSettings({
      settings: { guard: { level: 'below', below: 40 } },
    });
    const input = field() as HTMLInputElement;
    await user.clear(input);
    expect(input).toBeInvalid();
    await user.type(input, '1000');
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription('A whole number from 1 to 100.');
    expect(changes.map(({ guard }) => guard?.below)).toEqual([1, 10, 100]);
    await user.tab();
    expect(input).toHaveValue(100);
    expect(input).toBeValid();
    await user.clear(input);
    await user.type(input, '0.5');
    await user.tab();
    expect(last(changes)).toEqual({ guard: { level: 'below', below: 100 } });
    expect(input).toHaveValue(100);
  });
});

describe('the shortcut', () => {
  it('is shown as it is assigned, with the way to change it', async () => {
    let opened = 0;
    const onChange = () => {
      opened += 1;
    };
    const { user } = await openSettings({ props: { shortcut: { keys: 'Alt+Shift+T', onChange } } });
    expect(screen.getByText('Alt+Shift+T')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Change the shortcut' }));
    expect(opened).toBe(1);
  });

  it('may be unassigned', async () => {
    await openSettings({ props: { shortcut: { keys: '', onChange: () => {} } } });
    expect(screen.getByText('not assigned')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Assign a shortcut' })).toBeVisible();
  });

  it('is explained in words where the browser opens nothing', async () => {
    await openSettings({ props: { shortcut: { keys: 'Alt+Shift+T', onChange: null } } });
    expect(screen.getByText(/about:addons/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change the shortcut' })).toBeNull();
  });
});

describe('a site that is off', () => {
  it('can be switched on where it is met', async () => {
    const { user, changes } = renderApp(off, {
      settings: { sites: { x: false, facebook: false, linkedin: true } },
    });
    expect(screen.getByRole('heading', { name: 'Takk is switched off on Facebook' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Switch on for Facebook' }));
    expect(changes).toEqual([{ sites: { x: false, facebook: true, linkedin: true } }]);
  });

  it('leaves the desk in reach, and a way back', async () => {
    const { user } = renderApp(off);
    await user.click(screen.getByRole('button', { name: 'Write here instead' }));
    expect(screen.getByLabelText('Your reply')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to the page' }));
    expect(screen.getByRole('heading', { name: 'Takk is switched off on Facebook' })).toBeVisible();
  });
});
