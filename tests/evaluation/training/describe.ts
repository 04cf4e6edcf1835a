import type { Held } from './heldOut';
import type { Task } from './tasks';
import { fScore } from './thresholds';

type Says = (item: Held, name: string, c: number) => boolean;

/** F1 of each class on texts whose batch the model never saw: rules, model, both. */
export function describe(
  { name, classes, link }: Task,
  code: string,
  held: readonly Held[],
  thresholds: readonly number[],
): string {
  const ways: readonly Says[] = [
    ({ rules }, id) => rules.has(id),
    ({ model }, _, c) => says(model, c),
    ({ both }, _, c) => says(both, c),
  ];
  const says = (found: Float64Array, c: number): boolean =>
    link === 'one'
      ? found.indexOf(Math.max(...found)) === c
      : (found[c] ?? 0) >= (thresholds[c] ?? 1);
  const rows = classes.map((id, c) => ({
    id,
    count: held.filter(({ labels }) => labels.has(id)).length,
    scores: ways.map((way) => fScore(held, id, (item) => way(item, id, c))),
  }));
  const means = ways.map((_, i) => mean(rows.map(({ scores }) => scores[i] ?? 0)));
  return [
    `${code} ${name}: ${held.length} texts, each judged by models that never saw its batch`,
    `${''.padEnd(14)} count  rules  model   both`,
    ...rows.map(({ id, count, scores }) => row(id, String(count), scores)),
    row('mean', '', means),
    '',
  ].join('\n');
}

function row(name: string, count: string, scores: readonly number[]): string {
  const figures = scores.map((score) => score.toFixed(2).padStart(7)).join('');
  return `${name.padEnd(14)} ${count.padStart(5)}${figures}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
