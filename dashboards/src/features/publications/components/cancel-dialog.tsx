import { Button, Modal } from '@mantine/core';
import { useUiWords } from '../../../ui/messages/words.js';
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
  const ui = useUiWords();
  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={words('cancelTitle')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
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
    </Modal>
  );
}
