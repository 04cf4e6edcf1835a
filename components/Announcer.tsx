import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../lib/session/messages';
import { Hidden } from './base/Hidden';
import { usePanel } from './PanelStoreContext';
import { headline } from './score/headline';

/** So long must it be quiet before a change is told (milliseconds). */
const QUIET = 1000;

/** The one live region: tells when the state word changed, how an insertion ended, and that a reply went out. */
export function Announcer() {
  const { t, i18n } = useTranslation();
  const [said, setSaid] = useState('');
  const report = usePanel(({ view }) => view?.report ?? null);
  const state = usePanel(({ view }) => stateWord(view));
  const told = useRef<string | null | undefined>(undefined);

  useEffect(() => {
    // What stands there when the sidebar opens is read, not announced.
    if (told.current === undefined && state !== null) told.current = state;
    if (!report || state === null || state === told.current) return;
    // Each new report starts the wait anew.
    const timer = setTimeout(() => {
      told.current = state;
      const { title, text } = headline(report, t, i18n.language);
      setSaid(`${title}. ${text}`);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [state, report, t, i18n.language]);

  const outcome = usePanel(({ insertions }) => {
    const last = Object.entries(insertions).at(-1);
    return last?.[1].outcome ? `${last[0]} ${last[1].outcome}` : null;
  });
  useEffect(() => {
    const name = outcome?.split(' ')[1];
    if (name) setSaid(t(`starter.${name as 'inserted'}`));
  }, [outcome, t]);

  const isSent = usePanel(({ view }) => view?.page.kind === 'sent');
  useEffect(() => {
    if (isSent) setSaid(t('sent.title'));
  }, [isSent, t]);

  return (
    <div aria-live="polite">
      <Hidden>{said}</Hidden>
    </div>
  );
}

/** The state in one word: how far the coach could go, or how the reply stands. */
function stateWord(view: View | null): string | null {
  const report = view?.report;
  if (!report) return null;
  return report.reach === 'judged' ? (report.tone.state ?? 'none') : report.reach;
}
