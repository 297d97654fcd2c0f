import { Readable } from 'node:stream';
import fc from 'fast-check';
import { CountsFollowWhatIsStored1795305600051 } from '../../../migrations/1795305600051-counts-follow-what-is-stored.js';
import { type TenantScope, type Tx } from '../../../src/database/tenant.js';
import { type Id, newId } from '../../../src/kernel/id.js';
import { ImportCommitService } from '../../../src/listening/import-commit.service.js';
import { ImportService } from '../../../src/listening/import.service.js';
import { LinkingService } from '../../../src/listening/linking.service.js';
import { LinkingStore } from '../../../src/listening/linking.store.js';
import { SourceStore } from '../../../src/listening/source.store.js';
import { SubjectPostStore } from '../../../src/listening/subject-post.store.js';
import { SweepService } from '../../../src/listening/sweep.service.js';
import { UndoService } from '../../../src/listening/undo.service.js';
import { UploadService } from '../../../src/listening/upload.service.js';
import { type Founded } from '../../../src/organisation/organisation.service.js';
import { ErasureService } from '../../../src/privacy/erasure.service.js';
import { type TestApi, testApi } from '../../support/api.js';
import { NOON } from '../../support/clock.js';
import { addAuthors, addPosts } from '../../support/conversations.js';
import { CLAIM, noticeOf } from '../../support/listening.js';

/** Steps of one walk, and walks. */
const [STEPS, WALKS] = [30, 8];
/** More authors than any group here has. */
const ALL_AUTHORS = 100;
const ZONE = 'Europe/Paris';

let api: TestApi;
let home: Founded;
let whole: TenantScope;

beforeAll(async () => {
  api = await testApi();
});
beforeEach(async () => {
  api.clock.set(NOON);
  home = await api.foundAnother();
  whole = { organisationId: home.organisationId, sections: 'all' };
});
afterAll(() => api.close());

const within = <T>(work: (tx: Tx) => Promise<T>, scope = whole) =>
  api.database.database.withTenant(scope, work);
/** Runs as the owner of the tables, past all walls; the organisation is $1. */
const look = <Row extends object>(sql: string) => api.database.owner.query<Row>(sql, [home.organisationId]);

/** What the pages show of every group. */
const kept = () =>
  within(async (tx) => {
    const store = api.get(SourceStore);
    const shown = [];
    for (const { id, messages, participants, linkedParticipants } of await store.list(tx))
      shown.push({
        ...{ id, messages, participants, linkedParticipants },
        months: await store.months(tx, id, ZONE, ALL_AUTHORS),
      });
    return shown;
  });

/** The same, counted row by row. */
const counted = () =>
  look(`
    select s.id,
      ((select count(*) from listening.posts p where p.source_id = s.id)
        + coalesce((select messages from listening.past_counts c where c.source_id = s.id and month = '' and topic = -1), 0)) as messages,
      (select count(*) from listening.accounts a where a.source_id = s.id) as participants,
      (select count(*) from listening.account_links l join listening.accounts a on a.id = l.account_id
        where a.source_id = s.id) as "linkedParticipants",
      coalesce((select jsonb_agg(jsonb_build_object('month', month, 'messages', messages, 'authors', authors) order by month) from (
        select month, sum(messages) as messages, sum(authors) as authors from (
          select to_char(p.at at time zone '${ZONE}', 'YYYY-MM') as month, count(*) as messages, count(distinct account_id) as authors
            from listening.posts p where p.source_id = s.id group by 1
          union all select month, messages, authors from listening.past_counts c
           where c.source_id = s.id and month <> '' and topic = -1) every group by month) months), '[]') as months
      from listening.sources s where s.organisation_id = $1 order by s.created_at, s.id`);

/** Rows that the counts are added up from. */
const rows = async () =>
  (
    await look<{ rows: number }>(
      'select count(*) as rows from listening.count_changes where organisation_id = $1',
    )
  )[0]!.rows;

const fold = () => within((tx) => api.get(SourceStore).foldCounts(tx));

/** A group with two months of messages by two authors, the first of whom is linked. */
async function group(sectionId = home.sectionId): Promise<{ sourceId: Id; accounts: Id[]; personId: Id }> {
  const personId = newId();
  return within(async (tx) => {
    const subject = [tx.organisationId, newId()];
    await tx.run(
      `insert into privacy.subjects (organisation_id, id, collection, collected_at) values ($1, $2, 'from-elsewhere', now())`,
      subject,
    );
    await tx.run(
      `insert into people.persons (organisation_id, id, subject_id, display_name, search_key, created_at)
       values ($1, $3, $2, 'Somebody', 'somebody', now())`,
      [...subject, personId],
    );
    const sourceId = newId();
    const source = { id: sourceId, sectionId, platform: 'whatsapp', name: 'Un groupe', runBy: 'workers' };
    await api.get(SourceStore).add(tx, { ...source, createdAt: api.clock.now().toString() });
    const accounts = await addAuthors(tx, sourceId, [personId, null]);
    await write(tx, sourceId, accounts);
    return { sourceId, accounts, personId };
  });
}

/** One message of each author in each of two months; the second begins while the first still lasts in UTC. */
const write = (tx: Tx, sourceId: Id, accounts: readonly Id[]) =>
  addPosts(
    tx,
    sourceId,
    accounts.flatMap((account) => [
      { account, at: NOON.subtract({ hours: 24 * 45 }) },
      { account, at: NOON.subtract({ hours: 12 + 24 * 28, minutes: 30 }) },
    ]),
  );

// ---- a random walk through everything that adds and takes away ----

const NAMES = [
  'Awa Diallo',
  'Karim Benali',
  'Nadia Exemple',
  'Sophie Leroy',
  'Élodie Martin',
  '+33 6 12 34 56 78',
];
const LINES = Array.from({ length: 48 }, (_, index) => {
  const [month, day] = [1 + Math.floor(index / 24), 1 + (index % 24)];
  const clock = index % 2 === 0 ? '00:10' : '18:30';
  const date = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/2027`;
  return `${date}, ${clock} - ${NAMES[((index * 5) % 7) % NAMES.length]}: Le message numéro ${index} du groupe`;
});

type Kind = 'import' | 'undo' | 'link' | 'unlink' | 'merge' | 'erase' | 'month' | 'fold';

interface Step {
  readonly kind: Kind;
  /** Chooses among what there is. */
  readonly pick: number;
  readonly other: number;
  readonly from: number;
  readonly length: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Kind>(
    'import',
    'import',
    'import',
    'undo',
    'link',
    'link',
    'unlink',
    'merge',
    'erase',
    'month',
    'fold',
  ),
  pick: fc.nat(1000),
  other: fc.nat(1000),
  from: fc.nat(40),
  length: fc.integer({ min: 1, max: 30 }),
});

/** The one of these rows that a step chooses; undefined where there is none. */
const chosen = async <Row extends object>(pick: number, sql: string): Promise<Row | undefined> => {
  const found = await look<Row>(sql);
  return found[pick % Math.max(found.length, 1)];
};
const anySource = (pick: number) =>
  chosen<{ id: Id }>(pick, 'select id from listening.sources where organisation_id = $1 order by id');
const anyAccount = (pick: number, isLinked: boolean) =>
  chosen<{ id: Id; sourceId: Id }>(
    pick,
    `select a.id, a.source_id as "sourceId" from listening.accounts a
       left join listening.account_links l on l.account_id = a.id
      where a.organisation_id = $1 and ${isLinked ? '' : 'not'} l.account_id is not null order by a.source_id, a.participant`,
  );

/** As somebody of the section does it. */
const section = (): TenantScope => ({ ...whole, sections: [home.sectionId] });

const WALK: Readonly<Record<Kind, (step: Step) => Promise<unknown>>> = {
  import: async ({ pick, from, length }) => {
    const [scope, imports] = [section(), api.get(ImportService)];
    const { sectionId } = home;
    const begun = await imports.begin(scope, null, { sectionId, fileName: 'chat.txt', zone: null });
    if (!begun.ok) throw new Error(begun.error.code);
    const text = LINES.slice(from, from + length).join('\n');
    const read = await api
      .get(UploadService)
      .receive(scope, begun.value.id, Readable.from([Buffer.from(text)]));
    if (!read.ok) throw new Error(read.error.code);
    const sourceId = pick % 3 === 0 ? null : ((await anySource(pick))?.id ?? null);
    const attested = await imports.commit(scope, null, read.value.id, {
      ...{ sourceId, aliases: [], attestation: CLAIM, exporterName: null },
      noticeId: await noticeOf(imports, whole),
      expectedVersion: read.value.version,
    });
    if (!attested.ok) throw new Error(attested.error.code);
    await api.get(ImportCommitService).run(scope, attested.value.id);
  },
  undo: async ({ pick }) => {
    const entry = await chosen<{ id: Id; version: number }>(
      pick,
      `select id, version from listening.imports where organisation_id = $1 and state = 'committed' order by id`,
    );
    if (entry !== undefined) await api.get(UndoService).undo(section(), null, entry.id, entry.version);
  },
  link: async ({ pick, other }) => {
    const account = await anyAccount(pick, false);
    if (account === undefined) return;
    const relation = {
      ...({ kind: 'member', since: '2026-01-01' } as const),
      evidence: [{ kind: 'membership-record', dated: '2027-01-01' } as const],
    };
    const person = {
      name: `Personne ${other}`,
      jobTitle: null,
      workplaceId: null,
      sectionIds: [],
      phone: null,
      email: null,
    };
    const request = { accountId: account.id, personId: null, newPerson: person, note: null };
    const links = [{ ...request, relation: other % 2 === 0 ? relation : null }];
    await api.get(LinkingService).link(section(), null, account.sourceId, links);
  },
  unlink: async ({ pick }) => {
    const account = await anyAccount(pick, true);
    if (account === undefined) return;
    const request = { accountId: account.id, personId: null, newPerson: null, note: null, relation: null };
    await api.get(LinkingService).link(section(), null, account.sourceId, [request]);
  },
  merge: async ({ pick, other }) => {
    const keep = await anyAccount(pick, other % 2 === 0);
    if (keep === undefined) return;
    const merged = await chosen<{ id: Id }>(
      other,
      `select id from listening.accounts where organisation_id = $1 and source_id = '${keep.sourceId}' order by participant`,
    );
    await api.get(LinkingService).merge(section(), null, keep.sourceId, keep.id, merged!.id);
  },
  erase: async ({ pick }) => {
    const person = await chosen<{ subjectId: Id }>(
      pick,
      `select p.subject_id as "subjectId" from people.persons p join listening.account_links l on l.person_id = p.id
        where p.organisation_id = $1 order by p.id`,
    );
    if (person === undefined) return;
    const actor = { staffId: null, at: api.clock.now() };
    const erased = await api.get(ErasureService).erase(home.organisationId, actor, person.subjectId);
    expect(erased).toMatchObject({ ok: true, value: { status: 'erased' } });
  },
  month: async () => {
    api.clock.set(api.clock.now().add({ hours: 24 * 31 }));
    await api.get(SweepService).endQuarantine(whole);
  },
  fold,
};

test('what is kept is what counting finds, after every step of any walk', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      api.clock.set(NOON);
      home = await api.foundAnother();
      whole = { organisationId: home.organisationId, sections: 'all' };
      for (const one of steps) {
        await WALK[one.kind](one);
        expect(await kept()).toEqual(await counted());
      }
    }),
    { numRuns: WALKS },
  );
});

// ---- nobody waits, nobody is left out ----

test('nobody waits for an import that is being written, and nothing it adds is lost', async () => {
  const { sourceId, accounts } = await group();
  let letGo = () => {};
  const gate = new Promise<void>((open) => (letGo = open));
  let arrived = () => {};
  const reached = new Promise<void>((there) => (arrived = there));
  const importing = within(async (tx) => {
    await write(tx, sourceId, await addAuthors(tx, sourceId, [null], 3));
    arrived();
    await gate;
  });
  await reached;
  try {
    await within(async (tx) => {
      // A wait would never end: the import goes on afterwards only.
      await tx.run(`set local lock_timeout = '2s'`);
      await api.get(LinkingStore).unlink(tx, accounts);
      await api.get(SubjectPostStore).erase(tx, accounts.slice(1));
    });
    await fold();
    expect(await kept()).toMatchObject([{ messages: 2, participants: 1, linkedParticipants: 0 }]);
  } finally {
    letGo();
    await importing;
  }
  expect(await kept()).toMatchObject([{ messages: 6 - 2, participants: 2 }]);
  expect(await kept()).toEqual(await counted());
});

test('folding leaves one row a month and one for the authors, whoever folds at the same time', async () => {
  const { sourceId, accounts } = await group();
  for (let round = 0; round < 5; round += 1) await within((tx) => write(tx, sourceId, accounts));
  const before = await kept();
  expect(before).toEqual(await counted());
  expect(await rows()).toBeGreaterThan(3);
  await Promise.all([fold(), fold(), fold()]);
  await fold();
  expect(await rows()).toBe(3);
  expect(await kept()).toEqual(before);
});

test('the hour’s sweep folds, and of what is all gone no row stays', async () => {
  const { accounts } = await group();
  await within((tx) => api.get(SubjectPostStore).erase(tx, accounts));
  expect(await rows()).toBeGreaterThan(0);
  await api.get(SweepService).sweep();
  expect(await rows()).toBe(0);
  expect(await kept()).toMatchObject([{ messages: 0, participants: 0, linkedParticipants: 0, months: [] }]);
});

test('a source that is deleted takes its counts along, with all that is still in it', async () => {
  const { sourceId } = await group();
  await within((tx) => tx.run('delete from listening.sources where id = $1', [sourceId]));
  expect(await rows()).toBe(0);
});

test('a section sees the counts of its own groups, and what it takes away elsewhere is counted all the same', async () => {
  const foreignSection = newId();
  await within((tx) =>
    tx.run(`insert into organisation.sections values ($1, $2, 'Ailleurs')`, [
      tx.organisationId,
      foreignSection,
    ]),
  );
  const { personId } = await group(foreignSection);
  await within((tx) =>
    tx.run('insert into people.person_sections values ($1, $2, $3)', [
      tx.organisationId,
      personId,
      home.sectionId,
    ]),
  );
  expect(await within((tx) => tx.query('select from listening.count_changes'), section())).toEqual([]);
  expect(await kept()).toMatchObject([{ linkedParticipants: 1 }]);
  const gone = await within(
    (tx) => tx.run('delete from people.persons where id = $1', [personId]),
    section(),
  );
  expect(gone).toBe(1);
  expect(await kept()).toMatchObject([{ linkedParticipants: 0, participants: 2 }]);
});

test('what is counted by source and month keeps both', async () => {
  const [one, other] = [await group(), await group()];
  const refused = (sql: string) =>
    expect(within((tx) => tx.run(sql, [one.accounts[0], other.sourceId]))).rejects.toMatchObject({
      code: '23000',
    });
  await refused('update listening.posts set source_id = $2 where account_id = $1');
  await refused('update listening.accounts set source_id = $2 where id = $1');
  await refused(
    `update listening.account_links set account_id = a.id from listening.accounts a
      where account_id = $1 and a.source_id = $2 and a.participant = 2`,
  );
  const later = within((tx) => tx.run(`update listening.posts set at = at + interval '1 month'`));
  await expect(later).rejects.toMatchObject({ code: '23000' });
});

test('authors of a month are looked for until there are enough', async () => {
  const { sourceId } = await group();
  const months = await within((tx) => api.get(SourceStore).months(tx, sourceId, ZONE, 1));
  expect(months).toEqual([
    { month: '2027-01', messages: 2, authors: 1 },
    { month: '2027-02', messages: 2, authors: 1 },
  ]);
});

test('a database that holds messages already is counted as it is brought up, and can be taken back', async () => {
  await group();
  await group();
  const before = await kept();
  const migration = new CountsFollowWhatIsStored1795305600051();
  const runner = { query: (sql: string) => api.database.owner.query(sql) };
  await migration.down(runner as never);
  await migration.up(runner as never);
  expect(await kept()).toEqual(before);
  expect(before).toEqual(await counted());
});
