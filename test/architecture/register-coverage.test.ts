import { PRIVACY_MESSAGES } from '../../src/privacy/privacy.messages.js';
import { ALL_PURPOSES, PURPOSES } from '../../src/privacy/domain/purpose.js';
import { EVIDENCE } from '../../src/privacy/domain/relation.js';
import { SubjectDataRegistry } from '../../src/privacy/subject-data-registry.js';
import { type TestApi, testApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

test('the register of Art. 30 lists every purpose of the code, in words', async () => {
  const officer = await api.signInAs('data-officer');
  const { data, errors } = await api.query<{ register: Record<string, unknown>[] }>(
    '{ register { purpose name sentence lawfulBases categories retention recipients } }',
    {},
    { as: officer },
  );
  expect(errors).toBeUndefined();
  expect(data!.register).toHaveLength(ALL_PURPOSES.length);
  for (const entry of data!.register) {
    for (const field of ['name', 'sentence', 'retention']) expect(entry[field]).not.toBe('');
    for (const field of ['lawfulBases', 'categories', 'recipients']) expect(entry[field]).not.toEqual([]);
  }
});

test('every category of personal data that a store declares serves a declared purpose', () => {
  // What is known of staff and of consents serves the law itself, not a purpose of the organisation.
  const served = new Set<string>([
    ...ALL_PURPOSES.flatMap((code) => PURPOSES[code].categories),
    'consents',
    'staff',
  ]);
  const columns = api.get(SubjectDataRegistry).columns();
  expect(columns.length).toBeGreaterThan(0);
  expect(columns.filter(({ category }) => !served.has(category))).toEqual([]);
});

test('every purpose, kind of evidence and category has its words in both languages', () => {
  const codes = [
    ...ALL_PURPOSES.flatMap((code) => [`purpose.${code}`, `purpose.${code}.sentence`]),
    ...Object.keys(EVIDENCE).map((kind) => `evidence.${kind}`),
    ...ALL_PURPOSES.flatMap((code) => PURPOSES[code].categories.map((category) => `category.${category}`)),
    ...ALL_PURPOSES.flatMap((code) => PURPOSES[code].recipients.map((recipient) => `recipient.${recipient}`)),
  ];
  for (const language of ['fr', 'en'] as const) {
    expect(codes.filter((code) => !(code in PRIVACY_MESSAGES[language]))).toEqual([]);
  }
});
