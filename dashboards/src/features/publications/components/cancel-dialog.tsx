import { Button } from '@mantine/core';
import { Dialog } from '../../../ui/dialog.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './publication.module.css';

interface CancelDialogProps {
  isSending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Giving up is for good: it is asked once more. */
export function CancelDialog({ isSending, onConfirm, onClose }: CancelDialogProps) {
  const words = usePublicationsWords();
  return (
    <Dialog onClose={onClose} centered title={words('cancelTitle')}>
      <div className={css.form}>
        <p className={css.text}>{words('cancelText')}</p>
        <div className={css.footer}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {words('keep')}
          </Button>
          <Button color="red" loading={isSending} onClick={onConfirm}>
            {words('cancelPublication')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
