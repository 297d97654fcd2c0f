import { fold } from '../kernel/text.js';
import { type StoryCalendar } from './calendar.js';
import { CAST } from './cast.js';
import { NOT_IN_THE_CHATS } from './cast/members-apart.js';
import { castMember } from './cast/member.js';
import { type CastMember, type SectionKey, type WorkplaceNode } from './model.js';
import { STAFF } from './company.js';
import { LETTERS } from './letters.js';
import { seeded } from './random.js';

/** Members whom the chats never see: half of a section reads no group. */
export const APART: readonly CastMember[] = NOT_IN_THE_CHATS.map((row, index) =>
  castMember(CAST.length + index, row),
);

/** In regular contact, and yet nobody wrote them down. */
const FORGOTTEN: readonly string[] = ['hugo', 'siobhan', 'marta'];

/** Whether the section's list knows this person. */
export const isOnRoster = (person: CastMember): boolean =>
  person.tie.kind !== 'unknown' && person.section !== null && !FORGOTTEN.includes(person.key);

const STATUS: Readonly<Record<'member' | 'former' | 'contact', string>> = {
  member: 'adhérent',
  former: 'ancien adhérent',
  contact: 'non adhérent',
};

const FORMS: readonly ((digits: string) => string)[] = [
  (n) => `0${n.replace(/^(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5')}`,
  (n) => `0${n}`,
  (n) => `+33 ${n.replace(/^(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5')}`,
  (n) => `+33${n}`,
  (n) => `0${n.replace(/^(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1.$2.$3.$4.$5')}`,
];

/** The number on the list, written as whoever typed it liked; null where it is missing. */
export function rosterPhone(person: CastMember): string | null {
  const whim = seeded(`roster:${person.key}`);
  return whim.next() < 0.12 ? null : whim.pick(FORMS)(person.phone.replace('+33', ''));
}

function rosterName(person: CastMember): string {
  const isByFamily = seeded(`name:${person.key}`).next() < 0.35;
  return isByFamily ? `${person.family.toUpperCase()} ${person.given}` : `${person.given} ${person.family}`;
}

const frenchDate = (iso: string): string => iso.split('-').reverse().join('/');

/** Those of whom the section learned only when it drew up its second list. */
const LATER: ReadonlySet<string> = new Set(
  'bastien arnaud christiane josette gilbert rosalie idriss yann'.split(' '),
);
/** Those who get mail: their address is on the list. */
const WRITTEN_TO: ReadonlySet<string> = new Set(LETTERS.map(({ person }) => person));

/** The address on the list: that of the staff for whoever is on it, invented for others, missing for some. */
function rosterEmail({ key, given, family }: CastMember): string {
  const own = STAFF.find(({ castKey }) => castKey === key);
  if (own !== undefined) return own.email;
  if (!WRITTEN_TO.has(key) && seeded(`mail:${key}`).next() < 0.35) return '';
  return `${fold(`${given}.${family}`).replace(/[^a-z.]+/g, '-')}@courriel.example`;
}

/** The name of the site in which a workplace lies; null outside the company. */
export const siteOf = (places: WorkplaceNode, workplace: string | null): string | null =>
  places.children.find(({ key }) => key === workplace?.split('/')[0])?.name ?? null;

/**
 * The section's lists as it keeps them: semicolons, French dates, names and numbers in several spellings, some numbers
 * missing. Columns: name, phone, e-mail, workplace, membership, since when it is so. The second list holds those of whom
 * the first one did not know.
 */
export function roster(calendar: StoryCalendar, places: WorkplaceNode): { first: string; second: string } {
  const inOrder = seeded('roster').shuffled([...CAST, ...APART].filter(isOnRoster));
  const list = (people: readonly CastMember[]): string =>
    ['Nom;Téléphone;Courriel;Lieu de travail;Situation;Depuis', ...people.map(row), ''].join('\r\n');
  const row = (person: CastMember): string => {
    const { tie } = person;
    const since = tie.kind === 'former' ? tie.until : tie.kind === 'member' ? tie.since : null;
    return [
      rosterName(person),
      rosterPhone(person) ?? '',
      rosterEmail(person),
      siteOf(places, person.workplace) ?? '',
      tie.kind === 'unknown' ? '' : STATUS[tie.kind],
      since === null ? '' : frenchDate(calendar.plain({ week: since, weekday: 2 }).toString()),
    ].join(';');
  };
  return {
    first: list(inOrder.filter(({ key }) => !LATER.has(key))),
    second: list(inOrder.filter(({ key }) => LATER.has(key))),
  };
}

/** The list as one section keeps it: the lines of its own sites. */
export function rosterOfSection(list: string, places: WorkplaceNode, section: SectionKey): string {
  const sites = new Set(places.children.filter((site) => site.section === section).map(({ name }) => name));
  const [heading = '', ...lines] = list.split('\r\n');
  return [heading, ...lines.filter((line) => sites.has(line.split(';')[3] ?? '')), ''].join('\r\n');
}
