import { Menu } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../base/Button';
import styles from '../base/Menu.module.css';
import { usePanel } from '../PanelStoreContext';

/** The views behind the menu. */
export type MenuPlace = 'settings' | 'check';

export interface MenuProps {
  onOpen(place: MenuPlace): void;
  /** The button, for whoever gives the focus back to it. */
  buttonRef: Ref<HTMLButtonElement>;
}

export function MainMenu({ onOpen, buttonRef }: MenuProps) {
  const { t } = useTranslation();
  // Elsewhere there is nothing to check.
  const supported = usePanel(({ view }) => view !== null && view.page.kind !== 'unsupported');
  /** The view that is opening takes the focus; else it goes back to the button. */
  const opening = useRef(false);
  const entry = (place: MenuPlace) => (
    <DropdownMenu.Item
      className={styles.plain}
      onSelect={() => {
        opening.current = true;
        onOpen(place);
      }}
    >
      {t(`menu.${place}`)}
    </DropdownMenu.Item>
  );
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button ref={buttonRef} look="icon" aria-label={t('menu.open')}>
          <Menu size={18} aria-hidden />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        className={styles.content}
        align="end"
        sideOffset={6}
        collisionPadding={10}
        onCloseAutoFocus={(event) => {
          if (opening.current) event.preventDefault();
          opening.current = false;
        }}
      >
        {entry('settings')}
        {supported && entry('check')}
        <DropdownMenu.Separator className={styles.line} />
        <DropdownMenu.Label className={styles.label}>{t('menu.about')}</DropdownMenu.Label>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
