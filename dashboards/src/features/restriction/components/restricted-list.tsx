import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { useRestricted } from '../hooks/use-restrictions.js';
import { useRestrictionWords } from '../messages/words.js';
import css from './restriction.module.css';

const LiftDialog = lazy(async () => ({ default: (await import('./lift-dialog.js')).LiftDialog }));

type Restricted = NonNullable<ReturnType<typeof useRestricted>['data']>[number];

function Row({ restricted, onLift }: { restricted: Restricted; onLift: () => void }) {
  const words = useRestrictionWords();
  const format = useFormat();
  const { person, since, reason } = restricted;
  return (
    <li className={css.row}>
      <span className={css.who}>
        <Link to={`/contacts/${person.id}`}>{person.name}</Link>
        <span className={css.small}>
          {reason} · {words('since', { date: format.date(since) })}
        </span>
      </span>
      <Button
        size="sm"
        variant="default"
        aria-label={words('liftName', { name: person.name })}
        onPointerEnter={() => void import('./lift-dialog.js')}
        onClick={onLift}
      >
        {words('lift')}
      </Button>
    </li>
  );
}

/** Whose data are stored only (GDPR Art. 18), the longest first: the one list that shows them. */
export function RestrictedList() {
  const words = useRestrictionWords();
  const format = useFormat();
  const query = useRestricted();
  const [lifting, setLifting] = useState<Restricted | null>(null);
  return (
    <Panel
      title={words('listTitle')}
      id="limites"
      aside={query.data?.length ? <Tag>{format.number(query.data.length)}</Tag> : null}
    >
      <p className={css.text}>{words('listText')}</p>
      <Answered query={query} loading={<LoadingRows rows={2} height={44} />}>
        {(persons) =>
          persons.length === 0 ? (
            <p className={css.text}>{words('listNone')}</p>
          ) : (
            <ul className={css.rows}>
              {persons.map((each) => (
                <Row key={each.person.id} restricted={each} onLift={() => setLifting(each)} />
              ))}
            </ul>
          )
        }
      </Answered>
      {lifting ? (
        <Suspense fallback={null}>
          <LiftDialog person={lifting.person} since={lifting.since} onClose={() => setLifting(null)} />
        </Suspense>
      ) : null}
    </Panel>
  );
}
