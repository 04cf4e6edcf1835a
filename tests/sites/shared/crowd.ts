/** Everybody else: enough posts and comments to scroll through, each text unlike the others. */

export interface Voice {
  readonly by: string;
  readonly text: string;
  readonly hours: number;
}

const NAMES = [
  'Vigdis Aune',
  'Matteo Ferri',
  'Signe Holm',
  'Bilal Osman',
  'Greta Lindner',
  'Arvid Solli',
  'Chiara Bruno',
];

const SUBJECTS = [
  'The parking meter by the library',
  'My neighbour’s trampoline',
  'That new ferry timetable',
  'The coffee at platform two',
  'Our street light',
  'The swimming hall',
  'A parcel from last spring',
  'The choir rehearsal',
  'My tax letter',
  'The bicycle lane along the river',
  'Grandma’s alarm clock',
];

const TURNS = [
  'surprised me again this morning.',
  'deserves a medal, or at least a screwdriver.',
  'is the reason I was late. Who looks after it?',
  'made three strangers laugh together.',
  'has not worked since the storm.',
];

/** The lengths of the lists share no divisor: no two of the first 55 say the same. */
export function crowd(from: number, count: number): Voice[] {
  return Array.from({ length: count }, (_, offset) => {
    const at = from + offset;
    const pick = (list: readonly string[]) => list[at % list.length] as string;
    return {
      by: pick(NAMES),
      text: `${pick(SUBJECTS)} ${pick(TURNS)}`,
      hours: 1 + (at % 9),
    };
  });
}
