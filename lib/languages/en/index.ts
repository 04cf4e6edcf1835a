import type { Language } from '../types';
import { acts } from './acts';
import { cues } from './cues';
import { examples } from './examples';
import { expand } from './expand';
import { tag } from './grammar';
import manner from './manner.json';
import { senses } from './senses';
import { sets } from './sets';
import { starters } from './starters';
import { stem } from './stem';
import { questions, rhetorical, words } from './words';

/** English. */
export const en: Language = {
  code: 'en',
  abbreviations: [
    'a.m.',
    'approx.',
    'dr.',
    'e.g.',
    'etc.',
    'i.e.',
    'inc.',
    'ltd.',
    'mr.',
    'mrs.',
    'ms.',
    'no.',
    'p.m.',
    'prof.',
    'st.',
    'vs.',
  ],
  expand,
  stem,
  tag,
  senses,
  sets,
  acts,
  cues,
  rhetorical,
  words,
  questions,
  starters,
  examples,
  manner,
};
