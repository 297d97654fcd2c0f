import { type StoryCalendar } from './calendar.js';
import { CAST } from './cast.js';
import { NOT_IN_THE_CHATS } from './cast/members-apart.js';
import { castMember } from './cast/member.js';
import { type CastMember, type SectionKey, type WorkplaceNode } from './model.js';
import { seeded } from './random.js';

/** Members whom the chats never see: half of a section reads no group. */
export const APART: readonly CastMember[] = NOT_IN_THE_CHATS.map((row, index) =>
  castMember(CAST.length + index, row),
);

/** In regular contact, and yet nobody wrote them down. */
const FORGOTTEN: readonly string[] = ['sonia', 'hugo', 'siobhan', 'marta'];

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

/**
 * The section's list as it keeps it: semicolons, French dates, names and numbers in several spellings, some numbers
 * missing. Columns: name, phone, workplace, membership, since when it is so.
 */
export function roster(calendar: StoryCalendar, places: WorkplaceNode): string {
  const siteName = new Map(places.children.map((site) => [site.key, site.name]));
  const rows = [...CAST, ...APART].filter(isOnRoster).map((person) => {
    const { tie } = person;
    const since = tie.kind === 'former' ? tie.until : tie.kind === 'member' ? tie.since : null;
    return [
      rosterName(person),
      rosterPhone(person) ?? '',
      siteName.get(person.workplace?.split('/')[0] ?? '') ?? '',
      tie.kind === 'unknown' ? '' : STATUS[tie.kind],
      since === null ? '' : frenchDate(calendar.plain({ week: since, weekday: 2 }).toString()),
    ].join(';');
  });
  const inOrder = seeded('roster').shuffled(rows);
  return ['Nom;Téléphone;Lieu de travail;Statut;Depuis', ...inOrder, ''].join('\r\n');
}

/** The list as one section keeps it: the lines of its own sites. */
export function rosterOfSection(list: string, places: WorkplaceNode, section: SectionKey): string {
  const sites = new Set(places.children.filter((site) => site.section === section).map(({ name }) => name));
  const [heading = '', ...lines] = list.split('\r\n');
  return [heading, ...lines.filter((line) => sites.has(line.split(';')[2] ?? '')), ''].join('\r\n');
}
