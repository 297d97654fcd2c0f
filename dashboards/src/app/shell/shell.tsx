import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { LoadingRows } from '../../ui/states.js';
import { useViewer } from '../../ui/viewer.js';
import { useAppWords } from '../messages/words.js';
import { AccountMenu } from './account-menu.js';
import { Navigation, Tabs } from './navigation.js';
import { OrganisationHead } from './organisation-head.js';
import css from './shell.module.css';
import { usePalette } from './use-palette.js';

// Only the demonstration has one: real organisations never fetch it.
const Tour = lazy(async () => ({ default: (await import('../../features/tour/components/tour.js')).Tour }));
const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));
const MenuDrawer = lazy(async () => ({ default: (await import('./menu-drawer.js')).MenuDrawer }));

/** A change of page moves the focus to its content, as a full page load would. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return main;
}

/** The frame around every page: navigation at the left, or four tabs on a phone. */
export function Shell() {
  const words = useAppWords();
  const main = useFocusOnNavigation();
  const { organisation } = useViewer();
  const palette = usePalette();
  const [menuIsOpen, menu] = useDisclosure(false);
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#contenu">
        {words('skip')}
      </a>
      <aside className={css.side}>
        <OrganisationHead />
        <UnstyledButton className={css.search ?? ''} onClick={palette.open} aria-keyshortcuts="Control+K">
          <IconSearch stroke={1.5} size={18} />
          <span>{words('search')}</span>
          <kbd className={css.kbd}>Ctrl K</kbd>
        </UnstyledButton>
        <Navigation />
        <AccountMenu />
      </aside>
      <header className={css.top}>
        <OrganisationHead />
        <UnstyledButton className={css.topButton ?? ''} onClick={palette.open} aria-label={words('search')}>
          <IconSearch stroke={1.5} size={22} />
        </UnstyledButton>
      </header>
      <main id="contenu" className={css.main} ref={main} tabIndex={-1}>
        {organisation.isDemonstration ? (
          <Suspense fallback={null}>
            <Tour />
          </Suspense>
        ) : null}
        <Suspense fallback={<PageOutline />}>
          <Outlet />
        </Suspense>
      </main>
      <Tabs onMore={menu.open} />
      <Suspense fallback={null}>
        {palette.isWanted ? <Palette /> : null}
        {menuIsOpen ? <MenuDrawer onClose={menu.close} /> : null}
      </Suspense>
    </div>
  );
}

function PageOutline() {
  return (
    <div className={css.outline}>
      <LoadingRows rows={5} height={72} />
    </div>
  );
}
