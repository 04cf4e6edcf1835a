import { RadioGroup } from 'radix-ui';
import { Fragment, type ReactNode, useId } from 'react';
import styles from './RadioList.module.css';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  lang?: string;
  /** Belongs to this choice, and is shown below it. */
  more?: ReactNode;
}

interface Props<Value extends string> {
  /** Id of what names the choices. */
  labelledBy: string;
  describedBy?: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChoose(value: Value): void;
}

/** One choice of several, all in view. */
export function RadioList<Value extends string>(props: Props<Value>) {
  const { labelledBy, describedBy, value, choices, onChoose } = props;
  const id = useId();
  return (
    <RadioGroup.Root
      className={styles.list}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      value={value}
      onValueChange={(chosen) => onChoose(chosen as Value)}
    >
      {choices.map((choice) => (
        <Fragment key={choice.value}>
          <div className={styles.choice}>
            <RadioGroup.Item
              id={`${id}-${choice.value}`}
              value={choice.value}
              className={styles.radio}
            >
              <RadioGroup.Indicator className={styles.dot} />
            </RadioGroup.Item>
            <label htmlFor={`${id}-${choice.value}`} lang={choice.lang}>
              {choice.label}
            </label>
          </div>
          {choice.more}
        </Fragment>
      ))}
    </RadioGroup.Root>
  );
}
