/**
 * Dutch short forms, chat spelling and Flemish forms, written out. Stressed and formal doubles of
 * a pronoun become one ("wij" → "we", "jij", "jou", "jouw" → "je"), so that phrases name it once.
 */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  "'k": ['ik'],
  "'m": ['hem'],
  "'n": ['een'],
  "'t": ['het'],
  alstublieft: ['alsjeblieft'],
  asap: ['zo', 'snel', 'mogelijk'],
  'a.u.b': ['alsjeblieft'],
  aub: ['alsjeblieft'],
  bedank: ['bedankt'],
  bedant: ['bedankt'],
  bedang: ['bedankt'],
  bvd: ['bij', 'voorbaat', 'dank'],
  da: ['dat'],
  "da's": ['dat', 'is'],
  danku: ['dank', 'u'],
  dankje: ['dank', 'je'],
  dankjewel: ['dank', 'je', 'wel'],
  dankjulliewel: ['dank', 'jullie', 'wel'],
  dankuwel: ['dank', 'u', 'wel'],
  effe: ['even'],
  effen: ['even'],
  efkes: ['even'],
  eventjes: ['even'],
  ff: ['even'],
  ge: ['je'],
  gij: ['je'],
  gr: ['groet'],
  hvl: ['hoeveel'],
  idd: ['inderdaad'],
  iem: ['iemand'],
  ipv: ['in', 'plaats', 'van'],
  jij: ['je'],
  jou: ['je'],
  jouw: ['je'],
  julie: ['jullie'],
  jullies: ['jullie'],
  "m'n": ['mijn'],
  mij: ['me'],
  mn: ['mijn'],
  mss: ['misschien'],
  mvg: ['met', 'vriendelijke', 'groet'],
  nie: ['niet'],
  niks: ['niets'],
  nix: ['niets'],
  oke: ['ok'],
  okay: ['ok'],
  pb: ['privebericht'],
  svp: ['alsjeblieft'],
  's.v.p': ['alsjeblieft'],
  sws: ['sowieso'],
  thanx: ['thanks'],
  thnx: ['thanks'],
  thx: ['thanks'],
  tnx: ['thanks'],
  teveel: ['te', 'veel'],
  vd: ['van', 'de'],
  wa: ['wat'],
  wij: ['we'],
  wnr: ['wanneer'],
  wrm: ['waarom'],
  wss: ['waarschijnlijk'],
  "z'n": ['zijn'],
  zn: ['zijn'],
  'z.s.m': ['zo', 'snel', 'mogelijk'],
  zsm: ['zo', 'snel', 'mogelijk'],
};

const ACUTE = /[áéíóú]/;
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** "dankjewel" → "dank", "je", "wel"; "één" → "een"; null for a word that stands for itself. */
export function expand(norm: string): readonly string[] | null {
  const plain = ACUTE.test(norm) ? norm.replace(/[áéíóú]/g, (letter) => PLAIN[letter] ?? '') : norm;
  const known = Object.hasOwn(SHORT, plain) ? SHORT[plain] : undefined;
  if (known) return known;
  return plain === norm ? null : [plain];
}
