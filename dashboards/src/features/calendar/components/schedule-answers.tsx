import { Alert, Button } from '@mantine/core';
import { useDayNames } from '../hooks/use-day-names.js';
import { type PresentSchedule, type ScheduleAnswer, type Wish } from '../hooks/use-schedule.js';
import { dateOf, minuteOf, offsetAt, wallOf } from '../hooks/wall.js';
import { useCalendarWords } from '../messages/words.js';
import css from './schedule.module.css';

/** « Paris » of « Europe/Paris »: the name by which people know their hour. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

interface HourAnswerProps {
  answer: ScheduleAnswer;
  wall: string | null;
  timeZone: string;
  onChoose: (wish: Wish) => void;
}

/** What the service says to a wished hour: that clocks jump over it, that they show it twice, or why not. */
export function HourAnswer({ answer, wall, timeZone, onChoose }: HourAnswerProps) {
  if (answer.__typename === 'HourMissing') return <Missing answer={answer} wall={wall} onChoose={onChoose} />;
  if (answer.__typename === 'HourTwice')
    return <Twice answer={answer} timeZone={timeZone} onChoose={onChoose} />;
  if (!('message' in answer)) return null;
  return (
    <Alert color="red" role="alert" className={css.refused ?? ''}>
      {answer.message}
    </Alert>
  );
}

type MissingAnswer = Extract<ScheduleAnswer, { __typename: 'HourMissing' }>;

function Missing({ answer, wall, onChoose }: Omit<HourAnswerProps, 'timeZone'> & { answer: MissingAnswer }) {
  const words = useCalendarWords();
  const names = useDayNames();
  const { before, after } = answer;
  return (
    <Alert color="yellow" role="alert" title={words('missingTitle')} className={css.question ?? ''}>
      <p className={css.text}>
        {words('missingText', {
          hour: minuteOf(wall ?? before),
          day: names.day(dateOf(before)),
          after: minuteOf(after),
        })}
      </p>
      <div className={css.choices}>
        {[before, after].map((at) => (
          <Button key={at} variant="default" onClick={() => onChoose({ at })}>
            {words('takeHour', { hour: minuteOf(at) })}
          </Button>
        ))}
      </div>
    </Alert>
  );
}

type TwiceAnswer = Extract<ScheduleAnswer, { __typename: 'HourTwice' }>;

function Twice({ answer, timeZone, onChoose }: Omit<HourAnswerProps, 'wall'> & { answer: TwiceAnswer }) {
  const words = useCalendarWords();
  const names = useDayNames();
  const at = wallOf(answer.first, timeZone);
  return (
    <Alert color="yellow" role="alert" title={words('twiceTitle')} className={css.question ?? ''}>
      <p className={css.text}>{words('twiceText', { hour: minuteOf(at), day: names.day(dateOf(at)) })}</p>
      <div className={css.choices}>
        {(['first', 'second'] as const).map((hour) => (
          <Button key={hour} variant="default" h="auto" onClick={() => onChoose({ at, hour })}>
            <span className={css.choice}>
              <span>{words(`${hour}Hour`, { hour: minuteOf(at) })}</span>
              <span className={css.quiet}>
                {words(`${hour}Hint`, { offset: names.offset(offsetAt(answer[hour], timeZone)) })}
              </span>
            </span>
          </Button>
        ))}
      </div>
    </Alert>
  );
}

/** Where a publication stands since somebody was faster; nothing is overwritten without a second look. */
export function Overtaken({ present }: { present: PresentSchedule }) {
  const words = useCalendarWords();
  const names = useDayNames();
  const text = !present
    ? words('overtakenGone')
    : !present.may.includes('schedule')
      ? words('overtakenClosed')
      : present.plannedWall
        ? words('overtakenAt', {
            day: names.fullDay(dateOf(present.plannedWall)),
            hour: minuteOf(present.plannedWall),
          })
        : words('overtakenNone');
  return (
    <Alert color="yellow" role="alert" title={words('overtakenTitle')} className={css.question ?? ''}>
      {text}
    </Alert>
  );
}
