import { Modal, type ModalProps } from '@mantine/core';
import { useUiWords } from './messages/words.js';
import { useReturnFocus } from './return-focus.js';

/** A dialogue that is mounted to open and unmounted to close; the focus goes back to whatever opened it. */
export function Dialog(props: Omit<ModalProps, 'opened' | 'closeButtonProps'>) {
  useReturnFocus();
  const words = useUiWords();
  return <Modal {...props} opened closeButtonProps={{ 'aria-label': words('close') }} />;
}
