import type { CoachOptions, Draft, Message, Report } from '../coach/report';
import type { SituationId } from '../coach/vocabulary';
import type { View } from './messages';
import type { FoundMessage, Observation, Target } from './observation';

/**
 * What is known of the reply being written in one tab. Plain data: it is kept in
 * `storage.session` while the browser lets the background sleep.
 */
export interface TabSession {
  observation: Observation | null;
  /** The person's own word on the kind of message. */
  situation: SituationId | null;
  /** The message that the person gave, where the page told none or the wrong one. */
  given: Message | null;
  report: Report | null;
  /** The last reply went out, and none has been begun since. */
  sent: boolean;
}

export const EMPTY_SESSION: TabSession = {
  observation: null,
  situation: null,
  given: null,
  report: null,
  sent: false,
};

export type SessionEvent =
  | { type: 'observed'; observation: Observation }
  | { type: 'closed' }
  | { type: 'sent' }
  | { type: 'corrected'; situation: SituationId | null }
  | { type: 'given'; message: Message | null }
  | { type: 'judged'; report: Report };

/** The session after an event. What the person said holds as long as the same message is answered. */
export function nextSession(session: TabSession, event: SessionEvent): TabSession {
  switch (event.type) {
    case 'observed':
      return sameTarget(session.observation, event.observation)
        ? { ...session, observation: event.observation }
        : { ...EMPTY_SESSION, observation: event.observation };
    case 'closed':
      return EMPTY_SESSION;
    case 'sent':
      return { ...EMPTY_SESSION, sent: true };
    case 'corrected':
      return { ...session, situation: event.situation };
    case 'given':
      // Another message is another kind of message.
      return { ...session, given: event.message, situation: null };
    case 'judged':
      return { ...session, report: event.report };
  }
}

/** Field by field: a store gives its objects back with their keys in another order. */
function sameTarget(before: Observation | null, now: Observation): boolean {
  return (
    before !== null &&
    before.site === now.site &&
    before.surface === now.surface &&
    before.target.status === now.target.status &&
    wordsOf(before.target) === wordsOf(now.target)
  );
}

function wordsOf(target: Target): string {
  const messages =
    target.status === 'found'
      ? [target.message]
      : target.status === 'unsure'
        ? target.candidates
        : [];
  return JSON.stringify(messages.map(({ author, text }) => [author, text]));
}

/** The message that the reply answers: the person's word goes before the page's. */
export function messageOf(session: TabSession): View['message'] {
  if (session.given) return { ...fromPerson(session.given), source: 'person' };
  const target = session.observation?.target;
  return target?.status === 'found' ? { ...target.message, source: 'page' } : null;
}

function fromPerson({ author, text }: Message): FoundMessage {
  return { author, text, time: null, timeText: null, language: null };
}

/** What the engine is asked; null while no reply is being written. */
export function questionOf(session: TabSession): { draft: Draft; options: CoachOptions } | null {
  const { observation, situation } = session;
  if (!observation) return null;
  const message = messageOf(session);
  return {
    draft: {
      site: observation.site,
      message: message && { author: message.author, text: message.text },
      draft: observation.draft,
    },
    options: situation ? { situation } : {},
  };
}
