import type { View } from '../lib/session/messages';
import { Checklist } from './checklist/Checklist';
import { ScoreCard } from './score/ScoreCard';
import { Skeleton } from './states/Skeleton';

/** All that the coach has to say about a draft. */
export function Advice({ view }: { view: View }) {
  const { report } = view;
  if (!report) return <Skeleton />;
  const applies = report.checklist.some(({ verdict }) => verdict !== 'na');
  return (
    <>
      <ScoreCard report={report} draft={view.draft} />
      {applies && <Checklist view={view} report={report} />}
    </>
  );
}
