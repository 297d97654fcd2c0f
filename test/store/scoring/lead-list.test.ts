import fc from 'fast-check';
import { type Tx } from '../../../src/database/tenant.js';
import { type Id, newId } from '../../../src/kernel/id.js';
import { searchKey } from '../../../src/kernel/text.js';
import { type RelationKind } from '../../../src/privacy/domain/relation.js';
import {
  type GroundFilter,
  type LeadFilter,
  type LeadOrder,
} from '../../../src/scoring/domain/lead-query.js';
import { DEFAULT_MODEL } from '../../../src/scoring/domain/signal-rule.js';
import { LeadListStore } from '../../../src/scoring/lead-list.store.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { scoringOver, type TestScoring } from '../../support/scoring.js';
import { NOW } from '../../support/standings.js';

/** A person as the naive list in memory knows it. */
interface Known {
  readonly id: Id;
  readonly subjectId: Id;
  readonly name: string;
  readonly workplaceId: Id | null;
  readonly grounds: readonly GroundFilter[];
  readonly readiness: number | null;
  readonly leadership: number | null;
  readonly lastSeen: number | null;
  readonly isDrifting: boolean;
  readonly isRestricted: boolean;
}

const GIVEN = ['Éloïse', 'Elodie', 'Marc', 'Marcel', 'Marie-Anne', 'Zoé', 'Ana', 'Annick'];
const FAMILY = ['Le Goff', 'Durand', 'Dupont', 'd’Arc', 'Marchand', 'Öztürk', 'Annequin'];
const ORDERS: readonly LeadOrder[] = ['readiness', 'leadership', 'last-seen', 'name'];
const PERSONS = 160;
const hour = (ms: number): string => new Date(ms).toISOString();

describe('the list of possible leads', () => {
  let db: TestDatabase;
  let at: TestScoring;
  const list = new LeadListStore();
  const workplaces = [newId(), newId()];
  let known: Known[];

  /** Draws numbers that are always the same. */
  function draws(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
  }

  beforeAll(async () => {
    db = await testDatabase();
    at = await scoringOver(db);
    known = await at.inScope((tx) => arrange(tx));
  });
  afterAll(() => db.close());

  async function arrange(tx: Tx): Promise<Known[]> {
    const draw = draws(7);
    for (const [index, id] of workplaces.entries())
      await tx.run(
        `insert into organisation.workplaces (organisation_id, id, kind, name) values ($1, $2, 'site', $3)`,
        [tx.organisationId, id, `Site ${index}`],
      );
    await at.store.activate(tx, DEFAULT_MODEL, null, NOW.toString());
    const all: Known[] = [];
    const kinds: readonly (RelationKind | null)[] = ['member', 'former-member', 'regular-contact', null];
    for (let index = 0; index < PERSONS; index += 1)
      all.push(await addOne(tx, draw, kinds[draw(kinds.length)]!, draw(9) === 0));
    return all;
  }

  async function addOne(
    tx: Tx,
    draw: (below: number) => number,
    kind: RelationKind | null,
    isRestricted: boolean,
  ): Promise<Known> {
    const name = `${GIVEN[draw(GIVEN.length)]!} ${FAMILY[draw(FAMILY.length)]!}`;
    const [somebody] = await at.addPeople(tx, [name], kind);
    const { personId: id, subjectId } = somebody!;
    const workplaceId = [null, ...workplaces][draw(3)]!;
    await tx.run('update people.persons set workplace_id = $2 where id = $1', [id, workplaceId]);
    const isScored = kind !== null && draw(5) > 0;
    // Few different values, so that many people are level.
    const [readiness, leadership] = [draw(4), draw(4)].map((v) => (v === 0 ? null : v * 100)) as [
      number | null,
      number | null,
    ];
    const lastSeen = draw(4) === 0 ? null : NOW.epochMilliseconds - draw(5) * 86_400_000;
    const isDrifting = draw(4) === 0;
    if (isScored) {
      const grantId = await grantOf(tx, subjectId);
      for (const [axis, tenths] of [
        ['readiness', readiness],
        ['leadership', leadership],
      ] as const)
        await tx.run(
          `insert into scoring.scores (organisation_id, person_id, axis, tenths, is_drifting, message_count, last_seen_at, model_version, grant_id, computed_at)
           values ($1, $2, $3, $4, $5, 9, $6, 1, $7, $8)`,
          [
            tx.organisationId,
            id,
            axis,
            tenths,
            isDrifting,
            lastSeen === null ? null : hour(lastSeen),
            grantId,
            NOW.toString(),
          ],
        );
    }
    const hasConsent = draw(6) === 0;
    if (hasConsent)
      await at.privacy.consents.record(tx, at.actor, {
        subjectId,
        purpose: 'scoring',
        reach: 'any',
        noticeId: null,
        language: 'fr',
        method: 'on-paper',
        givenAt: NOW,
        expiresAt: null,
      });
    // Put there directly: the restriction of the privacy slice would take the scores away too.
    if (isRestricted)
      await tx.run(
        `insert into privacy.restrictions (organisation_id, subject_id, restricted_at, reason) values ($1, $2, now(), 'contested')`,
        [tx.organisationId, subjectId],
      );
    return {
      id,
      subjectId,
      name,
      workplaceId,
      grounds: [...(kind === null ? [] : [kind]), ...(hasConsent ? (['consent'] as const) : [])],
      readiness: isScored ? readiness : null,
      leadership: isScored ? leadership : null,
      lastSeen: isScored ? lastSeen : null,
      isDrifting: isScored && isDrifting,
      isRestricted,
    };
  }

  /** Any grant: the list does not look at it. */
  async function grantOf(tx: Tx, subjectId: Id): Promise<Id> {
    const [grant] = await tx.query<{ id: Id }>(
      'select id from privacy.grants where subject_id = $1 limit 1',
      [subjectId],
    );
    return grant!.id;
  }

  const valueOf = (one: Known, order: LeadOrder): number | null =>
    order === 'readiness' ? one.readiness : order === 'leadership' ? one.leadership : one.lastSeen;
  const byText = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

  /** The same list, by filtering and sorting everybody in memory. */
  function naive(order: LeadOrder, filter: LeadFilter): Id[] {
    const words = searchKey(filter.search ?? '')
      .split(' ')
      .filter(Boolean);
    const chosen = known.filter(
      (one) =>
        !one.isRestricted &&
        (!filter.workplaceIds?.length || filter.workplaceIds.includes(one.workplaceId ?? '')) &&
        (!filter.grounds?.length ||
          filter.grounds.some((g) => (g === 'none' ? one.grounds.length === 0 : one.grounds.includes(g)))) &&
        (filter.isDrifting === undefined || one.isDrifting === filter.isDrifting) &&
        (filter.isScored === undefined ||
          filter.isScored === ((order === 'leadership' ? one.leadership : one.readiness) !== null)) &&
        words.every((word) =>
          searchKey(one.name)
            .split(' ')
            .some((own) => own.startsWith(word)),
        ),
    );
    return chosen
      .toSorted((a, b) => {
        const [left, right] = [valueOf(a, order), valueOf(b, order)];
        if (order !== 'name' && (left !== null || right !== null))
          return (right ?? -1) - (left ?? -1) || byText(b.id, a.id);
        return byText(searchKey(a.name), searchKey(b.name)) || byText(a.id, b.id);
      })
      .map(({ id }) => id);
  }

  /** Pages through the whole list. */
  async function paged(order: LeadOrder, filter: LeadFilter, first: number) {
    const ids: Id[] = [];
    let total: number | null = null;
    for (let after: string | null = null; ;) {
      const page = await at.inScope((tx) => list.page(tx, order, filter, { first, after }, NOW.toString()));
      if (after === null) total = page.total;
      ids.push(...page.items.map(({ node }) => node));
      expect(page.items.length).toBeLessThanOrEqual(first);
      if (!page.hasNextPage) return { ids, total };
      expect(page.items).toHaveLength(first);
      after = page.items.at(-1)!.cursor;
    }
  }

  const filters = fc.record(
    {
      workplaceIds: fc.subarray([...workplaces]),
      grounds: fc.subarray<GroundFilter>(['member', 'former-member', 'regular-contact', 'consent', 'none']),
      search: fc.constantFrom('', 'mar', 'Ann', 'elo', 'le goff', 'goff éloïse', 'arc', 'xyz', '%'),
      isDrifting: fc.boolean(),
      isScored: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it('is, page by page, what sorting everybody in memory gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ORDERS),
        filters,
        fc.integer({ min: 1, max: 70 }),
        async (order, filter, first) => {
          const { ids, total } = await paged(order, filter, first);
          expect(ids).toEqual(naive(order, filter));
          expect(total).toBe(ids.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(ORDERS)('loses and repeats nobody by %s, one person a page', async (order) => {
    expect((await paged(order, {}, 1)).ids).toEqual(naive(order, {}));
  });

  it('begins anew for a cursor that it did not write', async () => {
    for (const after of ['', 'nonsense', Buffer.from('["valued","x","y"]').toString('base64url')]) {
      const page = await at.inScope((tx) =>
        list.page(tx, 'readiness', {}, { first: 3, after }, NOW.toString()),
      );
      expect(page.items.map(({ node }) => node)).toEqual(naive('readiness', {}).slice(0, 3));
    }
  });
});
