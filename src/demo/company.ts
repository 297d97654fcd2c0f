import { type SectionKey, type StaffMember, type WorkplaceNode } from './model.js';

export const ORGANISATION = {
  name: 'Sytrel Liaris',
  employer: 'Liaris Réseaux',
  zone: 'Europe/Paris',
  contacts: {
    organisation: {
      email: 'contact@sytrel-liaris.example',
      postalAddress: '14 passage des Tisseuses, 93100 Montreuil',
      phone: '01 99 00 17 42',
    },
    dataOfficer: {
      name: 'Yannick Dufresnoy',
      email: 'donnees@sytrel-liaris.example',
      postalAddress: null,
      phone: null,
    },
  },
} as const;

export const SECTIONS = [
  { key: 'idf', name: 'Sytrel Liaris Île-de-France' },
  { key: 'ra', name: 'Sytrel Liaris Rhône-Alpes' },
] as const;

/** name of a shift, its workers */
type Shift = readonly [string, number];
/** key, name, whether on the road, shifts */
type Department = readonly [string, string, boolean, readonly Shift[]];

const connecting = (a: number, b: number): Department => [
  'raccordement',
  'Raccordement fibre',
  true,
  [
    ['Équipe A', a],
    ['Équipe B', b],
  ],
];
const upkeep = (day: number, onCall: number): Department => [
  'maintenance',
  'Maintenance réseau',
  true,
  [
    ['Jour', day],
    ['Astreinte', onCall],
  ],
];

const SITES: readonly (readonly [string, string, SectionKey, readonly Department[]])[] = [
  [
    'montreuil',
    'Siège de Montreuil',
    'idf',
    [
      ['fonctions', 'Fonctions support', false, [['Journée', 80]]],
      [
        'supervision',
        'Supervision',
        false,
        [
          ['Matin', 50],
          ['Après-midi', 50],
          ['Nuit', 40],
        ],
      ],
    ],
  ],
  [
    'gennevilliers',
    'Dépôt de Gennevilliers',
    'idf',
    [
      connecting(95, 95),
      upkeep(75, 35),
      [
        'magasin',
        'Magasin',
        false,
        [
          ['Matin', 22],
          ['Soir', 18],
        ],
      ],
    ],
  ],
  [
    'creteil',
    'Dépôt de Créteil',
    'idf',
    [connecting(95, 95), upkeep(60, 30), ['magasin', 'Magasin', false, [['Journée', 30]]]],
  ],
  [
    'venissieux',
    'Dépôt de Vénissieux',
    'ra',
    [connecting(80, 70), upkeep(65, 40), ['magasin', 'Magasin', false, [['Journée', 35]]]],
  ],
  [
    'saint-etienne',
    'Agence de Saint-Étienne',
    'ra',
    [['raccordement', 'Raccordement fibre', true, [['Journée', 100]]], upkeep(32, 18)],
  ],
  [
    'grenoble',
    'Plateau de Grenoble',
    'ra',
    [
      [
        'relation-client',
        'Relation client',
        false,
        [
          ['Matin', 65],
          ['Soir', 65],
        ],
      ],
      [
        'supervision',
        'Supervision',
        false,
        [
          ['Jour', 35],
          ['Nuit', 25],
        ],
      ],
    ],
  ],
];

const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

const sum = (nodes: readonly WorkplaceNode[], count: (node: WorkplaceNode) => number): number =>
  nodes.reduce((total, node) => total + count(node), 0);

const above = (
  own: Pick<WorkplaceNode, 'key' | 'name' | 'kind' | 'section'>,
  children: readonly WorkplaceNode[],
): WorkplaceNode => ({
  ...own,
  headcount: sum(children, (node) => node.headcount),
  inTheField: sum(children, (node) => node.inTheField),
  children,
});

function department(site: string, section: SectionKey, [key, name, road, shifts]: Department): WorkplaceNode {
  const path = `${site}/${key}`;
  const children = shifts.map(([shift, workers]): WorkplaceNode => ({
    key: `${path}/${keyOf(shift)}`,
    name: shift,
    kind: 'shift',
    headcount: workers,
    inTheField: road ? workers : 0,
    section,
    children: [],
  }));
  return above({ key: path, name, kind: 'department', section }, children);
}

/** Employer, sites, departments and shifts with the workers of each. */
export function workplaces(): WorkplaceNode {
  const sites = SITES.map(([key, name, section, departments]) =>
    above(
      { key, name, kind: 'site', section },
      departments.map((row) => department(key, section, row)),
    ),
  );
  return above({ key: 'liaris', name: ORGANISATION.employer, kind: 'employer', section: null }, sites);
}

/** Who signs in to the demonstration: one for each role, three organisers. */
export const STAFF: readonly StaffMember[] = [
  {
    key: 'odile',
    name: 'Odile Grandval',
    email: 'odile.grandval@sytrel-liaris.example',
    role: 'administrator',
    sections: [],
    castKey: null,
  },
  {
    key: 'sandrine',
    name: 'Sandrine Kervella',
    email: 'sandrine.kervella@sytrel-liaris.example',
    role: 'organiser',
    sections: ['idf'],
    castKey: 'sandrine',
  },
  {
    key: 'hakim',
    name: 'Hakim Ziani',
    email: 'hakim.ziani@sytrel-liaris.example',
    role: 'organiser',
    sections: ['idf'],
    castKey: 'hakim',
  },
  {
    key: 'mourad',
    name: 'Mourad Benali',
    email: 'mourad.benali@sytrel-liaris.example',
    role: 'organiser',
    sections: ['ra'],
    castKey: 'mourad',
  },
  {
    key: 'capucine',
    name: 'Capucine Lestrade',
    email: 'capucine.lestrade@sytrel-liaris.example',
    role: 'campaign-staff',
    sections: ['idf', 'ra'],
    castKey: null,
  },
  {
    key: 'yannick',
    name: 'Yannick Dufresnoy',
    email: 'yannick.dufresnoy@sytrel-liaris.example',
    role: 'data-officer',
    sections: [],
    castKey: null,
  },
  {
    key: 'genevieve',
    name: 'Geneviève Talmont',
    email: 'genevieve.talmont@sytrel-liaris.example',
    role: 'auditor',
    sections: [],
    castKey: null,
  },
];
