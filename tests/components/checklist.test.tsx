// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/coach/report';
import type { View } from '../../lib/session/messages';
import { empty, pitch, ready, stop, unsupported, unsure } from '../gallery/views';
import { renderApp } from './renderApp';

const titles = () =>
  screen.getAllByRole('listitem').flatMap((item) => item.dataset.criterion ?? []);
const toggle = (name: RegExp) => screen.getByRole('button', { name });

function change(view: View, id: string, finding: Partial<Finding>): View {
  if (!view.report) throw new Error('no report to change');
  const checklist = view.report.checklist.map((old) =>
    old.id === id ? { ...old, ...finding } : old,
  );
  return { ...view, report: { ...view.report, checklist } };
}

describe('the checklist', () => {
  it('has the four on top, then what to change, then what to do; the rest is folded', () => {
    renderApp(stop);
    expect(titles()).toEqual([
      'thank',
      'apologise',
      'noHardSell',
      'ask',
      'noExcuses',
      'noBrushOff',
      'respect',
      'answer',
      'act',
      'acknowledge',
      'personal',
    ]);
    expect(screen.getByRole('button', { name: '4 more are fine' })).toBeVisible();
  });

  it('says each state in a word and quotes the words it rests on', () => {
    renderApp(pitch);
    expect(toggle(/^Thank them\s*done$/)).toBeVisible();
    expect(toggle(/^No hard sell\s*change$/)).toBeVisible();
    expect(toggle(/^Ask something\s*to do$/)).toBeVisible();
    expect(screen.getByText('By the way, our new spring box is out!')).toBeVisible();
  });

  it('unfolds the next step by itself, and others by hand or key', async () => {
    const { user } = renderApp(pitch);
    expect(toggle(/No hard sell/)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/Gary Vaynerchuk 2011/)).toBeVisible();
    expect(screen.queryByText(/Huang et al\. 2017/)).toBeNull();
    toggle(/Ask something/).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText(/Huang et al\. 2017/)).toBeVisible();
    await user.keyboard(' ');
    expect(screen.queryByText(/Huang et al\. 2017/)).toBeNull();
  });

  it('tells both sides where studies disagree', async () => {
    const { user } = renderApp(pitch);
    await user.click(toggle(/^Apologise/));
    await user.click(screen.getByRole('button', { name: 'Studies disagree' }));
    expect(screen.getByText(/Zinko et al\. 2021.*Lopes et al\. 2024/)).toBeVisible();
  });

  it('shows what it is not sure of as a question that does not count', async () => {
    const { user } = renderApp(unsure);
    await user.click(toggle(/^Is this a pitch\?\s*you decide$/));
    expect(screen.getByText(/isn’t sure, so this doesn’t count/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^No hard sell/ })).toBeNull();
  });

  it('leaves out what does not apply, and ticks nothing that was not checked', () => {
    renderApp(unsupported);
    expect(titles()).toEqual(['respect', 'privacy', 'sameLanguage']);
    expect(screen.queryByText(/more (is|are) fine/)).toBeNull();
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Takk doesn’t know Finnish yet' })).toBeVisible();
  });

  it('is a plan before anything is written: no tick for words that are not there', () => {
    renderApp(empty);
    expect(screen.getByRole('heading', { name: 'What this reply needs' })).toBeVisible();
    expect(titles()).not.toContain('noHardSell');
    expect(screen.queryByText(/more (is|are) fine/)).toBeNull();
  });

  it('names both languages where they differ', async () => {
    const { user } = renderApp(unsupported);
    await user.click(toggle(/^Same language/));
    expect(screen.getByText('They write Arabic, you write Finnish.')).toBeVisible();
  });

  it('keeps the smaller points folded', async () => {
    const { user } = renderApp(pitch);
    expect(screen.queryByText('Say when')).toBeNull();
    await user.click(screen.getByRole('button', { name: '2 smaller points' }));
    expect(screen.getByText('Say when')).toBeVisible();
  });

  it('offers the quoted open question of the message, in its language', () => {
    renderApp(stop);
    const item = screen.getByRole('button', { name: /^Answer their question/ }).closest('li');
    const quote = within(item as HTMLElement).getByText('Når er det oppe igjen?');
    expect(quote).toHaveAttribute('lang', 'nb');
  });
});

describe('the words of a point in the page', () => {
  const flashes = (app: ReturnType<typeof renderApp>) =>
    app.background.sentOf('flash').map(({ criterion }) => criterion);

  it('are shown when the point is opened, by mouse or key, and not when it is closed', async () => {
    const app = renderApp(pitch);
    expect(toggle(/^Thank them/)).toHaveAccessibleDescription('Show in the reply');
    await app.user.click(toggle(/^Thank them/));
    expect(flashes(app)).toEqual(['thank']);
    await app.user.keyboard('{Enter}');
    expect(flashes(app)).toEqual(['thank']);
    await app.user.keyboard('{Enter}');
    expect(flashes(app)).toEqual(['thank', 'thank']);
  });

  it('are shown again by a button in the open point', async () => {
    const app = renderApp(pitch);
    const item = toggle(/^No hard sell/).closest('li') as HTMLElement;
    await app.user.click(within(item).getByRole('button', { name: 'Show in the reply' }));
    expect(flashes(app)).toEqual(['noHardSell']);
  });

  it('are not offered where there are none', async () => {
    const app = renderApp(pitch);
    expect(toggle(/^Ask something/)).not.toHaveAccessibleDescription();
    await app.user.click(toggle(/^Ask something/));
    const item = toggle(/^Ask something/).closest('li') as HTMLElement;
    expect(within(item).queryByRole('button', { name: 'Show in the reply' })).toBeNull();
    expect(flashes(app)).toEqual([]);
  });

  it('nor for a reply that stands in no page', async () => {
    const app = renderApp({ ...pitch, page: { kind: 'unsupported' } });
    act(() => app.store.getState().writeDesk({ draft: pitch.draft }));
    await app.user.click(toggle(/^Thank them/));
    expect(screen.queryByRole('button', { name: 'Show in the reply' })).toBeNull();
    expect(flashes(app)).toEqual([]);
  });
});

describe('what holds the focus', () => {
  it('stays in its place with its phrases when it becomes done', async () => {
    const { user, show } = renderApp(pitch);
    await user.click(toggle(/^Say what happens next/));
    const insert = screen.getByRole('button', { name: /^Insert “I am sending/ });
    await user.click(insert);
    const before = titles();
    show(change(pitch, 'act', { verdict: 'met', starters: [] }));
    expect(titles()).toEqual(before);
    expect(insert).toBeInTheDocument();
    expect(insert).toHaveFocus();
  });

  it('goes to the fold once the focus moved on', async () => {
    const { user, show } = renderApp(pitch);
    await user.click(toggle(/^Say what happens next/));
    show(change(pitch, 'act', { verdict: 'met', starters: [] }));
    expect(titles()).toContain('act');
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    expect(titles()).not.toContain('act');
  });

  it('is never moved by an update', () => {
    const { show } = renderApp(pitch);
    const button = toggle(/^Thank them/);
    act(() => button.focus());
    show(ready);
    expect(button).toHaveFocus();
  });
});
