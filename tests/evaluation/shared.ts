import { existsSync, readdirSync } from 'node:fs';

/** Where cases and ratings lie that belong beside the project, not in it. */
export const SHARED = '../shared';

/** The labelled cases beside the project; empty where there are none. */
export function sharedCases(): string[] {
  const folder = `${SHARED}/cases`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
