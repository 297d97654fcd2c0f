import { Button } from '@mantine/core';
import { IconSunHigh } from '@tabler/icons-react';
import { Link } from 'react-router';
import { StateMessage } from '../../../ui/states.js';
import { useMay } from '../../../ui/viewer.js';
import { type NextGroup, type NextThing } from '../hooks/use-today.js';
import { useTodayWords } from '../messages/words.js';
import { NextCard } from './next-card.js';
import css from './today.module.css';

interface TodayListProps {
  next: readonly NextThing[];
  onNote: (thing: NextThing, outcome: 'talked' | 'noAnswer') => void;
}

/** First things first: the most urgent stands alone, the rest follows under what it is about. */
export function TodayList({ next, onNote }: TodayListProps) {
  const words = useTodayWords();
  const [first, ...rest] = next;
  if (!first) return <NothingToDo />;
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
      {grouped(rest).map(({ group, things }) => (
        <section key={group} className={css.group} aria-labelledby={`today-${group}`}>
          <h2 className={css.groupTitle} id={`today-${group}`}>
            {words(group)}
          </h2>
          <ul className={css.list}>
            {things.map((thing) => (
              <NextCard key={thing.id} thing={thing} isFirst={false} onNote={onNote} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The service has them in the order of urgency: a group goes on until another one begins. */
function grouped(things: readonly NextThing[]): { group: NextGroup; things: NextThing[] }[] {
  const groups: { group: NextGroup; things: NextThing[] }[] = [];
  for (const thing of things) {
    const last = groups.at(-1);
    if (last?.group === thing.group) last.things.push(thing);
    else groups.push({ group: thing.group, things: [thing] });
  }
  return groups;
}

function NothingToDo() {
  const words = useTodayWords();
  const mayMeet = useMay('noteExchanges');
  const mayWrite = useMay('writePublications');
  const way = mayMeet
    ? { to: '/contacts', label: words('emptyAction') }
    : mayWrite
      ? { to: '/publications/nouvelle', label: words('calmWrite') }
      : null;
  return (
    <StateMessage
      icon={<IconSunHigh stroke={1.5} />}
      title={words('emptyTitle')}
      text={words(mayMeet ? 'emptyText' : 'calmText')}
      action={
        way ? (
          <Button component={Link} to={way.to}>
            {way.label}
          </Button>
        ) : null
      }
    />
  );
}

/** How much of the day’s list is done, as dots and in words. */
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
      <span data-numeric="">{words('progress', { count: done, total: planned })}</span>
    </div>
  );
}
