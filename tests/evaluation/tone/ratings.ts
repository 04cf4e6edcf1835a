import { existsSync, readFileSync } from 'node:fs';
import { SHARED } from '../shared';

/** A text as people rated it: how polite, or how open to the other side, they took it to be. */
export interface RatedText {
  id: string;
  source: string;
  text: string;
  score: number;
}

const DATA = `${SHARED}/data`;
const FILES = [`${DATA}/politeness.train.jsonl`, `${DATA}/receptiveness.train.jsonl`];

/** The sets of ratings, with the name that tables give them. */
export const SOURCES = {
  'stanford-wikipedia': 'Wikipedia',
  'stanford-stackexchange': 'Stack Overflow',
  'yeomans-receptiveness': 'receptiveness',
} as const;
export type Source = keyof typeof SOURCES;
export const SOURCE_IDS = Object.keys(SOURCES) as Source[];

export const ratingsAreThere = (): boolean => FILES.every((file) => existsSync(file));

/** @throws Error when a file is absent or a line is not JSON */
export function readRatings(): RatedText[] {
  return FILES.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as RatedText),
  );
}
