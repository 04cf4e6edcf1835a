import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../../lib/coach/vocabulary';
import { findingOf, judge, MESSAGES } from './support';

const situationOf = (text: string) =>
  judge('Thank you for telling us.', { author: null, text }).situation;

describe('what kind of message it is', () => {
  it.each(SITUATIONS)('the plain message of the tests: %s', (id) => {
    expect(situationOf(MESSAGES[id].text).main).toBe(id);
  });

  it.each([
    ['My order still has not arrived, where is it?', 'complaint', 'question'],
    ['Great, third cancelled train this week. Well done.', 'complaint', null],
    ['The app does not work on my phone, could you help?', 'complaint', 'question'],
    ['Love the cake, but it came two days late. Do you refund delivery?', 'complaint', 'question'],
    ['This is bloody awful, my parcel is lost again. Fix it!', 'complaint', null],
    ['I forgot my password. How do I reset it?', 'question', null],
    ['Do you have gluten free bread?', 'question', null],
    ['How much is a birthday cake for twelve?', 'question', null],
    ['It would be great if you opened on Mondays.', 'suggestion', null],
    ['Thank you for the lovely service yesterday, we had a wonderful evening!', 'praise', null],
    ['Best pizza in town, I highly recommend it.', 'praise', null],
    ['@kari look at this, we should go there some day', 'mention', null],
    ['Drop dead, you scum. I hope your shop burns down.', 'hostile', null],
    ['Earn 5000 a week with crypto, message me on WhatsApp!', 'hostile', null],
  ] as const)('“%s” is %s', (text, main, also) => {
    const found = situationOf(text);
    expect(found.main).toBe(main);
    if (also) expect(found.also).toContain(also);
  });

  it('below a few words nobody can be sure', () => {
    expect(situationOf('Hm, cake').sure).toBe(false);
  });

  it('spans are words of the message', () => {
    for (const { text } of Object.values(MESSAGES)) {
      for (const [start, end] of situationOf(text).spans) {
        expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
      }
    }
  });

  it('without a message it is unknown', () => {
    const { situation } = judge('Thank you for telling us.', null);
    expect(situation).toMatchObject({ main: null, also: [], questions: [] });
  });
});

describe('the person’s own word', () => {
  it('goes before what the coach found', () => {
    const report = judge('Thank you for telling us.', MESSAGES.complaint, { situation: 'praise' });
    expect(report.situation).toMatchObject({ main: 'praise', corrected: true, sure: true });
    expect(findingOf(report, 'apologise').verdict).toBe('na');
  });

  it('is no correction where it agrees', () => {
    const report = judge('Thank you.', MESSAGES.complaint, { situation: 'complaint' });
    expect(report.situation).toMatchObject({ main: 'complaint', corrected: false });
  });
});

describe('the questions of a message', () => {
  const message = {
    author: null,
    text: 'How much is a cake for twelve? And when do you open on Sunday?',
  };
  const answered = (draft: string) =>
    judge(draft, message).situation.questions.map((question) => question.answered);

  it('are found one by one', () => {
    const { questions } = judge('We open at ten.', message).situation;
    expect(questions.map(({ span: [start, end] }) => message.text.slice(start, end))).toEqual([
      'How much is a cake for twelve?',
      'And when do you open on Sunday?',
    ]);
  });

  it('are all open at first', () => {
    expect(answered('Thanks for asking!')).toEqual([false, false]);
  });

  it('are answered by answers of their kind', () => {
    expect(answered('A cake for twelve costs €40. On Sunday we open at 10.')).toEqual([true, true]);
  });

  it('stay open where the answer is of another kind', () => {
    expect(answered('On Sunday we are open in the morning.')).toEqual([false, true]);
  });

  it('need no answer where they want none', () => {
    const angry = { author: null, text: 'The cake was crushed. Are you kidding me?' };
    const report = judge('I am sorry about the cake.', angry);
    expect(report.situation.questions).toEqual([]);
    expect(findingOf(report, 'answer').verdict).toBe('na');
  });
});
