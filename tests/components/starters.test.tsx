// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { InsertOutcome } from '../../lib/session/messages';
import { pitch } from '../gallery/views';
import { renderApp } from './renderApp';

const INSERT = 'Insert “How did the party go in the end?”';

async function openAsk() {
  const app = renderApp(pitch);
  await app.user.click(screen.getByRole('button', { name: /^Ask something/ }));
  return app;
}

describe('a phrase to start from', () => {
  it.each<[InsertOutcome, string]>([
    ['inserted', 'Inserted'],
    ['notArrived', 'It did not arrive. Copy it instead.'],
    ['twice', 'It arrived twice: undo once.'],
    ['noComposer', 'No reply box is open. Copy it instead.'],
  ])('says how an insertion ended: %s', async (outcome, words) => {
    const { user, background, say, container } = await openAsk();
    await user.click(screen.getByRole('button', { name: INSERT }));
    expect(screen.getByText('Inserting …')).toBeVisible();
    const [sent] = background.sentOf('insert');
    expect(sent?.text).toBe('How did the party go in the end?');
    say({ type: 'insertResult', request: sent?.request ?? 0, outcome });
    expect(screen.getAllByText(words)).not.toHaveLength(0);
    expect(container.querySelector('[aria-live]')).toHaveTextContent(words);
  });

  it('is not inserted twice by a second press', async () => {
    const { user, background } = await openAsk();
    await user.dblClick(screen.getByRole('button', { name: INSERT }));
    expect(background.sentOf('insert')).toHaveLength(1);
  });

  it('can be copied', async () => {
    const { user } = await openAsk();
    await user.click(screen.getByRole('button', { name: /^Copy “How did the party/ }));
    expect(await navigator.clipboard.readText()).toBe('How did the party go in the end?');
    expect(screen.getByText('Copied')).toBeVisible();
  });

  it('shows blanks as something to fill in', async () => {
    await openAsk();
    expect(screen.getByText('fill in: Thursday')).toBeInTheDocument();
    expect(screen.queryByText(/\[Thursday\]/)).toBeNull();
  });
});
