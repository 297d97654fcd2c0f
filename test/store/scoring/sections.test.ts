import { type TenantScope } from '../../../src/database/tenant.js';
import { type Id, newId } from '../../../src/kernel/id.js';
import { instantOf } from '../../../src/kernel/time.js';
import { addAuthors, addPosts, addSource } from '../../support/conversations.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { scoringOver, type Somebody, type TestScoring } from '../../support/scoring.js';
import { NOW } from '../../support/standings.js';

const DAY = 86_400_000;
const ago = (days: number) => instantOf(NOW.epochMilliseconds - days * DAY);

describe('a score of which a part comes from another section', () => {
  let db: TestDatabase;
  let at: TestScoring;
  let [here, elsewhere]: [TenantScope, TenantScope] = [] as never;
  let both: Somebody;

  beforeAll(async () => {
    db = await testDatabase();
    at = await scoringOver(db);
    const otherSection = newId();
    await at.inScope((tx) =>
      tx.run(`insert into organisation.sections (organisation_id, id, name) values ($1, $2, 'Autre')`, [
        tx.organisationId,
        otherSection,
      ]),
    );
    here = { organisationId: at.organisationId, sections: [at.sectionId] };
    elsewhere = { organisationId: at.organisationId, sections: [otherSection] };
    [both] = (await at.people(['Dominique Entredeux'], 'member', [at.sectionId, otherSection])) as [Somebody];
    await at.inScope(async (tx) => {
      for (const [section, offers] of [
        [at.sectionId, 3],
        [otherSection, 1],
      ] as const) {
        const source = await addSource(tx, section);
        const [account, colleague] = (await addAuthors(tx, source, [both.personId, null])) as [Id, Id];
        await addPosts(tx, source, [
          { account, at: ago(50) },
          ...Array.from({ length: offers }, (_, n) => ({
            account,
            at: ago(20 + n),
            intents: ['offer'] as const,
          })),
          { account: colleague, at: ago(5), thanks: section === otherSection ? [account] : [] },
          { account, at: ago(4) },
        ]);
      }
      await at.scoring.recomputeAll(tx, NOW);
    });
  });
  afterAll(() => db.close());

  const seen = (scope: TenantScope) =>
    db.database.withTenant(scope, (tx) => at.views.scoresOf(tx, [both.personId], NOW.toString()));
  const partOf = async (scope: TenantScope, signal: string) =>
    (await seen(scope)).flatMap(({ contributions }) => contributions).find((c) => c.signal === signal);

  it('shows the same sum to everybody, and how much of it lies elsewhere', async () => {
    const [all, mine, theirs] = [await seen(at.scope), await seen(here), await seen(elsewhere)];
    for (const view of [all, mine, theirs]) {
      expect(view.map(({ axis, tenths }) => [axis, tenths])).toEqual(all.map((s) => [s.axis, s.tenths]));
      for (const { tenths, contributions } of view)
        expect(contributions.reduce((sum, part) => sum + part.tenths, 0)).toBe(tenths);
    }
    const [whole, left, right] = await Promise.all(
      [at.scope, here, elsewhere].map((scope) => partOf(scope, 'offers')),
    );
    expect(whole!.elsewhereTenths).toBe(0);
    expect(left!.elsewhereTenths).toBeGreaterThan(0);
    expect(right!.elsewhereTenths).toBeGreaterThan(left!.elsewhereTenths);
    expect(left!.elsewhereTenths + right!.elsewhereTenths).toBe(whole!.tenths);
  });

  it('counts as elsewhere the whole of what only another section has seen', async () => {
    const thanked = await partOf(here, 'thanked');
    expect(thanked!.elsewhereTenths).toBe(thanked!.tenths);
    expect((await partOf(elsewhere, 'thanked'))!.elsewhereTenths).toBe(0);
  });

  it('opens only the evidence of sections that the reader may open', async () => {
    const of = { personId: both.personId, axis: 'readiness', signal: 'offers' } as const;
    const page = (scope: TenantScope, after: string | null = null) =>
      db.database.withTenant(scope, (tx) => at.views.evidence(tx, of, { first: 2, after }, NOW.toString()));
    const [first, theirs] = [await page(here), await page(elsewhere)];
    expect([first.total, first.items.length, first.hasNextPage]).toEqual([3, 2, true]);
    const rest = await page(here, first.items.at(-1)!.cursor);
    expect([rest.items.length, rest.hasNextPage]).toEqual([1, false]);
    expect(theirs.total).toBe(1);
    const foreign = theirs.items[0]!.node.id;
    const open = (scope: TenantScope, id: Id) =>
      db.database.withTenant(scope, (tx) => at.views.oneEvidence(tx, id, NOW.toString()));
    expect(await open(here, foreign)).toBeNull();
    expect(await open(here, newId())).toBeNull();
    expect((await open(elsewhere, foreign))?.id).toBe(foreign);
  });

  it('shows nothing of a person of another section', async () => {
    const [stranger] = (await at.people(['Camille Ailleurs'], 'member', [elsewhere.sections[0] as Id])) as [
      Somebody,
    ];
    await at.inScope(async (tx) => {
      const source = await addSource(tx, elsewhere.sections[0] as Id);
      const [account] = (await addAuthors(tx, source, [stranger.personId])) as [Id];
      await addPosts(
        tx,
        source,
        [60, 40, 20, 10, 5, 1].map((days) => ({ account, at: ago(days), intents: ['offer'] })),
      );
      await at.scoring.recomputeAll(tx, NOW);
    });
    const scores = (scope: TenantScope) =>
      db.database.withTenant(scope, (tx) => at.views.scoresOf(tx, [stranger.personId], NOW.toString()));
    expect(await scores(here)).toEqual([]);
    expect(await scores(elsewhere)).toHaveLength(2);
  });
});
