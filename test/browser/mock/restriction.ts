import { instant, type World } from './world.js';

type Arguments = Record<string, unknown>;
type Named = (id: string) => unknown;

const grounds: Record<string, string> = {
  accuracyContested: 'Exactitude contestée',
  unlawfulProcessing: 'Traitement illicite, sans effacement',
  legalClaim: 'Nécessaire à une action en justice',
  objectionPending: 'Opposition en cours d’examen',
};

/** What is asked of restrictions (GDPR Art. 18), and what changes them. */
export function restrictionFields(world: World, named: Named): Record<string, unknown> {
  const set = (personId: unknown, restricted: World['people'][number]['restricted']) => {
    const person = world.people.find(({ id }) => id === personId);
    if (person) person.restricted = restricted;
    return person
      ? { __typename: 'Standing' }
      : { __typename: 'Refusal', code: 'not-found', message: 'Cette fiche n’existe pas.' };
  };
  return {
    restrictedPersons: () =>
      world.people.flatMap(({ id, restricted }) =>
        restricted
          ? [{ person: named(id), since: restricted.since, reason: grounds[restricted.reason] }]
          : [],
      ),
    restrictPerson: ({ personId, reason }: Arguments) =>
      set(personId, { since: instant(0), reason: String(reason) }),
    liftRestriction: ({ personId }: Arguments) => set(personId, null),
  };
}
