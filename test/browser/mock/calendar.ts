import { publicationFields } from './publications.js';
import { date, instant, type World } from './world.js';

type Arguments = Record<string, unknown>;
interface Post {
  id: string;
  plannedAt: string | null;
  state: string;
}

/** What is asked of the calendar and the accounts; what is decided there is tried on the real service. */
export const calendarFields = (world: World): Record<string, unknown> => {
  const { publications } = publicationFields(world) as {
    publications: (of: Arguments) => { nodes: Post[] };
  };
  const posts = () => publications({ states: null }).nodes;
  const named = (id: string) => posts().find((post) => post.id === id);
  return {
    networks: () => [
      { key: 'sandbox', name: 'Réseau d’essai', isPublic: true, limit: 500, mayHoldLink: true },
      { key: 'smtp', name: 'Courrier', isPublic: false, limit: 10_000, mayHoldLink: true },
    ],
    calendar: ({ from, to }: Arguments) => ({
      timeZone: 'Europe/Paris',
      publications: posts().filter(({ plannedAt }) => {
        const day = plannedAt?.slice(0, 10) ?? '';
        return day >= String(from) && day <= String(to);
      }),
      unplanned: posts().filter(({ plannedAt, state }) => !plannedAt && state === 'draft'),
      clockChanges: [
        { date: date(-1), sentence: 'Passage à l’heure d’hiver\u00a0: de 03:00 on revient à 02:00' },
      ],
    }),
    publishingSuspension: () => null,
    publishingProblems: () => [
      {
        id: 'unknown:d-unknown',
        kind: 'unknown',
        since: instant(0),
        sentence: 'À vérifier\u00a0: Syndicat du Ponant',
        reason: 'Le réseau n’a pas dit s’il a publié.',
        delivery: {
          id: 'd-unknown',
          version: 1,
          target: { id: 'c-1', name: 'Syndicat du Ponant', isConnected: true },
        },
        publication: named('b-4'),
        mayRetry: false,
        maySettle: true,
      },
    ],
    sandboxFeed: () => [
      { id: 'f-1', text: 'Merci à celles et ceux qui sont venus hier.', publishedAt: instant(1) },
    ],
    employerDomains: () => [
      {
        domain: 'ponant.exemple.invalid',
        agreementReference: 'Accord du 12 mai',
        agreementFrom: date(90),
        agreementUntil: date(-90),
      },
      { domain: 'quai.exemple.invalid', agreementReference: null, agreementFrom: null, agreementUntil: null },
    ],
  };
};
