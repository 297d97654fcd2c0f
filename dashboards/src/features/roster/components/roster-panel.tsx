import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useRosterWords } from '../messages/words.js';

const RosterDialog = lazy(async () => ({ default: (await import('./roster-dialog.js')).RosterDialog }));

/** The way to bring a member list; what it takes is fetched when it is wanted. */
export function RosterPanel() {
  const words = useRosterWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {words('open')}
      </Button>
      <Suspense fallback={null}>{isOpen ? <RosterDialog onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}
