import { type Id } from '../../../src/kernel/id.js';
import { instantOf } from '../../../src/kernel/time.js';
import { LeadListStore } from '../../../src/scoring/lead-list.store.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { scoringOver, type Somebody, type TestScoring } from '../../support/scoring.js';
import { NOW } from '../../support/standings.js';

let db: TestDatabase;
let at: TestScoring;
let everybody: Somebody[];
beforeAll(async () => {
  db = await testDatabase();
  at = await scoringOver(db);
  everybody = await at.people(['Ana Durand', 'Marc Dupont', 'Zoé Marchand'], 'member');
});
afterAll(() => db.close());

const listed = (): Promise<Id[]> =>
  at.inScope(async (tx) => {
    const page = await new LeadListStore().page(tx, 'name', {}, { first: 50, after: null }, NOW.toString());
    expect(page.total).toBe(page.items.length);
    return page.items.map(({ node }) => node);
  });
const but = (...gone: readonly (Somebody | undefined)[]): Id[] =>
  everybody.filter((one) => !gone.includes(one)).map(({ personId }) => personId);
const consent = (subjectId: Id, givenAt = NOW) =>
  ({
    subjectId,
    purpose: 'recruitment-contact',
    reach: 'email',
    noticeId: null,
    language: 'fr',
    method: 'on-paper',
    givenAt,
    expiresAt: null,
  }) as const;

test('whoever objects to recruitment contact leaves the list at once; to an event only, stays', async () => {
  const [ana, marc] = everybody;
  expect(await listed()).toEqual(but());
  await at.inScope(async (tx) => {
    await at.privacy.consents.object(tx, at.actor, ana!.subjectId, 'recruitment-contact');
    await at.privacy.consents.object(tx, at.actor, marc!.subjectId, 'event');
  });
  expect(await listed()).toEqual(but(ana));
});

test('whoever takes back every consent to it leaves the list too, until a new one', async () => {
  const [ana, , zoe] = everybody;
  const { consents } = at.privacy;
  await at.inScope(async (tx) => {
    await consents.record(tx, at.actor, consent(zoe!.subjectId));
    await consents.withdraw(tx, at.actor, zoe!.subjectId, 'recruitment-contact', 'any');
  });
  expect(await listed()).toEqual(but(ana, zoe));
  const later = { staffId: null, at: instantOf(NOW.epochMilliseconds + 1_000) };
  await at.inScope((tx) => consents.record(tx, later, consent(zoe!.subjectId, later.at)));
  expect(await listed()).toEqual(but(ana));
});
