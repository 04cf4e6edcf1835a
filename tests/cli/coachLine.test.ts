import { describe, expect, it } from 'vitest';
import { coachLine } from '../../lib/cli/coachLine';
import { CRITERIA, DIMENSIONS, VERDICTS } from '../../lib/coach/vocabulary';
import { coach } from '../coach/support';

const answer = (line: unknown) => JSON.parse(coachLine(coach, JSON.stringify(line)));

const post = { author: 'Marta Lind', text: 'My cake arrived crushed. Do you refund it?' };

describe('a line', () => {
  it('is answered in the documented shape', () => {
    const draft = 'Thank you for telling us. I will refund it today.';
    const out = answer({ id: 'a1', post, draft, site: 'x' });
    expect(Object.keys(out)).toEqual(['id', 'language', 'situation', 'also', 'checklist', 'tone']);
    expect(out).toMatchObject({
      id: 'a1',
      language: 'en',
      situation: 'complaint',
      also: ['question'],
    });
    expect(out.checklist.map(({ id }: { id: string }) => id)).toEqual([...CRITERIA]);
    for (const entry of out.checklist) {
      expect(Object.keys(entry)).toEqual(['id', 'verdict', 'sure', 'spans']);
      expect(VERDICTS).toContain(entry.verdict);
      expect(entry.sure).toBeTypeOf('boolean');
      for (const [start, end] of entry.spans) expect(draft.slice(start, end)).not.toBe('');
    }
    expect(out.checklist[0]).toMatchObject({ id: 'thank', verdict: 'met' });
    expect(out.tone.score).toBeTypeOf('number');
    expect(Object.keys(out.tone.dimensions)).toEqual([...DIMENSIONS]);
  });

  it('is one line, whatever the draft holds', () => {
    expect(coachLine(coach, JSON.stringify({ draft: 'Thanks\nfor\nthat \u2028 one' }))).not.toMatch(
      /\n/,
    );
  });

  it.each([
    ['no post', { draft: 'Thank you for that.' }],
    ['a post of null', { post: null, site: null, draft: 'Thank you for that.' }],
    ['a post without an author', { post: { text: post.text }, draft: 'Thank you for that.' }],
    ['an empty post', { post: { author: '', text: '' }, draft: 'Thank you for that.' }],
    ['fields that nobody asked for', { draft: 'Thank you for that.', lang: 'en', rank: 1 }],
  ])('may have %s', (_, line) => {
    expect(answer(line).tone.score).toBeTypeOf('number');
  });

  it('without an id is answered without one', () => {
    expect(answer({ draft: 'Thank you.' }).id).toBeNull();
  });

  it('without a post has no situation', () => {
    expect(answer({ draft: 'Thank you for that.' })).toMatchObject({ situation: null, also: [] });
  });

  it('with too little to judge has no score', () => {
    expect(answer({ post, draft: '' }).tone.score).toBeNull();
    expect(answer({ post, draft: 'Thanks' }).tone.score).toBeNull();
  });
});

describe('a bad line is refused with words', () => {
  it.each([
    ['no JSON', 'hello', /JSON/],
    ['half a line', '{"draft":"Thank', /JSON/],
    ['no object', '[]', /draft|object/i],
    ['null', 'null', /./],
    ['no draft', '{"id":"a"}', /draft/],
    ['a draft that is no text', '{"draft":7}', /draft/],
    ['a post that is no object', '{"draft":"x","post":"text"}', /post/],
    ['a post without text', '{"draft":"x","post":{"author":"A"}}', /text/],
    ['an unknown site', '{"draft":"x","site":"myspace"}', /site/],
  ])('%s', (_, line, message) => {
    expect(() => coachLine(coach, line)).toThrow(message);
  });
});
