import { calendarFields } from './calendar.js';
import { consentFields } from './consent.js';
import { publicationFields } from './publications.js';
import { personNode, importNode, rowNode, sourceNode, taskNode } from './nodes.js';
import { leadOf, rules } from './scores.js';
import { date, instant, sections, workplaces, type World } from './world.js';

type Arguments = Record<string, unknown>;
interface Filter {
  workplaceIds?: string[];
  grounds?: string[];
  search?: string;
  drifting?: boolean;
  scored?: boolean;
}

const capabilities: Record<string, string[]> = {
  organiser: [
    'seeAggregates',
    'seePersons',
    'linkAccounts',
    'importFiles',
    'noteExchanges',
    'manageGrounds',
    'approvePublications',
    'sendMessages',
  ],
  campaignStaff: ['seeAggregates', 'writePublications'],
  dataOfficer: [
    'seeAggregates',
    'seePersons',
    'linkAccounts',
    'importFiles',
    'manageGrounds',
    'erasePersons',
    'manageImpactAssessment',
    'manageScoring',
    'seeAudit',
  ],
  administrator: [
    'seeAggregates',
    'manageScoring',
    'manageStaff',
    'seeAudit',
    'approvePublications',
    'manageNetworks',
  ],
  auditor: ['seeAudit'],
};

const refusal = (message: string) => ({ __typename: 'Refusal', code: 'refused', message });
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function viewerNode(world: World) {
  return {
    __typename: 'Viewer',
    staff: { ...world.viewer, language: world.language },
    organisation: {
      id: 'o-1',
      name: 'Syndicat du Ponant',
      language: 'fr',
      addressForm: world.addressForm,
      timeZone: 'Europe/Paris',
      isDemonstration: world.isDemonstration,
      workplaces,
    },
    roles: world.roles,
    sections,
    may: [...new Set(world.roles.flatMap((grant) => capabilities[grant.role] ?? []))],
    hasPassword: true,
    hasSecondFactor: false,
  };
}

function matching(world: World, filter: Filter, order: string) {
  const axis = order === 'leadership' ? 'leadership' : 'readiness';
  const chosen = world.people.filter(
    (person) =>
      (filter.drifting === undefined || filter.drifting === null || person.isDrifting === filter.drifting) &&
      (filter.scored === undefined || filter.scored === null || (person[axis] !== null) === filter.scored) &&
      (!filter.workplaceIds?.length || filter.workplaceIds.includes(person.workplace.id)) &&
      (!filter.grounds?.length || filter.grounds.includes(person.relation ?? 'none')) &&
      (!filter.search ||
        fold(person.name)
          .split(' ')
          .some((word) => word.startsWith(fold(filter.search ?? '')))),
  );
  if (order === 'name') return chosen.sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  if (order === 'lastSeen') return chosen.sort((a, b) => a.lastSeenDaysAgo - b.lastSeenDaysAgo);
  return chosen.sort((a, b) => (b[axis] ?? -1) - (a[axis] ?? -1));
}

function todayNode(world: World) {
  const tasks = world.tasks.filter((task) => !task.doneAt && task.dueOn <= date(0));
  const named = (id: string) => world.people.find((person) => person.id === id);
  const waiting = world.grid.filter((row) => !row.linkedTo).length;
  const next = tasks.map((task) => {
    const person = named(task.personId);
    return {
      id: task.id,
      kind: task.kind,
      group: 'promised',
      title: `${task.kind === 'meet' ? 'Voir' : 'Rappeler'} ${person?.name}`,
      reason:
        task.dueOn < date(0) ? 'N’a pas répondu depuis 6 jours.' : (task.note ?? 'Prévu pour aujourd’hui.'),
      person: person ? personNode(world, person) : null,
      task: taskNode(world, task.id),
      path: `/contacts/${task.personId}`,
    };
  });
  const others = [
    ...(waiting > 0
      ? [
          {
            id: 'n-1',
            kind: 'link-authors',
            group: 'setUp',
            title: 'Relier les auteurs de Section Ponant',
            reason: `${waiting} auteurs attendent d’être reliés ou laissés en quarantaine.`,
            person: null,
            task: null,
            path: '/sources/g-1/lier',
          },
        ]
      : []),
    {
      id: 'n-2',
      kind: 'drifting',
      group: 'follow',
      title: 'Prendre des nouvelles de ceux qui s’éloignent',
      reason: 'Quatre personnes parlaient chaque semaine et se taisent.',
      person: null,
      task: null,
      path: '/contacts?vue=drifting',
    },
  ];
  return {
    next: [...next, ...others],
    done: world.tasks.filter((task) => task.doneAt).length + 2,
    planned: world.tasks.length + 2,
  };
}

const staff = [
  {
    id: 'u-1',
    name: 'Léa Martin',
    email: 'lea@exemple.invalid',
    language: 'fr',
    roles: [
      { role: 'organiser', section: null },
      { role: 'administrator', section: null },
    ],
    hasSecondFactor: true,
    isDisabled: false,
    isInvited: false,
    version: 1,
  },
  {
    id: 'u-2',
    name: 'Paul Garrec',
    email: 'paul@exemple.invalid',
    language: 'fr',
    roles: [{ role: 'organiser', section: sections[0] }],
    hasSecondFactor: false,
    isDisabled: false,
    isInvited: false,
    version: 1,
  },
  {
    id: 'u-3',
    name: 'Anne Kerdilès',
    email: 'anne@exemple.invalid',
    language: 'fr',
    roles: [{ role: 'dataOfficer', section: null }],
    hasSecondFactor: false,
    isDisabled: false,
    isInvited: true,
    version: 1,
  },
];

/** The root fields, over one world. Only what the dashboards ask is answered. */
export function rootFields(world: World): Record<string, unknown> {
  const find = (id: unknown) => world.people.find((person) => person.id === id);
  const anImport = (id: unknown) => world.imports.find((each) => each.id === id);
  const step = (id: unknown, change: Record<string, unknown>) => {
    const entry = anImport(id);
    if (!entry) return refusal('Cet import n’existe pas.');
    Object.assign(entry, change, { version: entry.version + 1 });
    return importNode(world, entry);
  };
  return {
    ...consentFields(world, (id) => personNode(world, find(id)!)),
    ...publicationFields(world),
    ...calendarFields(world),
    viewer: () => (world.signedIn ? viewerNode(world) : null),
    today: () => todayNode(world),
    issueChoices: () =>
      [
        ['workload', 'Charge de travail'],
        ['pay', 'Salaires'],
        ['safety', 'Sécurité en intervention'],
        ['schedules', 'Horaires et astreintes'],
        ['reorganisation', 'Réorganisation'],
      ].map(([code, label]) => ({ code, label })),
    leadSuggestions: ({ order, filter, first, after }: Arguments) => {
      const all = matching(world, (filter ?? {}) as Filter, String(order));
      const from = after ? Number(after) : 0;
      const page = all.slice(from, from + Number(first));
      const edges = page.map((person, index) => ({
        cursor: String(from + index + 1),
        node: leadOf(person, (each) => personNode(world, each)),
      }));
      const endCursor = String(from + page.length);
      return {
        edges,
        total: all.length,
        pageInfo: { hasNextPage: from + page.length < all.length, endCursor },
      };
    },
    leadSuggestion: ({ personId }: Arguments) => {
      const person = find(personId);
      return person ? leadOf(person, (each) => personNode(world, each)) : null;
    },
    person: ({ id }: Arguments) => {
      const person = find(id);
      return person ? personNode(world, person) : null;
    },
    searchPersons: ({ text }: Arguments) =>
      matching(world, { search: String(text) }, 'name')
        .slice(0, 20)
        .map((person) => personNode(world, person)),
    evidenceContext: ({ evidenceId }: Arguments) =>
      ['Il y a du nouveau pour les tournées ?', null, 'Je suis partant aussi.', 'Pareil, je serai là.'].map(
        (text, index) => ({
          id: `c-${String(evidenceId)}-${index}`,
          at: instant(9, 7 + index),
          author: index === 1 ? 'La personne' : `Participant ${12 + index}`,
          text: text ?? 'Je peux prendre ma matinée jeudi si on veut être nombreux devant l’agence.',
          source: sourceNode(world, 'g-1'),
          isTheOne: index === 1,
        }),
      ),
    scoringState: () => ({
      refusal: world.assessed ? null : 'Aucune analyse d’impact n’est enregistrée\u00a0: rien n’est calculé.',
      model: { version: 1, signals: rules, createdAt: instant(90) },
      scoredPersons: 238,
      computedAt: instant(0, 5),
    }),
    recomputeScores: () => ({ refusal: null, model: null, scoredPersons: 238, computedAt: instant(0) }),
    sources: () => [sourceNode(world, 'g-1'), sourceNode(world, 'g-2')],
    source: ({ id }: Arguments) =>
      ['g-1', 'g-2'].includes(String(id)) ? sourceNode(world, String(id)) : null,
    imports: () => ({
      nodes: [...world.imports].reverse().map((entry) => importNode(world, entry)),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
    import: ({ id }: Arguments) => {
      const entry = anImport(id);
      if (!entry) return null;
      if (entry.state === 'committing') {
        entry.progress = Math.min(1, entry.progress + 0.35);
        if (entry.progress === 1) Object.assign(entry, { state: 'committed', version: entry.version + 1 });
      }
      return importNode(world, entry);
    },
    beginImport: ({ fileName, zone }: Arguments) => {
      const entry = {
        id: `i-${world.imports.length + 1}`,
        state: 'receiving',
        fileName: String(fileName),
        fileBytes: 0,
        version: 1,
        createdAt: instant(0),
        sourceId: null,
        isKnown: false,
        dateOrder: 'dmy',
        zone: String(zone ?? 'Europe/Paris'),
        progress: 0,
        failure: null,
      };
      world.imports.push(entry);
      return importNode(world, entry);
    },
    setReading: ({ id, dateOrder, zone }: Arguments) =>
      step(id, { ...(dateOrder ? { dateOrder } : {}), ...(zone ? { zone } : {}) }),
    commitImport: ({ id, sourceId }: Arguments) =>
      step(id, { state: 'committing', sourceId: sourceId ?? 'g-2', isKnown: sourceId === 'g-1' }),
    discardImport: ({ id }: Arguments) => step(id, { state: 'discarded' }),
    undoImport: ({ id }: Arguments) => {
      step(id, { state: 'undone' });
      return {
        __typename: 'UndoOutcome',
        removed: 362,
        keptShared: 4812,
        kept: ['Un lien est gardé\u00a0: il a été fait à la main.'],
      };
    },
    linkingGrid: ({ sourceId }: Arguments) => ({
      source: sourceNode(world, String(sourceId)),
      rows: world.grid.map((row) => rowNode(world, row.accountId)),
    }),
    linkAccounts: ({ links }: Arguments) => {
      const problems: { accountId: string; message: string }[] = [];
      for (const link of links as { accountId: string; personId?: string; newPerson?: { name: string } }[]) {
        const row = world.grid.find((each) => each.accountId === link.accountId);
        if (!row) problems.push({ accountId: link.accountId, message: 'Cet auteur n’existe plus.' });
        else if (row.participant === 33)
          problems.push({
            accountId: link.accountId,
            message: 'Ce numéro appartient déjà à une autre personne.',
          });
        else row.linkedTo = link.personId ?? (link.newPerson ? 'p-300' : null);
      }
      return {
        __typename: 'LinkOutcome',
        linked: (links as unknown[]).length - problems.length,
        unlinked: 0,
        created: 0,
        problems,
      };
    },
    previewRoster: () => ({
      __typename: 'RosterPreview',
      creates: 3,
      updates: 12,
      unchanged: 88,
      reviews: 1,
      refused: 1,
      ignoredColumns: ['Date de naissance'],
      rows: [
        {
          line: 14,
          name: 'Karim Delorme',
          workplaceName: 'Brest',
          effect: 'review',
          problem: 'Deux personnes portent ce nom.',
          person: null,
        },
        {
          line: 27,
          name: '',
          workplaceName: null,
          effect: 'refuse',
          problem: 'Il manque un nom.',
          person: null,
        },
      ],
    }),
    importRoster: () => ({ __typename: 'RosterOutcome', created: 3, updated: 12, unchanged: 88, skipped: 2 }),
    noteExchange: ({ personId, exchange }: Arguments) => {
      const input = exchange as {
        outcome: string;
        channel: string;
        note?: string;
        nextStep?: { kind: string; dueOn: string };
      };
      if (!find(personId)) return refusal('Cette personne n’existe pas, ou n’est pas visible.');
      for (const task of world.tasks) if (task.personId === personId) task.doneAt = instant(0);
      const id = `x-${world.exchanges.length + 1}`;
      world.exchanges.push({
        id,
        personId: String(personId),
        outcome: input.outcome,
        channel: input.channel,
        note: input.note ?? null,
        at: instant(0, 10),
      });
      const taskId = `t-${world.tasks.length + 1}`;
      if (input.nextStep)
        world.tasks.push({
          id: taskId,
          personId: String(personId),
          kind: input.nextStep.kind,
          note: null,
          dueOn: input.nextStep.dueOn,
          doneAt: null,
          version: 1,
        });
      return {
        __typename: 'ExchangeNoted',
        activity: { id, occurredAt: instant(0), channel: input.channel, outcome: input.outcome },
        task: input.nextStep ? taskNode(world, taskId) : null,
      };
    },
    completeTask: ({ id }: Arguments) => {
      const task = world.tasks.find((each) => each.id === id);
      if (!task) return refusal('Cette tâche n’existe plus.');
      task.doneAt = instant(0);
      return taskNode(world, task.id);
    },
    postponeTask: ({ id, dueOn }: Arguments) => {
      const task = world.tasks.find((each) => each.id === id);
      if (!task) return refusal('Cette tâche n’existe plus.');
      task.dueOn = String(dueOn);
      return taskNode(world, task.id);
    },
    recordRelation: () => ({ __typename: 'Standing' }),
    endRelation: () => ({ __typename: 'Standing' }),
    recordConsent: () => ({ __typename: 'Standing' }),
    withdrawConsent: () => ({ __typename: 'Standing' }),
    recordObjection: () => ({ __typename: 'Standing' }),
    controllerContacts: () => ({
      version: 1,
      organisation: {
        email: 'contact@ponant.example',
        postalAddress: '3 quai de la Fosse, 44000 Nantes',
        phone: null,
      },
      dataOfficer: { name: 'La déléguée', email: 'dpo@ponant.example', postalAddress: null, phone: null },
    }),
    impactAssessment: () =>
      world.assessed
        ? {
            id: 'd-1',
            reference: 'AIPD-2026-01',
            signedOn: '2026-03-01',
            signedBy: 'Anne Kerdilès',
            coversRegularContacts: false,
            endsOn: '2029-03-01',
          }
        : null,
    recordImpactAssessment: () => {
      world.assessed = true;
      return { __typename: 'ImpactAssessment' };
    },
    staffMembers: () => staff,
    inviteStaff: ({ name }: Arguments) => ({
      __typename: 'Invitation',
      member: { ...staff[1], name },
      url: 'https://levain.exemple.invalid/entrer#invitation=K4tz-9vQp-2LmX',
      expiresAt: instant(-3),
    }),
    setStaffRoles: () => ({ __typename: 'StaffMember', ...staff[1] }),
    renewAccess: () => ({
      __typename: 'Invitation',
      member: staff[1],
      url: 'https://levain.exemple.invalid/entrer#invitation=Qp7s-3mWd-8TzA',
      expiresAt: instant(-3),
    }),
    disableStaff: () => ({ __typename: 'StaffMember', ...staff[1] }),
    beginSecondFactor: () => ({
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DP',
      url: 'otpauth://totp/Levain:lea?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=Levain',
    }),
    confirmSecondFactor: ({ code }: Arguments) =>
      code === '000000' ? refusal('Ce code n’est pas le bon.') : viewerNode(world),
    addSection: ({ name }: Arguments) => ({ __typename: 'Section', id: 's-9', name }),
    addWorkplace: ({ name }: Arguments) => ({
      __typename: 'Workplace',
      id: 'w-9',
      name,
      kind: 'site',
      path: [name],
    }),
    auditEntries: () => ({
      nodes: [
        ['Léa Martin', 'a consulté la grille de liaison de Section Ponant'],
        ['Léa Martin', 'a relié 12 auteurs à des personnes'],
        [null, 'a recalculé les scores'],
        ['Paul Garrec', 'a noté un échange'],
        ['Léa Martin', 'a importé un fichier dans Section Ponant'],
        ['Anne Kerdilès', 'a enregistré l’analyse d’impact AIPD-2026-01'],
      ].map(([staffName, sentence], index) => ({
        id: `e-${index}`,
        at: instant(index, 14 - index),
        staffName,
        action: 'x',
        sentence,
      })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
    signOut: () => {
      world.signedIn = false;
      return true;
    },
    setLanguage: ({ language }: Arguments) => {
      world.language = language === 'en' ? 'en' : 'fr';
      return viewerNode(world);
    },
    signIn: ({ password, code }: Arguments) => {
      if (password !== 'une longue phrase') return refusal('L’adresse ou le mot de passe n’est pas le bon.');
      if (!code)
        return { __typename: 'SecondFactorNeeded', code: 'second-factor', message: 'Un code est demandé.' };
      world.signedIn = true;
      return { __typename: 'SignedIn', viewer: viewerNode(world) };
    },
    redeemSignInLink: ({ token }: Arguments) => {
      if (token === 'perime') return refusal('Cette adresse a déjà servi, ou elle a expiré.');
      world.signedIn = true;
      return { __typename: 'SignedIn', viewer: viewerNode(world) };
    },
    choosePassword: ({ current }: Arguments) =>
      current === 'mauvais'
        ? { ...refusal('Le mot de passe actuel n’est pas le bon.'), field: 'current' }
        : viewerNode(world),
  };
}
