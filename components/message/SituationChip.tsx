import { ChevronDown, Undo2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Situation } from '../../lib/coach/report';
import { SITUATIONS } from '../../lib/coach/vocabulary';
import { Button } from '../base/Button';
import { Choices } from '../base/Choices';
import menu from '../base/Menu.module.css';
import { usePanel } from '../PanelStoreContext';
import styles from './SituationChip.module.css';

interface Props {
  situation: Situation;
  /** Offers to say that another message is meant. */
  onOther?: (() => void) | undefined;
}

/** What kind of message it is, and the way to say otherwise. */
export function SituationChip({ situation, onOther }: Props) {
  const { t } = useTranslation();
  const correct = usePanel((state) => state.correctSituation);
  const { main, sure, corrected } = situation;
  const trigger = useRef<HTMLButtonElement>(null);
  const undo = () => {
    // This button goes away with the correction.
    trigger.current?.focus();
    correct(null);
  };
  return (
    <div className={styles.row}>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger ref={trigger} className={sure ? styles.chip : styles.unsure}>
          {main === null ? t('situation.unknown') : t(`situations.${main}`)}
          {!sure && main !== null && <small>{t('situation.unsure')}</small>}
          {corrected && <small>{t('situation.corrected')}</small>}
          <ChevronDown size={14} aria-hidden />
        </DropdownMenu.Trigger>
        <DropdownMenu.Content
          className={menu.content}
          align="start"
          sideOffset={6}
          collisionPadding={10}
        >
          <Choices
            label={t('situation.choose')}
            value={main}
            choices={SITUATIONS.map((value) => ({
              value,
              label: t(`situations.${value}`),
              help: t(`situationHelp.${value}`),
            }))}
            onChoose={(chosen) => correct(chosen)}
          />
          {onOther && (
            <>
              <DropdownMenu.Separator className={menu.line} />
              <DropdownMenu.Item className={menu.item} onSelect={onOther}>
                {t('situation.other')}
              </DropdownMenu.Item>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Root>
      {corrected && (
        <Button look="icon" aria-label={t('situation.undo')} onClick={undo}>
          <Undo2 size={15} aria-hidden />
        </Button>
      )}
    </div>
  );
}
