import { instant, type World } from './world.js';

type Arguments = Record<string, unknown>;
type Fields = Record<string, unknown>;

const target = {
  __typename: 'NetworkTarget',
  id: 'c-1',
  network: { key: 'sandbox', name: 'Réseau d’essai', isPublic: true, limit: 500, mayHoldLink: true },
  name: 'Syndicat du Ponant',
  isConnected: true,
  rateLimitedUntil: null,
  version: 1,
};
const lea = { id: 'u-1', name: 'Léa Martin' };
const paul = { id: 'u-2', name: 'Paul Garrec' };

const post = (id: string, state: string, text: string, more: Fields = {}): Fields => ({
  __typename: 'Publication',
  id,
  state,
  text,
  link: null,
  language: 'fr',
  author: paul,
  targets: [target],
  plannedWall: null,
  plannedAt: null,
  embargoUntil: null,
  reviewNote: null,
  approvedBy: null,
  approvedAt: null,
  publishedAt: null,
  createdAt: instant(2),
  deliveries: [],
  may: [],
  version: 1,
  ...more,
});
const sending = (state: string, more: Fields = {}): Fields => ({
  id: `d-${state}`,
  state,
  target,
  dueAt: instant(0),
  attempts: 1,
  publishedAt: null,
  reason: null,
  needsPerson: false,
  version: 1,
  ...more,
});
const approved = { approvedBy: lea, approvedAt: instant(1) };

/** One publication in each state that looks different. */
const posts: readonly Fields[] = [
  post('b-1', 'inReview', 'Jeudi, on débraye de 10 h à 11 h devant chaque dépôt. Venez nombreux\u202f!', {
    link: 'https://exemple.invalid/debrayage',
    plannedWall: `${instant(-3).slice(0, 10)}T08:30:00`,
    plannedAt: instant(-3),
    may: ['approve', 'sendBack'],
  }),
  post('b-2', 'draft', 'Astreintes\u00a0: ce que dit l’accord, en cinq points.', {
    author: lea,
    reviewNote: 'Le deuxième point date de 2023\u00a0: à reprendre.',
    may: ['edit', 'submit', 'schedule', 'cancel'],
  }),
  post('b-3', 'scheduled', 'Permanence juridique mardi de 12 h à 14 h au local.', {
    ...approved,
    plannedWall: `${instant(-1).slice(0, 10)}T12:00:00`,
    plannedAt: instant(-1),
    may: ['edit', 'schedule', 'unschedule', 'cancel'],
  }),
  post('b-4', 'failed', 'Salaires\u00a0: la direction propose 0,8\u00a0%. Nous demandons 4\u00a0%.', {
    ...approved,
    deliveries: [
      sending('failed', { attempts: 6, reason: 'Le réseau ne répond pas.' }),
      sending('unknown', { needsPerson: true, reason: 'Le réseau n’a pas dit s’il a publié.' }),
    ],
  }),
  post('b-5', 'published', 'Merci à celles et ceux qui sont venus hier.', {
    ...approved,
    publishedAt: instant(1),
    deliveries: [sending('published', { publishedAt: instant(1) })],
  }),
];

const message = (id: string, state: string, more: Fields = {}): Fields => ({
  __typename: 'PersonalMessage',
  id,
  state,
  channel: 'email',
  purpose: 'event',
  address: 'p-2@exemple.invalid',
  subject: 'Réunion de jeudi',
  body: 'Bonjour,\n\nOn se retrouve à 18 h au local.',
  language: 'fr',
  author: lea,
  plannedAt: instant(3),
  plannedWall: null,
  sentAt: null,
  cancelledAt: null,
  reason: null,
  groundLostAt: null,
  createdAt: instant(3),
  version: 1,
  ...more,
});

const lastPage = { hasNextPage: false, endCursor: null };

/** What is asked of posts, accounts and messages; what is decided about them is tried on the real service. */
export const publicationFields = (world: World): Fields => ({
  networkTargets: () => [target],
  publications: ({ states }: Arguments) => ({
    nodes: posts.filter(({ state }) => !states || (states as string[]).includes(String(state))),
    pageInfo: lastPage,
  }),
  publication: ({ id }: Arguments) => posts.find((one) => one['id'] === id) ?? null,
  checkPublication: ({ text, targetIds }: Arguments) => ({
    names: world.people.flatMap(({ name }) => (String(text).includes(name) ? [name] : [])).slice(0, 3),
    targets: (targetIds as string[]).map(() => ({
      target,
      length: String(text).length,
      limit: 500,
      faults: String(text).length > 500 ? ['Le texte est trop long pour ce réseau.'] : [],
    })),
  }),
  personalMessages: () => ({
    nodes: [
      message('m-1', 'queued', { plannedAt: instant(-2) }),
      message('m-2', 'sent', { sentAt: instant(3) }),
      message('m-3', 'cancelled', { reason: 'Repris avant l’envoi.', cancelledAt: instant(4) }),
    ],
    pageInfo: lastPage,
  }),
});
