import { describe, expect, it } from 'vitest';
import { checkChoice } from '../../lib/settings/check';
import { DEFAULTS, type Settings } from '../../lib/settings/choices';

const sound: Settings = {
  language: 'nl',
  theme: 'dark',
  sites: { x: false, facebook: true, linkedin: false },
  highlights: false,
  guard: { level: 'below', below: 75 },
};

describe.each(Object.keys(DEFAULTS) as (keyof Settings)[])('the choice of %s', (key) => {
  it('is taken as it was stored', () => {
    expect(checkChoice(key, sound[key])).toEqual(sound[key]);
  });

  it.each([null, undefined, 7, 'nonsense', ['x']])('is the default in place of %j', (stored) => {
    expect(checkChoice(key, stored)).toEqual(DEFAULTS[key]);
  });
});

describe('a damaged value', () => {
  it('keeps the sites that are still told: who switched one off is not read there', () => {
    expect(checkChoice('sites', { x: false, facebook: 'yes' })).toEqual({
      x: false,
      facebook: true,
      linkedin: true,
    });
  });

  it.each([0, 101, 39.5, Number.NaN, '50'])('keeps the guard, not a score of %j', (below) => {
    expect(checkChoice('guard', { level: 'below', below })).toEqual({ level: 'below', below: 40 });
  });

  it('keeps the score of a guard whose level nobody knows', () => {
    expect(checkChoice('guard', { level: 'always', below: 60 })).toEqual({
      level: 'off',
      below: 60,
    });
  });
});
