import { useTranslation } from 'react-i18next';
import type { PageState } from '../../lib/session/messages';
import type { Observation } from '../../lib/session/observation';
import { factsOf, reportOf, type Versions } from '../../lib/session/pageCheck';
import { Card } from '../base/Card';
import { usePanel } from '../PanelStoreContext';
import { Subpage } from '../Subpage';
import { SITE_NAMES } from '../siteNames';
import styles from './CheckScreen.module.css';
import { CopyReport } from './CopyReport';
import { FactRow } from './FactRow';

interface Props {
  versions: Versions;
  onBack(): void;
}

/** What Takk recognises in the page, as the person clicks around. */
export function CheckScreen({ versions, onBack }: Props) {
  const { t } = useTranslation();
  const page = usePanel(({ view }) => view?.page ?? null);
  return (
    <Subpage title={t('check.title')} onBack={onBack}>
      {page?.kind === 'composing' ? (
        <Facts observation={page.observation} />
      ) : (
        <Nothing page={page} />
      )}
      {page && (
        <Card labelledBy="report-title">
          <h3 id="report-title" className={styles.title}>
            {t('check.report')}
          </h3>
          {page.kind === 'composing' && (
            <Where observation={page.observation} versions={versions} />
          )}
          <CopyReport report={reportOf(page, versions)} />
        </Card>
      )}
    </Subpage>
  );
}

function Facts({ observation }: { observation: Observation }) {
  const { t } = useTranslation();
  return (
    <Card labelledBy="facts-title">
      <h3 id="facts-title" className={styles.title}>
        {t('check.heading')}
      </h3>
      <ul className={styles.facts}>
        {factsOf(observation).map((fact) => (
          <FactRow key={fact.id} fact={fact} />
        ))}
      </ul>
    </Card>
  );
}

/** Why there is nothing to list, and what to do about it. */
function Nothing({ page }: { page: Exclude<PageState, { kind: 'composing' }> | null }) {
  const { t } = useTranslation();
  if (!page) return null;
  const site = 'site' in page ? SITE_NAMES[page.site] : '';
  return (
    <div className={styles.empty}>
      <h3>{t(`check.nothing.${page.kind}.title`, { site })}</h3>
      <p>{t(`check.nothing.${page.kind}.text`, { site })}</p>
    </div>
  );
}

function Where({ observation, versions }: { observation: Observation; versions: Versions }) {
  const { t } = useTranslation();
  const { site, surface, editor, page } = observation;
  const facts = [
    ['site', SITE_NAMES[site]],
    ['page', page.path],
    ['language', page.lang ?? '–'],
    ['surface', t(`header.surface.${surface}`)],
    ['editor', editor],
    ['browser', versions.browser],
    ['takk', versions.takk],
  ] as const;
  return (
    <dl className={styles.where}>
      {facts.map(([id, value]) => (
        <div key={id}>
          <dt>{t(`check.where.${id}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
