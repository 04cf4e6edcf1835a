// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { abuse, corrected, empty, pitch, ready, short, stop, unknown } from '../gallery/views';
import { renderApp } from './renderApp';

describe('the score', () => {
  it('is a meter with its words', () => {
    renderApp(pitch);
    const meter = screen.getByRole('meter', { name: 'How the reply is likely to land' });
    expect(meter).toHaveAttribute('aria-valuenow', '52');
    expect(meter).toHaveAttribute('aria-valuetext', '52 of 100: Worth another look');
  });

  it.each([
    ['a gate', pitch, 'Take out the pitch. With that in it, a reply is never ready.'],
    ['the next step', stop, 'Take out what stings. That helps most now.'],
    [
      'what could still be done',
      corrected,
      /^Good as it is\. One thing you could still do: name the very thing/,
    ],
    ['that nothing is left', ready, 'Nothing left to do. Read it once aloud, then send it.'],
    [
      'the weakest side where the list is done',
      unknown,
      'The list is done. What could still grow: warmth.',
    ],
  ])('says %s in one sentence', (_, view, sentence) => {
    renderApp(view);
    expect(screen.getByText(sentence)).toBeVisible();
  });

  it.each([
    ['empty', empty, 'Write your reply'],
    ['short', short, 'A few words more'],
  ])('is none for a draft that is %s', (_, view, title) => {
    renderApp(view);
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it('unfolds a side into the words that moved it, with signed points', async () => {
    const { user } = renderApp(pitch);
    await user.click(screen.getByRole('button', { name: /^Sincerity\s*:\s*18$/ }));
    expect(screen.getByText('−52')).toBeVisible();
    expect(screen.getByText('+14')).toBeVisible();
    expect(screen.getByText('our new spring box is out')).toBeVisible();
  });

  it('names the sides that do not count', () => {
    renderApp(abuse);
    expect(
      screen.getByText('Not counted here: warmth, ownership, helpfulness, and sincerity'),
    ).toBeVisible();
  });
});
