import { useId } from 'react';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { type Activity } from '../hooks/use-sources.js';
import css from './sources.module.css';

const height = 160;
const foot = 22;
const head = 18;

/** Messages a month as bars; a month that may not be shown is hatched, never zero. */
export function ActivityChart({ activity }: { activity: Activity }) {
  const format = useFormat();
  const ui = useUiWords();
  const hatch = useId();
  const most = Math.max(1, ...activity.map((month) => month.messages ?? 0));
  const peak = activity.findIndex((month) => month.messages === most);
  const step = 100 / Math.max(1, activity.length);
  const room = height - foot - head;
  const every = Math.ceil(activity.length / 12);
  return (
    <svg className={css.chart} height={height} width="100%" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="2" height="6" className={css.hatch} />
        </pattern>
      </defs>
      <line x1="0" x2="100%" y1={height - foot} y2={height - foot} className={css.axis} />
      {activity.map((month, index) => {
        const isKnown = typeof month.messages === 'number';
        const tall = isKnown ? Math.max(1, ((month.messages ?? 0) / most) * room) : room * 0.35;
        return (
          <g key={month.month}>
            <rect
              data-bar=""
              x={`${index * step + step * 0.12}%`}
              width={`${step * 0.76}%`}
              y={height - foot - tall}
              height={tall}
              rx="2"
              {...(isKnown ? { className: css.bar } : { fill: `url(#${hatch})` })}
            >
              <title>{`${format.month(month.month)} : ${isKnown ? format.number(month.messages ?? 0) : ui('missing')}`}</title>
            </rect>
            {index === peak ? (
              <text x={`${(index + 0.5) * step}%`} y={height - foot - tall - 5} className={css.peak}>
                {format.number(most)}
              </text>
            ) : null}
            {index % every === 0 ? (
              <text x={`${(index + 0.5) * step}%`} y={height - 6} className={css.tick}>
                {month.month.endsWith('-01') ? month.month.slice(0, 4) : format.monthShort(month.month)}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

/** The same months as a line of a list: a shape, told in words beside it. */
export function ActivityLine({ activity }: { activity: Activity }) {
  const most = Math.max(1, ...activity.map((month) => month.messages ?? 0));
  return (
    <span className={css.spark} aria-hidden="true">
      {activity.map((month) => (
        <span
          key={month.month}
          data-bar=""
          data-missing={month.messages === null || month.messages === undefined ? '' : undefined}
          style={{ height: `${Math.max(6, ((month.messages ?? most * 0.3) / most) * 100)}%` }}
        />
      ))}
    </span>
  );
}
