import { describe, expect, it } from 'vitest';
import { surfaces } from '../sites/surfaces';
import { rows } from './rows';

describe.each(surfaces.map(({ id }) => id))('the surface %s', (id) => {
  it('is visited in English and in another language, in each once', () => {
    const languages = rows.filter(({ surface }) => surface.id === id).map((row) => row.language);
    expect(languages).toContain('en');
    expect(languages.length).toBeGreaterThan(1);
    expect(new Set(languages).size).toBe(languages.length);
  });
});
