import type { PageState } from './messages';
import type { Layer, Observation, Trace } from './observation';

/** What a site must show for a reply to be coached, in the order in which it is looked for. */
export const FACTS = [
  'composer',
  'message',
  'author',
  'time',
  'send',
] as const satisfies readonly (keyof Trace)[];
export type FactId = (typeof FACTS)[number];

/** Whether a fact was found in the page. `several`: it could be more than one. */
export interface Fact {
  id: FactId;
  found: 'yes' | 'several' | 'no';
  /** How many there are to choose from. */
  count: number;
  /** The way of finding that answered; null where none did. */
  layer: Layer | null;
}

export interface Versions {
  takk: string;
  browser: string;
}

export function factsOf(observation: Observation): Fact[] {
  return FACTS.map((id) => {
    const count = countOf(id, observation);
    const found = count === 0 ? 'no' : isOpen(id, observation) ? 'several' : 'yes';
    return { id, found, count, layer: found === 'no' ? null : (observation.trace[id] ?? null) };
  });
}

function countOf(id: FactId, { target, trace }: Observation): number {
  if (id === 'composer') return 1;
  if (id === 'send') return trace.send ? 1 : 0;
  const messages =
    target.status === 'found'
      ? [target.message]
      : target.status === 'unsure'
        ? target.candidates
        : [];
  return messages.filter((message) => {
    if (id === 'author') return message.author !== null;
    if (id === 'time') return message.time !== null || message.timeText !== null;
    return true;
  }).length;
}

/** Author and time go with the message: where that is open, they are. */
function isOpen(id: FactId, { target }: Observation): boolean {
  return target.status === 'unsure' && id !== 'composer' && id !== 'send';
}

/**
 * What a bug report needs of a page, in English for whoever mends it. No text of the page is in
 * it: no name, no message, no draft, no address.
 */
export function reportOf(page: PageState, versions: Versions): string {
  const lines = [`Takk ${versions.takk}, ${versions.browser}`];
  if (page.kind !== 'composing') {
    const site = page.kind === 'unsupported' ? 'not supported' : page.site;
    return [...lines, `site: ${site}`, `state: ${page.kind}`].join('\n');
  }
  const { observation } = page;
  const { site, surface, editor, target, draft, revision } = observation;
  lines.push(
    `site: ${site}`,
    `page: ${observation.page.path}`,
    `page language: ${observation.page.lang ?? 'unknown'}`,
    `answering a: ${surface}`,
    `editor: ${editor}`,
    ...factsOf(observation).map(({ id, found, count, layer }) => {
      const how = layer ? ` (${layer})` : '';
      return `${id}: ${{ yes: 'found', several: `${count} possible`, no: 'not found' }[found]}${how}`;
    }),
  );
  if (target.status === 'found') lines.push(`message length: ${target.message.text.length}`);
  lines.push(`draft length: ${draft.length}`, `revision: ${revision}`);
  return lines.join('\n');
}
