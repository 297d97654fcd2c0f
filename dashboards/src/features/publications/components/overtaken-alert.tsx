import { Alert, Button } from '@mantine/core';
import { type Changed } from '../hooks/use-seen.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './publication.module.css';

/** Somebody changed what is being read: what, and that the page shows it now. */
export function OvertakenAlert({ changed, onRead }: { changed: readonly Changed[]; onRead: () => void }) {
  const words = usePublicationsWords();
  return (
    <Alert color="yellow" role="alert" title={words('overtakenTitle')} className={css.asked ?? ''}>
      <p className={css.text}>
        {words('overtakenText', { what: changed.map((key) => words(`changed_${key}`)).join(', ') })}
      </p>
      <Button variant="default" onClick={onRead}>
        {words('haveRead')}
      </Button>
    </Alert>
  );
}
