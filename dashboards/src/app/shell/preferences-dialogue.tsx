import { Modal } from '@mantine/core';
import { useUiWords } from '../../ui/messages/words.js';
import { useViewer } from '../../ui/viewer.js';
import { PreferenceList } from './preferences.js';

/** What a reader chooses for themselves, on a wide screen. */
export function PreferencesDialogue({ onClose }: { onClose: () => void }) {
  const ui = useUiWords();
  const { staff } = useViewer();
  return (
    <Modal
      opened
      onClose={onClose}
      title={staff.name}
      size="sm"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <PreferenceList />
    </Modal>
  );
}
