import { COMPANY_ZONE, type StoryCalendar } from './calendar.js';
import { castOf } from './cast.js';
import { type CastMember, type Phone } from './model.js';
import { instantAt } from './scene.js';
import { seeded } from './random.js';

/** `06 39 98 12 34` or, abroad, digits after the country in twos. */
export function spacedNumber(phone: string): string {
  const french = /^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone);
  if (french !== null) return `+33 ${french.slice(1).join(' ')}`;
  return phone
    .replace(/^(\+44)(\d{4})(\d{6})$/, '$1 $2 $3')
    .replace(/^(\+353)(\d\d)(\d{3})(\d{4})$/, '$1 $2 $3 $4');
}

const fullName = ({ given, family }: CastMember): string => `${given} ${family}`;

const OF_SITE: Readonly<Record<string, string>> = {
  montreuil: 'Siège',
  gennevilliers: 'Genne',
  creteil: 'Créteil',
  venissieux: 'Véni',
  'saint-etienne': 'Sainté',
  grenoble: 'Grenoble',
};

const site = (person: CastMember): string => OF_SITE[person.workplace?.split('/')[0] ?? ''] ?? '';

/** The name that the account chose itself, with the mark by which an iPhone tells it from an address book. */
const unsavedOnIos = (person: CastMember): string =>
  seeded(`ios:${person.key}`).next() < 0.5
    ? `~\u202f${person.given}`
    : `\u202a${spacedNumber(person.phone).replaceAll(' ', '\u00a0')}\u202c`;

type AddressBook = Readonly<Record<string, string>>;

/** An organiser's: full names with care, some the other way round, some with the depot. */
const careful = (person: CastMember, written: AddressBook): string => {
  const whim = seeded(`careful:${person.key}`).next();
  if (written[person.key] !== undefined) return written[person.key]!;
  if (whim < 0.08) return `${person.family.toUpperCase()} ${person.given}`;
  if (whim < 0.2) return `${fullName(person)} ${site(person)}`.trim();
  return fullName(person);
};

/** A colleague's: first names, depots, nicknames, and numbers never saved. */
const careless = (person: CastMember, written: AddressBook): string => {
  const whim = seeded(`careless:${person.key}`).next();
  if (written[person.key] !== undefined) return written[person.key]!;
  if (whim < 0.22) return spacedNumber(person.phone);
  if (whim < 0.5) return `${person.given} ${site(person)}`.trim();
  return whim < 0.65 ? `${person.given} ${person.family.charAt(0)}.` : fullName(person);
};

const SANDRINES_BOOK: AddressBook = {
  jp: 'JP Soulier',
  manu: 'Manu Gosselin (astreinte)',
  yasmine: 'Yasmine Cherif nouvelle Genne',
};
const UNSAVED_BY_SANDRINE = ['thomas', 'wassim', 'benoit', 'samir', 'sonia'];
const BRUNOS_BOOK: AddressBook = {
  moussa: 'Moussa Diarra Genne',
  josiane: 'Josiane tartes 🥧',
  karim: 'Karim H',
  manu: 'Manu Boîte',
  sandrine: 'Sandrine DS',
  eric: 'Éric sécu',
  martine: 'Martine paie',
  regis: 'Régis (couper le son)',
  lucie: 'Lucie A',
};
const NICOS_BOOK: AddressBook = {
  delphine: 'Delphine Roussel',
  abdel: 'Abdel Meziane',
  mourad: 'Mourad Benali syndicat',
  thierry: 'Thierry B. 🔊',
  fatou: 'Fatou Sarr',
  ines: 'Inès Ferreira',
  gilles: 'Gilles Morand',
  sebastien: 'Seb Gros',
  momo: 'Momo Saïdi',
  tonio: 'Tonio 🇵🇹',
  stef: 'Stef',
  farid: 'Farid échelle',
  kevin: 'Kevin alternant',
};
const EUROPE_BOOK: AddressBook = {
  siobhan: 'Siobhán Kinsella',
  greg: 'Greg Hartwell UK',
  pieter: 'Pieter NL',
  owen: spacedNumber('+447700900904'),
};

const CAREFUL = (book: AddressBook) => (key: string) => careful(castOf(key), book);
const CARELESS = (book: AddressBook) => (key: string) => careless(castOf(key), book);

/** The five phones that exported: two of them the same group, one of these while its owner was in Lisbon. */
export function phones(calendar: StoryCalendar): readonly Phone[] {
  const anchor = instantAt(calendar.anchor, 0);
  const iso = (at: number): string => new Date(at).toISOString();
  const beforeAnchor = (hours: number): string => iso(anchor - hours * 3_600_000);
  const always = iso(0);
  const arrival = (key: string): string =>
    iso(instantAt(calendar.date({ week: castOf(key).from, weekday: 1 }), 9 * 60 + 4));
  return [
    {
      key: 'adherents-sandrine',
      owner: 'sandrine',
      group: 'adherents',
      dialect: 'ios-fr',
      zone: COMPANY_ZONE,
      holdsFrom: always,
      holdsUntil: beforeAnchor(0),
      ownLabel: 'Sandrine Kervella',
      label: (key) =>
        UNSAVED_BY_SANDRINE.includes(key) ? unsavedOnIos(castOf(key)) : careful(castOf(key), SANDRINES_BOOK),
    },
    {
      key: 'adherents-bruno',
      owner: 'bruno',
      group: 'adherents',
      dialect: 'android-fr-comma',
      zone: 'Europe/Lisbon',
      holdsFrom: arrival('bruno'),
      holdsUntil: beforeAnchor(6 * 24),
      ownLabel: 'Vous',
      label: CARELESS(BRUNOS_BOOK),
    },
    {
      key: 'venissieux-nico',
      owner: 'nico',
      group: 'venissieux',
      dialect: 'android-fr-a',
      zone: COMPANY_ZONE,
      holdsFrom: always,
      holdsUntil: beforeAnchor(0),
      ownLabel: 'Nico Charvet',
      label: CARELESS(NICOS_BOOK),
    },
    {
      key: 'cse-hakim',
      owner: 'hakim',
      group: 'cse',
      dialect: 'ios-fr-comma',
      zone: COMPANY_ZONE,
      holdsFrom: always,
      holdsUntil: beforeAnchor(12),
      ownLabel: 'Hakim Ziani',
      label: CAREFUL({ jc: 'Jean-Claude Forestier', alain: 'Alain ROCHEFORT' }),
    },
    {
      key: 'europe-mourad',
      owner: 'mourad',
      group: 'europe',
      dialect: 'android-en-12h',
      zone: COMPANY_ZONE,
      holdsFrom: always,
      holdsUntil: beforeAnchor(12),
      ownLabel: 'Mourad Benali',
      label: CAREFUL(EUROPE_BOOK),
    },
  ];
}
