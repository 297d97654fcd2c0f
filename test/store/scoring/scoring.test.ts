import { type Id } from '../../../src/kernel/id.js';
import { instantOf } from '../../../src/kernel/time.js';
import { addAuthors, addPosts, addSource, type WrittenPost } from '../../support/conversations.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { scoringOver, type Somebody, type TestScoring } from '../../support/scoring.js';
import { NOW } from '../../support/standings.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const ago = (days: number, hours = 0) => instantOf(NOW.epochMilliseconds - days * DAY + hours * HOUR);

const TABLES = ['scoring.scores', 'scoring.contributions', 'scoring.evidence'] as const;

describe('scores over the database', () => {
  let db: TestDatabase;
  let at: TestScoring;
  let [member, contact, stranger]: [Somebody, Somebody, Somebody] = [] as never;
  let sourceId: Id;

  /** Rows about a person in every table of the slice. */
  const traces = async ({ personId }: Somebody): Promise<number> => {
    const counts = await Promise.all(
      TABLES.map((table) =>
        db.owner.query<{ count: string }>(`select count(*) from ${table} where person_id = $1`, [personId]),
      ),
    );
    return counts.reduce((sum, [row]) => sum + Number(row!.count), 0);
  };
  const recompute = (scoring: TestScoring) => scoring.inScope((tx) => scoring.scoring.recomputeAll(tx, NOW));

  /** Everybody writes enough, calls and offers, and thanks the others: whoever may be scored has both scores. */
  async function arrange(scoring: TestScoring, authors: readonly (Id | null)[]): Promise<Id> {
    return scoring.inScope(async (tx) => {
      const source = await addSource(tx, scoring.sectionId);
      const accounts = await addAuthors(tx, source, authors);
      const posts = accounts.flatMap((account, index): WrittenPost[] => [
        { account, at: ago(90 + index) },
        { account, at: ago(80 + index), intents: ['call'] },
        { account: accounts[(index + 1) % accounts.length]!, at: ago(80 + index, 5), intents: ['offer'] },
        { account, at: ago(60 + index), intents: ['help'], thanks: accounts.filter((a) => a !== account) },
        { account, at: ago(30 + index), intents: ['offer'] },
        { account, at: ago(3 + index), intents: ['grievance'], topics: ['pay'] },
      ]);
      posts.sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
      await addPosts(tx, source, posts);
      return source;
    });
  }

  beforeAll(async () => {
    db = await testDatabase();
    at = await scoringOver(db);
    [member] = (await at.people(['Ada Membre'], 'member')) as [Somebody];
    [contact] = (await at.people(['Colin Contact'], 'regular-contact')) as [Somebody];
    [stranger] = (await at.people(['Sacha Inconnue'], null)) as [Somebody];
    sourceId = await arrange(at, [member.personId, contact.personId, stranger.personId, null]);
  });
  afterAll(() => db.close());
  beforeEach(() => recompute(at));

  it('leaves no score, feature or rank of whoever may not be scored, and does score the others', async () => {
    expect(await traces(contact)).toBe(0);
    expect(await traces(stranger)).toBe(0);
    expect(await traces(member)).toBeGreaterThan(2);
  });

  it('computes nothing for anybody without a signed assessment, and scores once there is one', async () => {
    const other = await scoringOver(db, { isAssessed: false });
    const [somebody] = (await other.people(['Ida Membre'], 'member')) as [Somebody];
    await arrange(other, [somebody.personId, null]);
    expect(await recompute(other)).toBe(0);
    expect(await traces(somebody)).toBe(0);
    await other.assess();
    expect(other.privacy.enqueued).toContain('privacy.grants-gained');
    expect(await recompute(other)).toBe(1);
    expect(await traces(somebody)).toBeGreaterThan(2);
    await other.inScope((tx) => other.privacy.assessments.withdraw(tx, other.actor));
    expect(await traces(somebody)).toBe(0);
  });

  it('stores contributions that sum to the score, and evidence behind every one', async () => {
    const rows = await db.owner.query<{ tenths: number; parts: string; bare: string }>(
      `select s.tenths, sum(c.tenths) as parts, count(*) filter (where not exists (
          select from scoring.evidence e where (e.person_id, e.axis, e.signal) = (c.person_id, c.axis, c.signal))) as bare
         from scoring.scores s join scoring.contributions c using (organisation_id, person_id, axis)
        where s.person_id = $1 group by s.axis, s.tenths`,
      [member.personId],
    );
    expect(rows).toHaveLength(2);
    for (const { tenths, parts, bare } of rows) expect([Number(parts), Number(bare)]).toEqual([tenths, 0]);
    expect(rows.every(({ tenths }) => tenths > 0)).toBe(true);
  });

  it('replaces what was stored, and gives the same again', async () => {
    const stored = () =>
      db.owner.query(
        `select axis, signal, tenths, occurrences from scoring.contributions where person_id = $1 order by 1, 2`,
        [member.personId],
      );
    const before = await stored();
    await recompute(at);
    expect(await stored()).toEqual(before);
    expect(before.length).toBeGreaterThan(3);
  });

  it('drops score, contributions and evidence with the grant, whatever code forgot to', async () => {
    await db.owner.query(`delete from privacy.grants where subject_id = $1 and purpose = 'scoring'`, [
      member.subjectId,
    ]);
    expect(await traces(member)).toBe(0);
    await at.inScope((tx) => at.privacy.permissions.refresh(tx, [member.subjectId], NOW));
  });

  it('scores a contact from consent to withdrawal, and not an instant longer', async () => {
    const consent = { subjectId: contact.subjectId, purpose: 'scoring', reach: 'any' } as const;
    const given = await at.inScope((tx) =>
      at.privacy.consents.record(tx, at.actor, {
        ...consent,
        noticeId: null,
        language: 'fr',
        method: 'on-paper',
        givenAt: NOW,
        expiresAt: null,
      }),
    );
    expect(given.ok).toBe(true);
    await recompute(at);
    expect(await traces(contact)).toBeGreaterThan(2);
    await at.inScope((tx) => at.privacy.consents.withdraw(tx, at.actor, contact.subjectId, 'scoring', 'any'));
    expect(await traces(contact)).toBe(0);
    await recompute(at);
    expect(await traces(contact)).toBe(0);
  });

  it('counts people in quarantine as followers, under no name', async () => {
    const [followed] = await db.owner.query<{ occurrences: number }>(
      `select occurrences from scoring.contributions where person_id = $1 and signal = 'thanked'`,
      [member.personId],
    );
    expect(followed!.occurrences).toBe(3);
  });

  it('computes one group when that group changed', async () => {
    await db.owner.query('delete from scoring.scores where person_id = $1', [member.personId]);
    expect(await at.inScope((tx) => at.scoring.recomputeSources(tx, [sourceId], NOW))).toBe(1);
    expect(await traces(member)).toBeGreaterThan(2);
  });

  it('goes with a message that is deleted', async () => {
    const [evidence] = await db.owner.query<{ post_id: Id }>(
      `select post_id from scoring.evidence where person_id = $1 and signal = 'help-given'`,
      [member.personId],
    );
    await db.owner.query('delete from listening.posts where id = $1', [evidence!.post_id]);
    expect(
      await db.owner.query('select from scoring.evidence where post_id = $1', [evidence!.post_id]),
    ).toEqual([]);
  });

  it('gives and erases everything about a subject', async () => {
    await at.inScope(async (tx) => {
      const found = await at.ofSubject.find(tx, member.subjectId);
      const exported = await at.ofSubject.export(tx, member.subjectId);
      expect(exported.filter(({ kind }) => kind === 'score').length).toBeGreaterThan(3);
      expect(await at.ofSubject.erase(tx, member.subjectId)).toBe(found);
      expect(await at.ofSubject.verifyErased(tx, member.subjectId)).toBe(0);
    });
    expect(await traces(member)).toBe(0);
  });
});
