import { Button, Modal } from '@mantine/core';
import { useReturnFocus } from '../return-focus.js';
import css from './leave-question.module.css';
import { useLeaveWords } from './messages/words.js';

/** The question itself: to go and lose what was typed, or to stay. */
export function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  useReturnFocus();
  const words = useLeaveWords();
  return (
    <Modal
      opened
      onClose={onStay}
      centered
      title={words('title')}
      closeButtonProps={{ 'aria-label': words('stay') }}
    >
      <p className={css.text}>{words('text')}</p>
      <div className={css.footer}>
        <Button variant="default" onClick={onLeave}>
          {words('leave')}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {words('stay')}
        </Button>
      </div>
    </Modal>
  );
}
