import { Drawer } from '@mantine/core';
import { useAppWords } from '../messages/words.js';
import { Navigation } from './navigation.js';
import { PreferenceList } from './preferences.js';
import css from './shell.module.css';

/** Everything that the four tabs of a phone have no room for. */
export function MenuDrawer({ onClose }: { onClose: () => void }) {
  const words = useAppWords();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      title={words('menu')}
      radius="lg"
      closeButtonProps={{ 'aria-label': words('menu') }}
    >
      <div className={css.menu}>
        <Navigation onLeave={onClose} />
        <PreferenceList />
      </div>
    </Drawer>
  );
}
