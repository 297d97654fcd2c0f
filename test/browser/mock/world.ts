import { inventPeople, sections, seeded, workplaces, type InventedPerson } from './people.js';

const day = 86_400_000;
export const instant = (daysAgo: number, hour = 9): string =>
  `${new Date(Date.now() - daysAgo * day).toISOString().slice(0, 11)}${String(hour).padStart(2, '0')}:12:00Z`;
export const date = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * day).toISOString().slice(0, 10);

export interface Task {
  id: string;
  personId: string;
  kind: string;
  note: string | null;
  dueOn: string;
  doneAt: string | null;
  version: number;
}
export interface GridRow {
  accountId: string;
  participant: number;
  labels: string[];
  messages: number;
  linkedTo: string | null;
  proposed: { personId: string; reason: string; isStrong: boolean }[];
}
export interface Import {
  id: string;
  state: string;
  fileName: string;
  fileBytes: number;
  version: number;
  createdAt: string;
  sourceId: string | null;
  isKnown: boolean;
  dateOrder: string;
  zone: string;
  progress: number;
  failure: string | null;
}

const nicknames = ['', ' Rennes', ' 🚐', ' tech'];

/** A hundred authors: most can be recognised, some only half, some not at all. */
function inventGrid(people: readonly InventedPerson[]): GridRow[] {
  const random = seeded(11);
  return people.slice(0, 100).map((person, index) => {
    const [first = '', ...rest] = person.name.split(' ');
    const kind = index % 10;
    const label =
      kind < 4
        ? person.name
        : kind < 6
          ? `${first} ${rest[0]?.[0] ?? ''}.${nicknames[index % 4]}`
          : kind < 8
            ? person.phone.replace(/^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '+33 $1 $2 $3 $4 $5')
            : `~ ${first}${nicknames[index % 4]}`;
    const proposed =
      kind < 4
        ? [{ personId: person.id, reason: 'même nom', isStrong: true }]
        : kind < 6
          ? [{ personId: person.id, reason: 'prénom et initiale', isStrong: false }]
          : kind < 8
            ? [{ personId: person.id, reason: 'même numéro', isStrong: true }]
            : [];
    return {
      accountId: `a-${index + 1}`,
      participant: index + 1,
      labels: index % 17 === 3 ? [label, `~ ${first} boulot`] : [label],
      messages: Math.ceil(400 * random() ** 3),
      linkedTo: index < 18 ? person.id : null,
      proposed,
    };
  });
}

/** Everything that the invented service remembers between two requests. */
export interface World {
  people: InventedPerson[];
  tasks: Task[];
  grid: GridRow[];
  imports: Import[];
  exchanges: {
    id: string;
    personId: string;
    outcome: string;
    channel: string;
    note: string | null;
    at: string;
  }[];
  language: 'fr' | 'en';
  addressForm: string;
  roles: { role: string; section: (typeof sections)[number] | null }[];
  signedIn: boolean;
  /** Who is, and who will be after the next sign-in. */
  viewer: { id: string; name: string };
  /** Whether the organisation is the demonstration, which has a tour. */
  isDemonstration: boolean;
  assessed: boolean;
}

const task = (
  id: string,
  personId: string,
  kind: string,
  daysAgo: number,
  note: string | null = null,
): Task => ({
  id,
  personId,
  kind,
  note,
  dueOn: date(daysAgo),
  doneAt: null,
  version: 1,
});

export function inventWorld(): World {
  const people = inventPeople(320);
  people.at(-1)!.restricted = { since: instant(9), reason: 'accuracyContested' };
  return {
    people,
    tasks: [
      task('t-1', 'p-1', 'call-back', 6, 'Elle voulait l’avis de ses collègues sur les tournées.'),
      task('t-2', 'p-7', 'meet', 0),
      task('t-3', 'p-12', 'call-back', 0, 'Après 17 h.'),
    ],
    grid: inventGrid(people),
    imports: [
      {
        id: 'i-1',
        state: 'committed',
        fileName: 'Discussion WhatsApp avec Section Ponant.zip',
        fileBytes: 1_840_220,
        version: 4,
        createdAt: instant(12),
        sourceId: 'g-1',
        isKnown: false,
        dateOrder: 'dmy',
        zone: 'Europe/Paris',
        progress: 1,
        failure: null,
      },
    ],
    exchanges: [],
    language: 'fr',
    addressForm: 'vous',
    roles: [
      { role: 'organiser', section: null },
      { role: 'dataOfficer', section: null },
      { role: 'administrator', section: null },
    ],
    signedIn: true,
    viewer: { id: 'u-1', name: 'Léa Martin' },
    isDemonstration: false,
    assessed: true,
  };
}

export { sections, workplaces };
