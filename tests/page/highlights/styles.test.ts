import { describe, expect, it } from 'vitest';
import { PAINTS } from '../../../lib/page/highlights/paint';
import { read } from '../../repository/files';

const css = read('public/highlights.css');

/** Backgrounds of reply boxes: white, Facebook's grey, X's two dark themes, Facebook's and LinkedIn's. */
const PAGES = ['#ffffff', '#f0f2f5', '#15202b', '#000000', '#333334', '#1b1f23'];

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const lines = [
  ...css.matchAll(/takk-(\w+)\) \{\n {2}text-decoration: underline (\w+) \S+ (#\w+);/g),
];

describe('the styles', () => {
  it('know every name that is painted, and no other', () => {
    const names = new Set([...css.matchAll(/::highlight\(takk-(\w+)\)/g)].map(([, name]) => name));
    expect([...names].toSorted()).toEqual([...PAINTS].toSorted());
  });

  it('have another line for each kind', () => {
    const kinds = lines.map(([, , line]) => line);
    expect(new Set(kinds).size).toBe(3);
  });

  it.each(PAGES)('stand out on %s', (page) => {
    expect(lines).toHaveLength(3);
    for (const [, name, , color = ''] of lines) {
      expect(contrast(color, page), name).toBeGreaterThanOrEqual(3);
    }
  });
});
