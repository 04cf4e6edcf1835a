import { CircleCheck, CircleDashed, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../lib/session/pageCheck';
import styles from './CheckScreen.module.css';

const ICONS = { yes: CircleCheck, several: CircleHelp, no: CircleDashed } as const;

/** One thing that Takk looks for in a page, and how it was found. */
export function FactRow({ fact }: { fact: Fact }) {
  const { t } = useTranslation();
  const { id, found, count, layer } = fact;
  const Icon = ICONS[found];
  return (
    <li data-fact={id} data-found={found}>
      <Icon size={18} aria-hidden />
      <strong>{t(`check.facts.${id}`)}</strong>
      <span className={styles.found}>
        {found === 'several' ? t('check.several', { count }) : t(`check.found.${found}`)}
      </span>
      {layer && <small>{t(`check.layers.${layer}`)}</small>}
    </li>
  );
}
