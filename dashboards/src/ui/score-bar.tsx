import { useFormat } from './format.js';
import css from './score-bar.module.css';

interface ScoreBarProps {
  /** Tenths of a point out of 1000; null where there is not enough to tell. */
  tenths: number | null | undefined;
  label: string;
  unknown: string;
  size?: 'row' | 'large';
}

/** A score out of a hundred, as a number and a bar; what is not known is hatched and said, never zero. */
export function ScoreBar({ tenths, label, unknown, size = 'row' }: ScoreBarProps) {
  const format = useFormat();
  if (tenths === null || tenths === undefined) {
    return (
      <span className={css.score} data-size={size}>
        <span className={css.label}>{label}</span>
        <span className={css.unknown}>{unknown}</span>
        <span className={css.track} data-unknown="" data-bar="" aria-hidden="true" />
      </span>
    );
  }
  const share = Math.max(0, Math.min(1, tenths / 1000));
  return (
    <span className={css.score} data-size={size}>
      <span className={css.label}>{label}</span>
      <span className={css.value} data-numeric="">
        {format.number(Math.round(tenths / 10))}
      </span>
      <span className={css.track} data-bar="" aria-hidden="true">
        <span
          className={css.fill}
          data-level={Math.min(4, Math.floor(share * 5))}
          style={{ width: `${share * 100}%` }}
        />
      </span>
    </span>
  );
}
