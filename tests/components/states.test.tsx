// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { desk, idle, pitch, ready, sent, stale } from '../gallery/views';
import { renderApp } from './renderApp';

describe('the page', () => {
  it('is explained while no reply box has the focus, with a way to the desk and back', async () => {
    const { user, background } = renderApp(idle);
    expect(screen.getByRole('heading', { name: 'Click into a reply box' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Write here instead' }));
    expect(screen.getByLabelText('Your reply')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to the page' }));
    expect(background.sentOf('desk').at(-1)).toEqual({ type: 'desk', message: null, draft: '' });
    expect(screen.getByRole('heading', { name: 'Click into a reply box' })).toBeVisible();
  });

  it('is to be reloaded where it was open before', () => {
    renderApp(stale);
    expect(screen.getByRole('heading', { name: 'Reload this page once' })).toBeVisible();
  });
});

describe('a reply that went out', () => {
  it('is said in place of its report, and to those who listen', () => {
    const { show } = renderApp(pitch);
    expect(screen.getByRole('meter')).toBeVisible();
    show(sent);
    expect(screen.getByRole('heading', { name: 'Sent' })).toBeVisible();
    expect(screen.queryByRole('meter')).toBeNull();
    expect(document.querySelector('[aria-live]')?.textContent).toBe('Sent');
    show(ready);
    expect(screen.queryByRole('heading', { name: 'Sent' })).toBeNull();
  });
});

describe('the desk', () => {
  it('sends what is typed, and shows the coaching', async () => {
    const { user, background, show } = renderApp(desk);
    await user.type(screen.getByLabelText('Their message'), 'Nice');
    await user.type(screen.getByLabelText('Your reply'), 'Thx');
    expect(background.sentOf('desk').at(-1)).toEqual({
      type: 'desk',
      message: { author: null, text: 'Nice' },
      draft: 'Thx',
    });
    show({ ...pitch, page: { kind: 'unsupported' } });
    expect(screen.getByRole('meter')).toBeVisible();
    expect(screen.getByLabelText('Your reply')).toHaveValue('Thx');
  });

  it('takes a phrase into the draft at the caret', async () => {
    const { user, show } = renderApp(desk);
    await user.type(screen.getByLabelText('Your reply'), 'Hi Marta.');
    show({ ...pitch, page: { kind: 'unsupported' } });
    await user.click(screen.getByRole('button', { name: /^Ask something/ }));
    await user.click(
      screen.getByRole('button', { name: 'Insert “How did the party go in the end?”' }),
    );
    expect(screen.getByLabelText('Your reply')).toHaveValue(
      'Hi Marta. How did the party go in the end?',
    );
  });
});

describe('in time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (time: number) => act(() => vi.advanceTimersByTime(time));
  const live = () => document.querySelector('[aria-live]')?.textContent;

  it('shows a placeholder only after 150 ms', () => {
    renderApp(null);
    expect(screen.queryByText('Just a moment')).toBeNull();
    pass(150);
    expect(screen.getByText('Just a moment')).toBeInTheDocument();
  });

  it('speaks of a lost background only when it lasts, and keeps what it showed', () => {
    const { background } = renderApp(pitch);
    background.gone = true;
    act(() => background.hangUp());
    pass(900);
    expect(screen.queryByText(/dozed off/)).toBeNull();
    pass(200);
    expect(screen.getByText(/dozed off/)).toBeInTheDocument();
    expect(screen.getByRole('meter')).toBeInTheDocument();
  });

  it('announces a new state word once it has been quiet for a second', () => {
    const { show } = renderApp(pitch);
    pass(5000);
    expect(live()).toBe('');
    show(ready);
    pass(600);
    show({ ...ready, report: ready.report && { ...ready.report } });
    pass(600);
    show({ ...ready, report: ready.report && { ...ready.report } });
    pass(999);
    expect(live()).toBe('');
    pass(1);
    expect(live()).toBe('Ready. Nothing left to do. Read it once aloud, then send it.');
  });

  it('says nothing while the state word stays', () => {
    const { show } = renderApp(pitch);
    const { report } = pitch;
    if (!report) throw new Error('no report');
    show({ ...pitch, report: { ...report, tone: { ...report.tone, score: 61 } } });
    pass(5000);
    expect(live()).toBe('');
  });

  it('says nothing of a change that was taken back in time', () => {
    const { show } = renderApp(pitch);
    show(ready);
    pass(500);
    show(pitch);
    pass(5000);
    expect(live()).toBe('');
  });
});
