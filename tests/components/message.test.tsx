// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  candidates,
  corrected,
  given,
  huge,
  pitch,
  ready,
  stop,
  unknown,
  unsupported,
  unsure,
} from '../gallery/views';
import { renderApp } from './renderApp';

describe('the message', () => {
  it('shows who, when and in which language', () => {
    renderApp(pitch);
    expect(screen.getByRole('heading', { name: 'Marta Lind' })).toBeVisible();
    expect(screen.getByText('4 hours ago').tagName).toBe('TIME');
    expect(screen.getByText(/English/)).toBeVisible();
  });

  it('takes the page’s own words for the time where there are no others', () => {
    renderApp(stop);
    expect(screen.getByText(/2 t · Norwegian/)).toBeVisible();
  });

  it('carries its language and direction', () => {
    renderApp(unsupported);
    const quote = screen.getByText(/الخبز/);
    expect(quote).toHaveAttribute('lang', 'ar');
    expect(quote).toHaveAttribute('dir', 'auto');
  });

  it('marks its questions, open or answered, also for those who listen', () => {
    const { show } = renderApp(pitch);
    expect(screen.getByText('1 question still open')).toBeVisible();
    expect(screen.getByText(/Do you refund delivery\?/, { selector: 'mark' })).toHaveTextContent(
      'question, still open',
    );
    show(ready);
    expect(screen.getByText('Every question is answered')).toBeVisible();
  });

  it('folds long texts', async () => {
    const { user } = renderApp(corrected);
    const text = () => screen.getByText(/Verbesserungsvorschlags/).textContent ?? '';
    const folded = text().length;
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(text().length).toBeGreaterThan(folded * 2);
    await user.click(screen.getByRole('button', { name: 'Show less' }));
    expect(text().length).toBe(folded);
  });

  it('renders little of fifty thousand characters', () => {
    const { container } = renderApp(huge);
    expect(container.textContent?.length).toBeLessThan(3000);
  });
});

describe('the kind of message', () => {
  it('is corrected in one click', async () => {
    const { user, background } = renderApp(pitch);
    await user.click(screen.getByRole('button', { name: /^Complaint/ }));
    await user.click(screen.getByRole('menuitemradio', { name: /^Suggestion/ }));
    expect(background.sentOf('correctSituation')).toEqual([
      { type: 'correctSituation', situation: 'suggestion' },
    ]);
  });

  it('is corrected by keyboard', async () => {
    const { user, background } = renderApp(pitch);
    screen.getByRole('button', { name: /^Complaint/ }).focus();
    await user.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(background.sentOf('correctSituation')).toHaveLength(1);
  });

  it('says when it is not sure', () => {
    renderApp(unsure);
    expect(screen.getByRole('button', { name: /Praise\s*Not sure/ })).toBeVisible();
  });

  it('shows a correction and takes it back', async () => {
    const { user, background } = renderApp(corrected);
    expect(screen.getByRole('button', { name: /Suggestion\s*your choice/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo your choice' }));
    expect(background.sentOf('correctSituation')).toEqual([
      { type: 'correctSituation', situation: null },
    ]);
  });
});

describe('a message that the page does not tell', () => {
  it('can be pasted', async () => {
    const { user, background } = renderApp(unknown);
    const use = screen.getByRole('button', { name: 'Use this message' });
    expect(use).toBeDisabled();
    await user.type(screen.getByLabelText('Their message'), 'Where is my order?');
    await user.type(screen.getByLabelText(/Their name/), 'Ola');
    await user.click(use);
    expect(background.sentOf('giveMessage')).toEqual([
      { type: 'giveMessage', message: { author: 'Ola', text: 'Where is my order?' } },
    ]);
  });

  it('can be chosen where several are meant, and is never shown as a fact before', async () => {
    const { user, background } = renderApp(candidates);
    const list = within(screen.getByRole('region', { name: 'Which one are you answering?' }));
    expect(list.getAllByRole('listitem')).toHaveLength(3);
    await user.click(list.getByRole('button', { name: /Same here/ }));
    expect(background.sentOf('giveMessage')[0]?.message?.text).toMatch(/^Same here/);
  });

  it('can be pasted where none of several is meant', async () => {
    const { user } = renderApp(candidates);
    await user.click(screen.getByRole('button', { name: 'None of these' }));
    expect(screen.getByLabelText('Their message')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('Which one are you answering?')).toBeVisible();
  });

  it('is marked when the person gave it, and can be taken back', async () => {
    const { user, background } = renderApp(given);
    expect(screen.getByText('You pointed this out')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    expect(background.sentOf('giveMessage')).toEqual([{ type: 'giveMessage', message: null }]);
  });

  it('can be replaced where the page was wrong', async () => {
    const { user } = renderApp(pitch);
    await user.click(screen.getByRole('button', { name: /^Complaint/ }));
    await user.click(screen.getByRole('menuitem', { name: 'It is another message' }));
    expect(screen.getByLabelText('Their message')).toBeVisible();
  });
});

describe('the focus', () => {
  it('stays with the message when the form that held it is gone', async () => {
    const { user, show } = renderApp(unknown);
    await user.type(screen.getByLabelText('Their message'), 'Where is my order?');
    await user.click(screen.getByRole('button', { name: 'Use this message' }));
    show(given);
    expect(document.activeElement).toContainElement(
      screen.getByRole('heading', { name: 'Marta Lind' }),
    );
  });

  it('goes to the chip when a correction is undone', async () => {
    const { user } = renderApp(corrected);
    await user.click(screen.getByRole('button', { name: 'Undo your choice' }));
    expect(screen.getByRole('button', { name: /^Suggestion/ })).toHaveFocus();
  });
});

describe('a message selected in the page', () => {
  it('is taken from what is selected there', async () => {
    const { user, background, say } = renderApp(unknown);
    await user.click(screen.getByRole('button', { name: 'Take the selected text' }));
    const asked = background.sent.find((message) => message.type === 'readSelection');
    say({ type: 'selection', request: asked?.request ?? 0, text: 'The cake was late.' });
    expect(await screen.findByDisplayValue('The cake was late.')).toBeInTheDocument();
  });

  it('and says so when nothing is selected', async () => {
    const { user, background, say } = renderApp(unknown);
    await user.click(screen.getByRole('button', { name: 'Take the selected text' }));
    const asked = background.sent.find((message) => message.type === 'readSelection');
    say({ type: 'selection', request: asked?.request ?? 0, text: '' });
    expect(await screen.findByText('Nothing is selected in the page yet.')).toBeInTheDocument();
  });
});
