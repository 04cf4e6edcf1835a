import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../lib/coach/report';
import type { CriterionId } from '../../lib/coach/vocabulary';
import type { View } from '../../lib/session/messages';
import { Card } from '../base/Card';
import { Disclosure } from '../base/Disclosure';
import { usePanel } from '../PanelStoreContext';
import { arrange } from './arrange';
import styles from './Checklist.module.css';
import { Hints } from './Hints';
import { Item } from './Item';
import { quotedFor } from './quotedFor';
import { usePinned } from './usePinned';

interface Props {
  view: View;
  report: NonNullable<View['report']>;
}

/** What a good reply has: the first four, then what needs doing, then the rest folded. */
export function Checklist({ view, report }: Props) {
  const { t } = useTranslation();
  const flash = usePanel((state) => state.flash);
  const [folds, setFolds] = useState<Partial<Record<CriterionId, boolean>>>({});
  const { pinned, stillNext, held, onFocus, onBlur } = usePinned(report.checklist, report.next);
  const order = useRef<readonly CriterionId[]>([]);
  const { shown, folded } = arrange(held, report.reach, pinned, order.current);
  order.current = shown.map(({ id }) => id);
  const planning = report.reach === 'empty' || report.reach === 'short';
  const isOpen = (id: CriterionId) => folds[id] ?? id === stillNext;
  const toggle = (finding: Finding) => {
    if (isShowable(finding, view) && !isOpen(finding.id)) flash(finding.id);
    setFolds((now) => ({ ...now, [finding.id]: !isOpen(finding.id) }));
  };
  const item = (finding: Finding) => (
    <Item
      key={finding.id}
      finding={finding}
      quoted={quotedFor(finding, view)}
      language={report.language.draft?.code ?? report.language.message?.code}
      open={isOpen(finding.id)}
      onToggle={() => toggle(finding)}
      onShow={isShowable(finding, view) ? () => flash(finding.id) : undefined}
    />
  );
  return (
    <Card labelledBy="checklist-title">
      <h2 id="checklist-title" className={styles.title}>
        {t(planning ? 'checklist.plan' : 'checklist.title')}
      </h2>
      <ul onFocus={onFocus} onBlur={onBlur}>
        {shown.map(item)}
      </ul>
      {folded.length > 0 && !planning && (
        <div className={styles.more}>
          <Disclosure heading={3} label={t('checklist.moreFine', { count: folded.length })}>
            <ul>{folded.map(item)}</ul>
          </Disclosure>
        </div>
      )}
      {!planning && (
        <Hints hints={report.hints} draft={view.draft} language={report.language.draft?.code} />
      )}
    </Card>
  );
}

/** Words of a reply that stands in a page can be shown there. */
function isShowable({ spans }: Finding, { page }: View): boolean {
  return page.kind === 'composing' && spans.length > 0;
}
