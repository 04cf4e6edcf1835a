import { type Surface, surfaces } from '../sites/surfaces';

/** What the person does between writing and inserting. */
export type Leave = 'stays' | 'selects in the page' | 'goes to the sidebar' | 'loses the caret';

interface Position {
  name: string;
  /** Written with the keyboard: `|` is the caret, `[…]` what is selected. */
  written: string;
  /** What the editor's model then holds; `*` is the phrase. */
  expected: string;
  leave: Leave;
  times: 1 | 2;
}

export interface InsertCase extends Position {
  surface: Surface;
  phrase: string;
}

const at = (
  name: string,
  written: string,
  expected: string,
  leave: Leave = 'stays',
  times: 1 | 2 = 1,
): Position => ({ name, written, expected, leave, times });

const POSITIONS: readonly Position[] = [
  at('in an empty box', '|', '*'),
  at('at the end', 'Hi there|', 'Hi there *'),
  at('in the middle', 'Hi| there', 'Hi * there'),
  at('at the start', '|there', '* there'),
  at('for a selection', 'Hi [old] there', 'Hi * there'),
  at('for a selection of lines', 'Hi [a\nb] there', 'Hi * there'),
  at('for all that is written', '[Hi there]', '*'),
  at('on a new line', 'Hi\n|', 'Hi\n*'),
  at('twice in a row', 'Hi| there', 'Hi * * there', 'stays', 2),
  at('after selecting in the page', 'Hi| there', 'Hi * there', 'selects in the page'),
  at('from the sidebar', 'Hi| there', 'Hi * there', 'goes to the sidebar'),
  at('without a caret', 'Hi| there', 'Hi * there', 'loses the caret'),
];

const LINE = 'Thank you for telling us.';
const LINES = `${LINE}\n\nI am sorry.\nWe call you today.`;

const BOXES = [
  'x-status-inline',
  'facebook-permalink-post',
  'linkedin-classic-page-post',
  'linkedin-sdui-page-post',
];
/** X puts no chip into its box. */
const BOXES_WITH_A_CHIP = [
  'facebook-permalink-reply',
  'linkedin-classic-page-comment',
  'linkedin-sdui-page-comment',
];

const rows = (id: string, kind: string, phrase: string, positions: readonly Position[]) => {
  const surface = find(id);
  const box = surface.prefilled ? `${surface.editor} with a mention` : surface.editor;
  return positions.map(
    (position) => [`${box}: ${kind} ${position.name}`, { ...position, surface, phrase }] as const,
  );
};

/** Box × position with several lines, and with one line where nothing but the text is at stake. */
export const insertCases: readonly (readonly [string, InsertCase])[] = [
  ...BOXES.flatMap((id) => rows(id, 'one line', LINE, POSITIONS.slice(0, 5))),
  ...[...BOXES, ...BOXES_WITH_A_CHIP].flatMap((id) => rows(id, 'several lines', LINES, POSITIONS)),
];

function find(id: string): Surface {
  const surface = surfaces.find((each) => each.id === id);
  if (!surface) throw new Error(`no surface ${id}`);
  return surface;
}
