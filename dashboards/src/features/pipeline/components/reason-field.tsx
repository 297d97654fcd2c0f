import { Textarea } from '@mantine/core';
import { usePipelineWords } from '../messages/words.js';
import css from './pipeline.module.css';

const frequent = {
  move: ['quickMet', 'quickAnswered', 'quickHelped', 'quickUnsure'],
  close: ['quickSigned', 'quickHelped', 'quickAway'],
  take: ['quickAnswered', 'quickMet', 'quickHelped'],
} as const;

interface ReasonFieldProps {
  of: keyof typeof frequent;
  value: string;
  onChange: (reason: string) => void;
  error?: string | null;
}

/** Why somebody decides: in their own words, or one tap on a frequent reason that can be completed. */
export function ReasonField({ of, value, onChange, error = null }: ReasonFieldProps) {
  const words = usePipelineWords();
  return (
    <div className={css.reason}>
      <Textarea
        label={words('reason')}
        description={words('reasonHint')}
        required
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        data-autofocus
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={css.quick} role="group" aria-label={words('quickReasons')}>
        {frequent[of].map((key) => (
          <button key={key} type="button" className={css.chip} onClick={() => onChange(words(key))}>
            {words(key)}
          </button>
        ))}
      </div>
    </div>
  );
}
