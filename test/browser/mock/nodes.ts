import { inventedCells } from './consent.js';
import { type InventedPerson } from './people.js';
import { date, instant, sections, workplaces, type Import, type World } from './world.js';

const platform = { key: 'whatsapp', name: 'WhatsApp', readsFiles: true };

export function standingOf(person: InventedPerson) {
  const isKnown = person.relation !== null;
  return {
    relation: isKnown
      ? {
          id: `r-${person.id}`,
          kind: person.relation,
          since: person.since,
          until: null,
          evidence: [{ kind: 'membershipRecord', label: 'Registre des adhérents', dated: date(20) }],
        }
      : null,
    consents:
      person.relation === 'regularContact'
        ? [
            {
              purpose: 'recruitmentContact',
              channel: '',
              givenAt: instant(40),
              expiresAt: null,
              method: 'paper',
            },
          ]
        : [],
    objections: [],
    cells: inventedCells(),
    isRestricted: person.restricted !== null,
    restrictedSince: person.restricted?.since ?? null,
    noticeGivenAt: isKnown ? instant(30) : null,
    permissions: [
      {
        purpose: 'recruitmentContact',
        verdict: isKnown ? 'yes' : 'gap',
        sentence: isKnown
          ? 'Adhésion en cours, dans le cadre de l’activité du syndicat (art. 9.2.d).'
          : 'Il manque un fondement.',
        expiresAt: null,
      },
      {
        purpose: 'scoring',
        verdict: isKnown ? 'yes' : 'no',
        sentence: isKnown
          ? 'Couvert par l’analyse d’impact AIPD-2026-01.'
          : 'Sans fondement, rien n’est calculé.',
        expiresAt: isKnown ? instant(-200) : null,
      },
      { purpose: 'survey', verdict: 'gap', sentence: 'Un consentement serait nécessaire.', expiresAt: null },
    ],
  };
}

export function taskNode(world: World, id: string): unknown {
  const task = world.tasks.find((each) => each.id === id);
  const person = world.people.find((each) => each.id === task?.personId);
  if (!task || !person) return null;
  return {
    __typename: 'Task',
    ...task,
    isOverdue: task.dueOn < date(0),
    person: () => personNode(world, person),
  };
}

export function personNode(world: World, person: InventedPerson) {
  return {
    __typename: 'Person',
    id: person.id,
    name: person.name,
    jobTitle: person.jobTitle,
    workplace: person.workplace,
    sections: [sections[0]],
    contactPoints: [
      { kind: 'phone', value: person.phone },
      { kind: 'email', value: `${person.id}@exemple.invalid` },
    ],
    standing: standingOf(person),
    whyISee: [
      'Vous êtes organisatrice.',
      'Ce rôle ouvre les fiches de la Section Bretagne.',
      'Cette personne est de la Section Bretagne.',
    ],
    version: 1,
    activities: [],
    tasks: () =>
      world.tasks.filter((task) => task.personId === person.id).map((task) => taskNode(world, task.id)),
    timeline: () => timeline(world, person),
  };
}

function timeline(world: World, person: InventedPerson) {
  const noted = world.exchanges
    .filter((exchange) => exchange.personId === person.id)
    .map((exchange) => ({
      id: exchange.id,
      at: exchange.at,
      kind: 'exchange',
      sentence: `Échange noté\u00a0: ${exchange.outcome}`,
      detail: exchange.note,
    }));
  const told = [
    [6, 'exchange', 'Léa Martin l’a appelée\u00a0: pas de réponse', null],
    [
      9,
      'message',
      'A écrit dans Section Ponant',
      'Je peux prendre ma matinée jeudi si on veut être nombreux devant l’agence.',
    ],
    [20, 'ground', 'Adhésion inscrite d’après le registre des adhérents', null],
    [
      32,
      'message',
      'A écrit dans Section Ponant',
      'Qui vient avec moi voir le directeur\u202f? À trois on passera mieux.',
    ],
    [33, 'score', 'Son score est passé de 54 à 68', null],
    [64, 'link', 'Reliée à Participant 4 par Léa Martin', null],
  ] as const;
  const nodes = told.map(([ago, kind, sentence, detail]) => ({
    id: `${person.id}-${ago}`,
    at: instant(ago, 17),
    kind,
    sentence,
    detail,
  }));
  return { nodes: [...noted, ...nodes], pageInfo: { hasNextPage: false, endCursor: null } };
}

function months() {
  const shape = [
    41,
    62,
    null,
    88,
    120,
    96,
    180,
    240,
    133,
    90,
    74,
    110,
    205,
    380,
    610,
    720,
    410,
    260,
    190,
    140,
    98,
    null,
    120,
    170,
  ];
  const now = new Date();
  return shape.map((messages, index) => {
    const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - shape.length + 1 + index, 1));
    return { month: at.toISOString().slice(0, 7), messages };
  });
}

export function sourceNode(world: World, id: string) {
  const isFirst = id === 'g-1';
  return {
    id,
    name: isFirst ? 'Section Ponant' : 'Techniciens Brest',
    platform,
    section: sections[0],
    runBy: isFirst ? 'union' : 'workers',
    coveredFrom: instant(720),
    coveredTo: instant(3),
    messages: isFirst ? 4812 : 1630,
    participants: isFirst ? world.grid.length : 42,
    linkedParticipants: isFirst ? world.grid.filter((row) => row.linkedTo).length : 42,
    activity: months(),
    topics: [
      { topic: 'workload', label: 'Charge de travail', messages: 812 },
      { topic: 'pay', label: 'Salaires', messages: 640 },
      { topic: 'reorganisation', label: 'Réorganisation', messages: 522 },
      { topic: 'safety', label: 'Sécurité en intervention', messages: 301 },
      { topic: 'schedules', label: 'Horaires et astreintes', messages: 255 },
    ],
  };
}

const authors = [
  'Nadia B.',
  'Karim tech',
  'Sophie Okoye',
  '+33 6 39 01 04 81',
  'Vous',
  'Malik',
  'Claire M.',
  'Thomas 🚐',
  'Awa',
  'Julien H.',
  'Inès',
  'Mehdi',
  'Aurélie',
  'Yann',
];

export function importNode(world: World, entry: Import): Record<string, unknown> {
  const total = 5174;
  const isCommitted = entry.state === 'committed';
  return {
    __typename: 'Import',
    ...entry,
    platform,
    source: entry.sourceId ? sourceNode(world, entry.sourceId) : null,
    section: sections[0],
    committedAt: isCommitted ? entry.createdAt : null,
    progress: { done: Math.round(total * entry.progress), total },
    outcome: isCommitted
      ? {
          created: entry.isKnown ? 362 : 4812,
          alreadyKnown: entry.isKnown ? 4812 : 0,
          newParticipants: entry.isKnown ? 2 : 100,
          suppressed: 3,
        }
      : null,
    importedBy: { id: 'u-1', name: 'Léa Martin', language: 'fr' },
    mayUndo: isCommitted,
    preview:
      entry.state === 'previewed'
        ? {
            title: 'Section Ponant',
            os: 'android',
            dateOrder: entry.dateOrder,
            clock: '24h',
            language: 'fr',
            messages: total,
            suppressed: 3,
            systemEvents: 61,
            attachments: 214,
            firstAt: `${date(722)}T08:14:00`,
            lastAt: `${date(1)}T19:02:00`,
            zone: entry.zone,
            authors: authors.map((name, index) => ({ name, messages: Math.round(900 / (index + 1)) })),
            warnings: [
              'WhatsApp n’exporte qu’environ 40\u202f000 messages\u00a0: de plus anciens manquent peut-être.',
            ],
            asksDateOrder: true,
            notices: [
              {
                id: 'n-1',
                version: 1,
                language: 'fr',
                text: 'Information sur vos données : ce groupe est lu.',
              },
              { id: 'n-2', version: 1, language: 'en', text: 'About your data: this group is read.' },
            ],
            overlaps: [
              {
                source: sourceNode(world, 'g-1'),
                sharedMessages: 4812,
                newMessages: 362,
                suppressedMessages: 3,
                newParticipants: 2,
                offsetSeconds: 0,
                aliases: [
                  {
                    label: 'Nadia B.',
                    knownAs: 'Nadia Benacer',
                    accountId: 'a-1',
                    sharedMessages: 212,
                    isNewOtherwise: true,
                  },
                  {
                    label: '+33 6 39 01 04 81',
                    knownAs: 'Participant 14',
                    accountId: 'a-14',
                    sharedMessages: 48,
                    isNewOtherwise: false,
                  },
                ],
              },
            ],
          }
        : null,
  };
}

export function rowNode(world: World, accountId: string) {
  const row = world.grid.find((each) => each.accountId === accountId);
  if (!row) return null;
  const person = (id: string) => {
    const found = world.people.find((each) => each.id === id);
    return found ? personNode(world, found) : null;
  };
  return {
    accountId: row.accountId,
    participant: row.participant,
    labels: row.labels,
    messages: row.messages,
    firstAt: instant(640),
    lastAt: instant(4),
    linked: row.linkedTo ? { person: person(row.linkedTo), linkedAt: instant(2) } : null,
    proposals: row.proposed.map((proposal) => ({ ...proposal, person: person(proposal.personId) })),
  };
}

export { workplaces };
