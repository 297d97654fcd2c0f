import { useId, useRef, type KeyboardEvent } from 'react';
import css from './exchange.module.css';

interface ChoiceRowProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Digits choose too: 1 for the first. */
  withDigits?: boolean;
  autoFocus?: boolean;
  columns?: 2 | 3;
}

/** One choice among a few, as buttons wide enough for a thumb; a radio group for keyboards and screen readers. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, value, choices, onChange, withDigits = false, columns = 2 } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const pick = (index: number) => {
    const choice = choices[(index + choices.length) % choices.length];
    if (!choice) return;
    onChange(choice.value);
    row.current?.querySelector<HTMLElement>(`[data-choice="${choice.value}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = choices.findIndex((choice) => choice.value === value);
    const digit = Number(event.key);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) pick(at + step);
    else if (withDigits && digit >= 1 && digit <= choices.length) pick(digit - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={css.field}>
      <span className={css.label} id={id}>
        {label}
      </span>
      <div
        role="radiogroup"
        aria-labelledby={id}
        className={css.choices}
        data-columns={columns}
        ref={row}
        onKeyDown={onKeyDown}
      >
        {choices.map((choice, index) => (
          <button
            key={choice.value}
            type="button"
            role="radio"
            aria-checked={choice.value === value}
            tabIndex={choice.value === value ? 0 : -1}
            className={css.choice}
            data-choice={choice.value}
            data-autofocus={props.autoFocus && choice.value === value ? true : undefined}
            onClick={() => onChange(choice.value)}
          >
            {withDigits ? <kbd className={css.digit}>{index + 1}</kbd> : null}
            {choice.label}
          </button>
        ))}
      </div>
    </div>
  );
}
