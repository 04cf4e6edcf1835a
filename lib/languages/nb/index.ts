import type { Language } from '../types';
import { acts } from './acts';
import { cues } from './cues';
import { examples } from './examples';
import { expand } from './expand';
import { sets } from './sets';
import { starters } from './starters';
import { stem } from './stem';
import { questions, rhetorical, words } from './words';

/** Norwegian: bokmål, with nynorsk and common dialect forms read through `expand`. */
export const nb: Language = {
  code: 'nb',
  abbreviations: [
    'adm.',
    'ang.',
    'bl.a.',
    'ca.',
    'dr.',
    'd.v.s.',
    'dvs.',
    'eks.',
    'ekskl.',
    'etc.',
    'evt.',
    'f.eks.',
    'gj.',
    'inkl.',
    'jf.',
    'kl.',
    'kr.',
    'maks.',
    'm.m.',
    'mnd.',
    'min.',
    'nr.',
    'o.l.',
    'osv.',
    'pga.',
    'p.g.a.',
    'pr.',
    'st.',
    'stk.',
    'tlf.',
    't.o.m.',
    'vedr.',
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
