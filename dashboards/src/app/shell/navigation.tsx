import { UnstyledButton } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { useViewer } from '../../ui/viewer.js';
import { useAppWords } from '../messages/words.js';
import { allPlaces, firstTabs, placeGroups, type Place } from './places.js';
import css from './shell.module.css';

function PlaceLink({ place, className, onClick }: { place: Place; className: string; onClick?: () => void }) {
  const words = useAppWords();
  return (
    <NavLink to={place.path} end={place.path === '/'} className={className} {...(onClick ? { onClick } : {})}>
      <place.icon stroke={1.5} size={20} aria-hidden="true" />
      <span>{words(place.key)}</span>
    </NavLink>
  );
}

/** The pages that this person may open, grouped; groups without any are left out. */
export function Navigation({ onLeave }: { onLeave?: () => void }) {
  const words = useAppWords();
  const { may } = useViewer();
  return (
    <nav aria-label={words('mainNavigation')} className={css.nav}>
      {placeGroups.map((group, index) => {
        const places = group.places.filter((place) => !place.needs || may.includes(place.needs));
        if (places.length === 0) return null;
        return (
          <div key={group.key ?? index} className={css.navGroup}>
            {group.key ? <span className={css.navTitle}>{words(group.key)}</span> : null}
            {places.map((place) => (
              <PlaceLink
                key={place.key}
                place={place}
                className={css.navLink ?? ''}
                {...(onLeave ? { onClick: onLeave } : {})}
              />
            ))}
          </div>
        );
      })}
    </nav>
  );
}

/** Four tabs under the thumb. */
export function Tabs({ onMore }: { onMore: () => void }) {
  const words = useAppWords();
  const { may } = useViewer();
  const wanted = allPlaces.filter((place) => firstTabs.includes(place.key));
  const places = wanted.filter((place) => !place.needs || may.includes(place.needs)).slice(0, 3);
  return (
    <nav aria-label={words('mainNavigation')} className={css.tabs}>
      {places.map((place) => (
        <PlaceLink key={place.key} place={place} className={css.tab ?? ''} />
      ))}
      <UnstyledButton className={css.tab ?? ''} onClick={onMore} aria-haspopup="dialog">
        <IconMenu2 stroke={1.5} size={20} aria-hidden="true" />
        <span>{words('menu')}</span>
      </UnstyledButton>
    </nav>
  );
}
