import { Button } from '@mantine/core';
import { IconSunHigh } from '@tabler/icons-react';
import { Link } from 'react-router';
import { StateMessage } from '../../../ui/states.js';
import { type NextThing } from '../hooks/use-today.js';
import { useTodayWords } from '../messages/words.js';
import { NextCard } from './next-card.js';
import css from './today.module.css';

interface TodayListProps {
  next: readonly NextThing[];
  onNote: (thing: NextThing, outcome: 'talked' | 'noAnswer') => void;
}

/** First things first: the most urgent stands alone, the rest follows. */
export function TodayList({ next, onNote }: TodayListProps) {
  const words = useTodayWords();
  const [first, ...rest] = next;
  if (!first) {
    return (
      <StateMessage
        icon={<IconSunHigh stroke={1.5} />}
        title={words('emptyTitle')}
        text={words('emptyText')}
        action={
          <Button component={Link} to="/contacts">
            {words('emptyAction')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <section className={css.group} aria-labelledby="today-first">
        <h2 className={css.groupTitle} id="today-first">
          {words('first')}
        </h2>
        <ul className={css.list}>
          <NextCard thing={first} isFirst onNote={onNote} />
        </ul>
      </section>
      {rest.length > 0 ? (
        <section className={css.group} aria-labelledby="today-then">
          <h2 className={css.groupTitle} id="today-then">
            {words('then')}
          </h2>
          <ul className={css.list}>
            {rest.map((thing) => (
              <NextCard key={thing.id} thing={thing} isFirst={false} onNote={onNote} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** How much of the day's list is done, as dots and in words. */
export function DayProgress({ done, planned }: { done: number; planned: number }) {
  const words = useTodayWords();
  if (planned === 0) return null;
  return (
    <div className={css.progress}>
      {planned <= 20 ? (
        <span className={css.dots} aria-hidden="true">
          {Array.from({ length: planned }, (_, dot) => (
            <span key={dot} className={css.dot} data-done={dot < done || undefined} />
          ))}
        </span>
      ) : null}
      <span>{words('progress', { done, count: planned })}</span>
    </div>
  );
}
