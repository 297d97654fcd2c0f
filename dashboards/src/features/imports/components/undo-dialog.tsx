import { Button } from '@mantine/core';
import { Dialog } from '../../../ui/dialog.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useImportsWords } from '../messages/words.js';
import css from './imports.module.css';

interface UndoDialogProps {
  isBusy: boolean;
  onUndo: () => void;
  onClose: () => void;
}

/** A second look before an import is undone. */
export function UndoDialog({ isBusy, onUndo, onClose }: UndoDialogProps) {
  const words = useImportsWords();
  const ui = useUiWords();
  return (
    <Dialog onClose={isBusy ? () => undefined : onClose} withCloseButton={!isBusy} title={words('undoTitle')}>
      <p className={css.modalText} role="status">
        {words(isBusy ? 'undoingText' : 'undoText')}
      </p>
      <div className={css.buttons}>
        <Button color="red" loading={isBusy} onClick={onUndo}>
          {words('undo')}
        </Button>
        <Button variant="default" data-autofocus disabled={isBusy} onClick={onClose}>
          {ui('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
