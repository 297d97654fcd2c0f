import {
  IconCalendarEvent,
  IconFileImport,
  IconHistory,
  IconMessages,
  IconRoute,
  IconSettings,
  IconShieldCheck,
  IconSpeakerphone,
  IconSun,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { type Capability } from '../../ui/viewer.js';

export interface Place {
  key:
    | 'today'
    | 'contacts'
    | 'paths'
    | 'calendar'
    | 'publications'
    | 'sources'
    | 'imports'
    | 'protection'
    | 'journal'
    | 'settings';
  path: string;
  icon: Icon;
  needs?: Capability;
}
interface PlaceGroup {
  key: 'field' | 'voice' | 'material' | null;
  places: readonly Place[];
}

/** The navigation, in the order of an organiser's day; a new page is one line here. */
export const placeGroups: readonly PlaceGroup[] = [
  { key: null, places: [{ key: 'today', path: '/', icon: IconSun }] },
  {
    key: 'field',
    places: [
      { key: 'contacts', path: '/contacts', icon: IconUsers, needs: 'seePersons' },
      { key: 'paths', path: '/parcours', icon: IconRoute, needs: 'seePersons' },
    ],
  },
  {
    key: 'voice',
    places: [
      { key: 'calendar', path: '/calendrier', icon: IconCalendarEvent, needs: 'seeAggregates' },
      { key: 'publications', path: '/publications', icon: IconSpeakerphone, needs: 'seeAggregates' },
      { key: 'sources', path: '/sources', icon: IconMessages, needs: 'seeAggregates' },
    ],
  },
  {
    key: 'material',
    places: [
      { key: 'imports', path: '/imports', icon: IconFileImport, needs: 'importFiles' },
      { key: 'protection', path: '/donnees', icon: IconShieldCheck, needs: 'manageGrounds' },
      { key: 'journal', path: '/journal', icon: IconHistory, needs: 'seeAudit' },
    ],
  },
  { key: null, places: [{ key: 'settings', path: '/reglages', icon: IconSettings }] },
];

export const allPlaces: readonly Place[] = placeGroups.flatMap((group) => group.places);
/** The first three of them that somebody may open stand under the thumb. */
export const firstTabs: readonly Place['key'][] = ['today', 'contacts', 'paths', 'calendar', 'publications'];
