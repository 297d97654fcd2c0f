/** Invented people of an invented company; no name belongs to anybody. Deterministic. */
export type Random = () => number;

/** A small deterministic generator (mulberry32), so that screenshots and tests see the same people. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const firstNames = [
  'Nadia',
  'Karim',
  'Sophie',
  'Malik',
  'Claire',
  'Thomas',
  'Awa',
  'Julien',
  'Inès',
  'Mehdi',
  'Aurélie',
  'Yann',
  'Fatou',
  'Grégory',
  'Leïla',
  'Bastien',
  'Maëlle',
  'Sébastien',
  'Élodie',
  'Rachid',
  'Noémie',
  'Olivier',
  'Samira',
  'Benoît',
  'Coralie',
  'Damien',
  'Hélène',
  'Idriss',
  'Jessica',
  'Kévin',
  'Laëtitia',
  'Moussa',
  'Océane',
  'Patrice',
  'Quentin',
  'Rosa',
  'Steeve',
  'Typhaine',
  'Vincent',
  'Zoé',
];
const lastNames = [
  'Benacer',
  'Delorme',
  'Okoye',
  'Le Guern',
  'Marchetti',
  'Touré',
  'Vasseur',
  'Haddadi',
  'Pruvost',
  'Castaing',
  'Bellanger',
  'Ferreira',
  'Kowal',
  'Lavigne',
  'Mbaye',
  'Nivelle',
  'Ouldache',
  'Perrichon',
  'Rouvière',
  'Salomon',
];
const jobs = [
  'Technicien fibre',
  'Technicienne réseau',
  'Conseiller clientèle',
  'Chargée d’affaires',
  'Cheffe d’équipe',
];

export const workplaces = [
  {
    id: 'w-1',
    kind: 'employer',
    name: 'Réseaux du Ponant',
    parentId: null,
    headcount: 1500,
    path: ['Réseaux du Ponant'],
  },
  {
    id: 'w-2',
    kind: 'site',
    name: 'Rennes',
    parentId: 'w-1',
    headcount: 420,
    path: ['Réseaux du Ponant', 'Rennes'],
  },
  {
    id: 'w-3',
    kind: 'department',
    name: 'Interventions',
    parentId: 'w-2',
    headcount: 210,
    path: ['Réseaux du Ponant', 'Rennes', 'Interventions'],
  },
  {
    id: 'w-4',
    kind: 'shift',
    name: 'Équipe du matin',
    parentId: 'w-3',
    headcount: 64,
    path: ['Réseaux du Ponant', 'Rennes', 'Interventions', 'Équipe du matin'],
  },
  {
    id: 'w-5',
    kind: 'department',
    name: 'Relation clientèle',
    parentId: 'w-2',
    headcount: 130,
    path: ['Réseaux du Ponant', 'Rennes', 'Relation clientèle'],
  },
  {
    id: 'w-6',
    kind: 'site',
    name: 'Brest',
    parentId: 'w-1',
    headcount: 180,
    path: ['Réseaux du Ponant', 'Brest'],
  },
  {
    id: 'w-7',
    kind: 'department',
    name: 'Interventions',
    parentId: 'w-6',
    headcount: 95,
    path: ['Réseaux du Ponant', 'Brest', 'Interventions'],
  },
];

export const sections = [
  { id: 's-1', name: 'Section Bretagne' },
  { id: 's-2', name: 'Section Pays de la Loire' },
];

export interface InventedPerson {
  id: string;
  name: string;
  jobTitle: string;
  workplace: (typeof workplaces)[number];
  phone: string;
  relation: 'member' | 'formerMember' | 'regularContact' | null;
  since: string;
  readiness: number | null;
  leadership: number | null;
  isDrifting: boolean;
  lastSeenDaysAgo: number;
  /** Since when and on what ground the data are stored only. */
  restricted: { since: string; reason: string } | null;
}

const inventedDepartments = workplaces.filter((place) => place.kind !== 'employer');

export function inventPeople(count: number): InventedPerson[] {
  const random = seeded(7);
  return Array.from({ length: count }, (_, index): InventedPerson => {
    const share = random();
    const known = share < 0.86;
    const first = firstNames[index % firstNames.length] ?? '';
    const last = lastNames[(index * 7 + Math.floor(index / firstNames.length)) % lastNames.length] ?? '';
    const readiness = known && random() > 0.2 ? Math.round(80 + random() ** 1.6 * 820) : null;
    return {
      id: `p-${index + 1}`,
      name: `${first} ${last}`,
      jobTitle: jobs[index % jobs.length] ?? '',
      workplace: inventedDepartments[index % inventedDepartments.length] ?? inventedDepartments[0]!,
      phone: `+336390${String(10_000 + index * 37).slice(0, 5)}`,
      relation: !known ? null : share < 0.62 ? 'member' : share < 0.74 ? 'formerMember' : 'regularContact',
      since: `${2012 + (index % 13)}-0${1 + (index % 9)}-01`,
      readiness,
      leadership: readiness === null ? null : Math.round(40 + random() ** 2 * 780),
      isDrifting: readiness !== null && random() < 0.12,
      lastSeenDaysAgo: Math.floor(random() * 60),
      restricted: null,
    };
  });
}
