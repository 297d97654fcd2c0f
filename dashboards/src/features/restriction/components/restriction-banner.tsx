import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../../ui/format.js';
import { useMay } from '../../../ui/viewer.js';
import { useRestrictionWords } from '../messages/words.js';
import css from './restriction.module.css';

const LiftDialog = lazy(async () => ({ default: (await import('./lift-dialog.js')).LiftDialog }));

interface RestrictionBannerProps {
  person: { id: string; name: string };
  /** The instant from which the data are restricted. */
  since: string;
}

/** Says above everything else on a person's page that her data are only kept, and lets the data officer end it. */
export function RestrictionBanner({ person, since }: RestrictionBannerProps) {
  const words = useRestrictionWords();
  const format = useFormat();
  const mayLift = useMay('erasePersons');
  const [isLifting, setLifting] = useState(false);
  return (
    <section className={css.banner} id="limitation" aria-labelledby="limitation-title">
      <IconLock size={24} stroke={1.5} aria-hidden="true" />
      <div className={css.bannerWords}>
        <h2 className={css.bannerTitle} id="limitation-title">
          {words('bannerTitle', { date: format.date(since) })}
        </h2>
        <p>
          {words('bannerText')}
          {mayLift ? null : ` ${words('bannerWho')}`}
        </p>
      </div>
      {mayLift ? (
        <Button variant="default" onClick={() => setLifting(true)}>
          {words('lift')}
        </Button>
      ) : null}
      {isLifting ? (
        <Suspense fallback={null}>
          <LiftDialog person={person} since={since} onClose={() => setLifting(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
