import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import styles from './Menu.module.css';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  help?: string;
  lang?: string;
}

interface Props<Value extends string> {
  label: string;
  value: Value | null;
  choices: readonly Choice<Value>[];
  onChoose(value: Value): void;
}

/** One choice of several inside a menu. */
export function Choices<Value extends string>({ label, value, choices, onChoose }: Props<Value>) {
  return (
    <DropdownMenu.RadioGroup
      aria-label={label}
      value={value ?? ''}
      onValueChange={(chosen) => onChoose(chosen as Value)}
    >
      <DropdownMenu.Label className={styles.label}>{label}</DropdownMenu.Label>
      {choices.map((choice) => (
        <DropdownMenu.RadioItem
          key={choice.value}
          value={choice.value}
          className={styles.item}
          lang={choice.lang}
        >
          <DropdownMenu.ItemIndicator className={styles.tick}>
            <Check size={15} aria-hidden />
          </DropdownMenu.ItemIndicator>
          {choice.label}
          {choice.help && <small>{choice.help}</small>}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
