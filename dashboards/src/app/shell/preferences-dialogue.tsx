import { Dialog } from '../../ui/dialog.js';
import { useViewer } from '../../ui/viewer.js';
import { PreferenceList } from './preferences.js';

/** What a reader chooses for themselves, on a wide screen. */
export function PreferencesDialogue({ onClose }: { onClose: () => void }) {
  const { staff } = useViewer();
  return (
    <Dialog onClose={onClose} title={staff.name} size="sm">
      <PreferenceList />
    </Dialog>
  );
}
