import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { GUARD_LEVELS, type GuardSetting } from '../../lib/settings/choices';
import { RadioList } from '../base/RadioList';
import { Part } from './Part';
import { ScoreField } from './ScoreField';

interface Props {
  guard: GuardSetting;
  onGuard(guard: GuardSetting): void;
}

/** Whether a reply is held before it goes out. */
export function GuardPart({ guard, onGuard }: Props) {
  const { t } = useTranslation();
  const help = useId();
  const field = (
    <ScoreField value={guard.below} onChange={(below) => onGuard({ ...guard, below })} />
  );
  return (
    <Part title={t('settings.guard.title')}>
      {(title) => (
        <>
          <RadioList
            labelledBy={title}
            describedBy={help}
            value={guard.level}
            choices={GUARD_LEVELS.map((value) => ({
              value,
              label: t(`settings.guard.levels.${value}`),
              more: value === 'below' && guard.level === 'below' && field,
            }))}
            onChoose={(level) => onGuard({ ...guard, level })}
          />
          <p id={help}>{t('settings.guard.help')}</p>
        </>
      )}
    </Part>
  );
}
