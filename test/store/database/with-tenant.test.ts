import { newId } from '../../../src/kernel/id.js';
import { Database } from '../../../src/database/database.js';
import { openPool } from '../../../src/database/pool.js';
import { type TenantScope } from '../../../src/database/tenant.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';

const north: TenantScope = { organisationId: newId(), sections: 'all' };
const south: TenantScope = { organisationId: newId(), sections: 'all' };
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.owner.query(`
    create table public.scratch (organisation_id uuid not null default tenancy.organisation(), word text not null);
    alter table public.scratch enable row level security;
    alter table public.scratch force row level security;
    create policy own on public.scratch using (organisation_id = tenancy.organisation());
    grant select, insert, update, delete on public.scratch to levain_app`);
});
afterAll(() => db.close());
beforeEach(() => db.owner.query('truncate public.scratch'));

const add = (scope: TenantScope, word: string) =>
  db.database.withTenant(scope, (tx) => tx.run('insert into scratch (word) values ($1)', [word]));
const words = (scope: TenantScope) =>
  db.database.withTenant(scope, (tx) => tx.query<{ word: string }>('select word from scratch order by word'));

test('an organisation sees its own rows and no others', async () => {
  await add(north, 'pain');
  await add(south, 'sel');
  expect(await words(north)).toEqual([{ word: 'pain' }]);
  expect(await words(south)).toEqual([{ word: 'sel' }]);
});

test('a row cannot be written into another organisation', async () => {
  const smuggle = db.database.withTenant(north, (tx) =>
    tx.run('insert into scratch (organisation_id, word) values ($1, $2)', [south.organisationId, 'pain']),
  );
  await expect(smuggle).rejects.toThrow('row-level security');
});

test('the scope ends with its transaction, committed or not, on the same connection', async () => {
  const single = new Database(openPool(db.servingUrl, 1));
  const seen = () =>
    single.withDirectory((tx) =>
      tx.query('select tenancy.organisation() as scope, tenancy.sections() as sections'),
    );
  await single.withTenant(north, (tx) => tx.query('select 1'));
  expect(await seen()).toEqual([{ scope: null, sections: [] }]);
  await expect(single.withTenant(north, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await seen()).toEqual([{ scope: null, sections: [] }]);
  expect(await single.withDirectory((tx) => tx.query('select * from scratch'))).toEqual([]);
  await single.close();
});

test('what was written before a failure is rolled back', async () => {
  const failing = db.database.withTenant(north, async (tx) => {
    await tx.run(`insert into scratch (word) values ('pain')`);
    throw new Error('too hot');
  });
  await expect(failing).rejects.toThrow('too hot');
  expect(await words(north)).toEqual([]);
});

test('a swallowed statement error does not pass for a commit', async () => {
  const careless = db.database.withTenant(north, async (tx) => {
    await tx.run(`insert into scratch (word) values ('pain')`);
    await tx.query('select 1 / 0').catch(() => undefined);
  });
  await expect(careless).rejects.toThrow('swallowed');
});

test('sections reach the database as given', async () => {
  const sections = [newId(), newId()];
  const read = (scope: TenantScope) =>
    db.database.withTenant(scope, (tx) =>
      tx.query('select tenancy.sections() as ids, tenancy.sees_all_sections() as every'),
    );
  expect(await read({ ...north, sections })).toEqual([{ ids: sections, every: false }]);
  expect(await read({ ...north, sections: [] })).toEqual([{ ids: [], every: false }]);
  expect(await read(north)).toEqual([{ ids: [], every: true }]);
});

test('a scope that is not made of ids is refused before the database hears of it', async () => {
  const injected = { ...north, sections: [`${newId()}}'; drop table scratch; --`] };
  await expect(words(injected)).rejects.toThrow('not an id');
  await expect(words({ organisationId: '', sections: 'all' })).rejects.toThrow('not an id');
});

test('instants, dates and large counts come as exact values', async () => {
  const [row] = await db.database.withTenant(north, (tx) =>
    tx.query(`select '2026-03-29 02:30:00.123456+01'::timestamptz as at, '2026-03-29 02:30:00'::timestamp as wall,
      '2026-03-29'::date as day, 9007199254740991::int8 as many`),
  );
  expect(row).toEqual({
    at: '2026-03-29T01:30:00.123456Z',
    wall: '2026-03-29T02:30:00',
    day: '2026-03-29',
    many: Number.MAX_SAFE_INTEGER,
  });
  await expect(
    db.database.withTenant(north, (tx) => tx.query('select 9007199254740993::int8')),
  ).rejects.toThrow('exact');
});
