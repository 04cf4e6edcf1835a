import type { Language } from '../types';
import { acts } from './acts';
import { cues } from './cues';
import { examples } from './examples';
import { expand } from './expand';
import { questions, rhetorical } from './questions';
import { sets } from './sets';
import { starters } from './starters';
import { stem } from './stem';
import { words } from './words';

/** Dutch, of the Netherlands and of Flanders. */
export const nl: Language = {
  code: 'nl',
  abbreviations: [
    'a.d.h.v.',
    'a.s.',
    'a.u.b.',
    'bijv.',
    'blz.',
    'bv.',
    'ca.',
    'd.m.v.',
    'dhr.',
    'dr.',
    'drs.',
    'e.d.',
    'enz.',
    'etc.',
    'evt.',
    'excl.',
    'fam.',
    'i.p.v.',
    'i.v.m.',
    'incl.',
    'ing.',
    'ir.',
    'jl.',
    'max.',
    'mevr.',
    'min.',
    'mr.',
    'mw.',
    'nl.',
    'nr.',
    'o.a.',
    'p.p.',
    'p.st.',
    'prof.',
    's.v.p.',
    'st.',
    't.a.v.',
    't.e.m.',
    't/m.',
    'tel.',
    'v.a.',
    'z.s.m.',
  ],
  expand,
  stem,
  sets,
  acts,
  cues,
  rhetorical,
  words,
  questions,
  starters,
  examples,
};
