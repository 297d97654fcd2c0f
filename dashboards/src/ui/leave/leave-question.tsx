import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { holdBack, letGo } from '../leaving.js';
import { useLeaveWords } from './messages/words.js';
import css from './leave-question.module.css';

/**
 * Asks before text is lost that is stored nowhere: on a link, on « back », and when the tab is closed (then in the
 * browser's own words). Nothing is kept in the browser: what is typed may name people.
 */
export function LeaveQuestion({ isUnsaved }: { isUnsaved: boolean }) {
  const words = useLeaveWords();
  const [go, setGo] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const release = holdBack((onward) => setGo(() => onward));
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      release();
      window.removeEventListener('beforeunload', warn);
    };
  }, [isUnsaved]);
  const stay = () => setGo(null);
  const leave = () => {
    letGo();
    setGo(null);
    go?.();
  };
  return (
    <Modal
      opened={go !== null}
      onClose={stay}
      centered
      title={words('title')}
      closeButtonProps={{ 'aria-label': words('stay') }}
    >
      <p className={css.text}>{words('text')}</p>
      <div className={css.footer}>
        <Button variant="default" onClick={leave}>
          {words('leave')}
        </Button>
        <Button data-autofocus onClick={stay}>
          {words('stay')}
        </Button>
      </div>
    </Modal>
  );
}
