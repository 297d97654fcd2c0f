import { GraphQLError } from 'graphql';
import { SuppressionStore } from '../../src/privacy/suppression.store.js';
import { formatError } from '../../src/api/graphql-answers.js';
import { Database } from '../../src/database/database.js';
import { isLockTimeout } from '../../src/kernel/lock-timeout.js';
import { type TestApi, testApi, type TestSession } from '../support/api.js';

let api: TestApi;
let organiser: TestSession;
beforeAll(async () => {
  api = await testApi();
  organiser = await api.signInAs('organiser');
});
afterAll(() => api.close());

const ADD = `mutation ($sections: [ID!]!) {
  addPerson(person: { name: "Awa Modèle", sectionIds: $sections, phone: "06 12 34 56 78" }) { __typename } }`;

test('who writes behind an erasure is told to try again, and nothing of it is an error of ours', async () => {
  const scope = { organisationId: api.organisationId, sections: 'all' } as const;
  const { errors } = await api.get(Database).withTenant(scope, async (tx) => {
    await api.get(SuppressionStore).holdWriters(tx);
    return api.query(ADD, { sections: [api.sectionId] }, { as: organiser });
  });
  expect(errors).toEqual([
    expect.objectContaining({
      message: 'Quelqu’un d’autre écrit au même endroit\u00a0: rien n’a changé. Réessayez dans un instant.',
      extensions: { code: 'LOCKED' },
    }),
  ]);
});

test('of two that wait for each other, the one that was given up is told the same', () => {
  const thrown = Object.assign(new Error('deadlock detected'), { code: '40P01' });
  expect(isLockTimeout(thrown)).toBe(true);
  const met = new GraphQLError('deadlock detected', { path: ['addPerson'], originalError: thrown });
  expect(formatError(met.toJSON(), met).extensions).toEqual({ code: 'LOCKED' });
});
