import { ABROAD } from './chatter/abroad.js';
import { COUNCIL } from './chatter/council.js';
import { DEPOT } from './chatter/depot.js';
import { LURKERS } from './chatter/lurkers.js';
import { LOUD } from './chatter/loud.js';
import { LIFE } from './chatter/life.js';
import { UNION } from './chatter/union.js';
import { VOICES } from './chatter/voices.js';
import { WORK } from './chatter/work.js';
import { type DemonstrationGroup, type GroupKey } from './model.js';
import { ADHERENTS_AFTER } from './scenes/adherents-after.js';
import { ADHERENTS_BEFORE } from './scenes/adherents-before.js';
import { ADHERENTS_BOUSSOLE } from './scenes/adherents-boussole.js';
import { ADHERENTS_STRUGGLE } from './scenes/adherents-struggle.js';
import { CSE } from './scenes/cse.js';
import { EUROPE } from './scenes/europe.js';
import { VENISSIEUX_AFTER } from './scenes/venissieux-after.js';
import { VENISSIEUX_BEFORE } from './scenes/venissieux-before.js';

/** A group before anybody spoke in it. */
export interface GroupPlan extends Pick<
  DemonstrationGroup,
  'key' | 'title' | 'section' | 'runBy' | 'whoIsInIt' | 'toldBy'
> {
  /** Day of the story on which the group was told. */
  readonly toldOn: string;
  readonly founder: string;
  readonly scenes: readonly string[];
  /** About how many messages in all. */
  readonly messages: number;
  /** Renamed to its title on a day of the story, from this. */
  readonly earlierTitle: string | null;
}

export const CHATTER: readonly string[] = [WORK, LIFE, UNION, DEPOT, VOICES, LURKERS, LOUD, COUNCIL, ABROAD];

export const GROUPS: readonly GroupPlan[] = [
  {
    key: 'adherents',
    title: 'Section Liaris ✊ adhérents',
    earlierTitle: 'Section Liaris adhérents',
    section: 'idf',
    runBy: 'union',
    whoIsInIt: 'Les adhérents de la section Île-de-France et quelques collègues qu’ils ont invités',
    founder: 'sandrine',
    toldBy: 'sandrine',
    toldOn: '-5 ma',
    scenes: [ADHERENTS_BEFORE, ADHERENTS_BOUSSOLE, ADHERENTS_STRUGGLE, ADHERENTS_AFTER],
    messages: 1650,
  },
  {
    key: 'venissieux',
    title: 'Dépôt Vénissieux 🚐☕',
    earlierTitle: null,
    section: 'ra',
    runBy: 'workers',
    whoIsInIt:
      'Des salariés du dépôt de Vénissieux et de Saint-Étienne, syndiqués ou non ; aucun responsable',
    founder: 'nico',
    toldBy: 'mourad',
    toldOn: '-5 me',
    scenes: [VENISSIEUX_BEFORE, VENISSIEUX_AFTER],
    messages: 1360,
  },
  {
    key: 'cse',
    title: 'Élus CSE',
    earlierTitle: null,
    section: 'idf',
    runBy: 'workers',
    whoIsInIt: 'Les élus titulaires et suppléants du CSE',
    founder: 'hakim',
    toldBy: 'hakim',
    toldOn: '-5 me',
    scenes: [CSE],
    messages: 460,
  },
  {
    key: 'europe',
    title: 'Ostrane reps Europe 🌍',
    earlierTitle: null,
    section: 'ra',
    runBy: 'workers',
    whoIsInIt: 'Les représentants des filiales au comité d’entreprise européen',
    founder: 'siobhan',
    toldBy: 'mourad',
    toldOn: '-5 me',
    scenes: [EUROPE],
    messages: 410,
  },
];

/** The plan of a group. */
export const groupPlan = (key: GroupKey): GroupPlan => GROUPS.find((group) => group.key === key)!;
