import { IconCheck } from '@tabler/icons-react';
import { useImportsWords } from '../messages/words.js';
import css from './imports.module.css';

const steps = ['stepFile', 'stepCheck', 'stepAttest', 'stepResult'] as const;
export type ImportStep = 0 | 1 | 2 | 3;

/** Where the import stands among its four steps. */
export function ImportSteps({ at, isDone = false }: { at: ImportStep; isDone?: boolean }) {
  const words = useImportsWords();
  return (
    <ol className={css.steps} aria-label={words('steps')}>
      {steps.map((step, index) => {
        const isPast = index < at || (isDone && index === at);
        return (
          <li
            key={step}
            className={css.step}
            aria-current={index === at ? 'step' : undefined}
            data-past={isPast || undefined}
          >
            <span className={css.stepNumber} aria-hidden="true">
              {isPast ? <IconCheck size={16} stroke={2.5} /> : index + 1}
            </span>
            <span className={css.stepName}>{words(step)}</span>
          </li>
        );
      })}
    </ol>
  );
}
