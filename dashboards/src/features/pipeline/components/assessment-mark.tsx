import { usePipelineWords } from '../messages/words.js';
import css from './pipeline.module.css';

/** A judgement as numeral and shape: 1 and 5 look alike without colours. */
export function AssessmentMark({ value, isBare = false }: { value: number; isBare?: boolean }) {
  const words = usePipelineWords();
  const label = words(`a${value}` as 'a1');
  return (
    <span
      className={css.mark}
      data-value={value}
      {...(isBare
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': words('assessmentOf', { value, label }), title: label })}
    >
      {value}
    </span>
  );
}
