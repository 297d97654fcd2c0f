import { useLinkingWords } from '../messages/words.js';
import css from './linking.module.css';

/** The keys of the grid, beside it. */
export function KeyLegend() {
  const words = useLinkingWords();
  const keys = [
    ['↵', words('keyEnter')],
    ['↑ ↓', words('keyArrows')],
    [words('letters'), words('keyType')],
    ['Alt N', words('keyNew')],
    ['1 2 3 0', words('keyGround')],
    ['Alt P', words('keyProve')],
    ['Alt M', words('keyUnite')],
    ['⌫', words('keyBack')],
    ['Ctrl Z', words('keyUndo')],
    ['Ctrl S', words('keySave')],
  ] as const;
  return (
    <details className={css.legend} open={window.innerWidth >= 900}>
      <summary>{words('keys')}</summary>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
