import fc from 'fast-check';
import { copyInto, openCopy } from '../../../src/database/copy.js';
import { type CopyColumn, type CopyValue } from '../../../src/database/copy-format.js';
import { type TenantScope, type Tx } from '../../../src/database/tenant.js';
import { newId } from '../../../src/kernel/id.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';

const scope: TenantScope = { organisationId: newId(), sections: 'all' };
const columns: CopyColumn[] = [
  { name: 'id', type: 'uuid' },
  { name: 'words', type: 'text' },
  { name: 'sealed', type: 'bytea' },
  { name: 'is_new', type: 'boolean' },
  { name: 'small', type: 'int2' },
  { name: 'medium', type: 'int4' },
  { name: 'large', type: 'int8' },
  { name: 'weight', type: 'float8' },
  { name: 'at', type: 'timestamptz' },
  { name: 'wall', type: 'timestamp' },
  { name: 'day', type: 'date' },
  { name: 'more', type: 'jsonb' },
];
const names = columns.map(({ name }) => name);

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

/** Runs `work` with an empty staging table of those columns. */
const staged = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.database.withTenant(scope, async (tx) => {
    const definition = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ');
    await tx.run(`create temporary table staging (n serial, ${definition}) on commit drop`);
    return work(tx);
  });
const readBack = (tx: Tx) =>
  tx.query<Record<string, unknown>>(
    `select ${names.map((name) => `"${name}"`).join(', ')} from staging order by n`,
  );

/** What PostgreSQL can store: any Unicode but the character 0 and lone surrogates. */
const text = fc.string({ unit: 'binary', maxLength: 80 }).map((value) => value.replaceAll('\0', ''));
const tricky = fc.constantFrom(
  '\\N',
  '\\.',
  '\t',
  'a\nb\r',
  '\\',
  '"',
  "'",
  '',
  'PGCOPY\n\xff\r\n',
  '👩‍🏭 à\u202f!',
);
const instant = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const nullable = (arbitrary: fc.Arbitrary<CopyValue>) => fc.option(arbitrary, { nil: null, freq: 10 });
const row = fc.tuple(
  fc.uuid(),
  nullable(fc.oneof(text, tricky)),
  nullable(fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))),
  nullable(fc.boolean()),
  nullable(fc.integer({ min: -32_768, max: 32_767 })),
  nullable(fc.integer()),
  nullable(fc.maxSafeInteger()),
  nullable(fc.double({ noNaN: true })),
  nullable(instant.map((date) => date.toISOString())),
  nullable(instant.map((date) => date.toISOString().slice(0, 19))),
  nullable(instant.map((date) => date.toISOString().slice(0, 10))),
  nullable(fc.json().filter((json) => !json.includes('\\u0000'))),
);

test('every value comes back as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
      const back = await staged(async (tx) => {
        expect(await copyInto(tx, 'staging', columns, rows)).toBe(rows.length);
        return readBack(tx);
      });
      expect(back.map(comparable)).toEqual(rows.map(expected));
    }),
    { numRuns: 60 },
  );
});

test('rows larger than the buffer, and many of them, arrive in order', async () => {
  const long = 'é'.repeat(300_000);
  const small = Array.from({ length: 20_000 }, (_, n) => [n, `word ${n}`] as const);
  const rows = async function* () {
    yield [-1, long] as const;
    yield* small;
  };
  const some: CopyColumn[] = [
    { name: 'medium', type: 'int4' },
    { name: 'words', type: 'text' },
  ];
  const read = await staged(async (tx) => {
    await copyInto(tx, 'staging', some, rows());
    return tx.query('select medium, words from staging order by n');
  });
  expect(read).toEqual([{ medium: -1, words: long }, ...small.map(([medium, words]) => ({ medium, words }))]);
});

test('a source that fails half-way fails the copy, and the connection lives on', async () => {
  const broken = async function* () {
    yield ['kept by nobody'];
    throw new Error('the file ended');
  };
  const failing = staged((tx) => copyInto(tx, 'staging', [{ name: 'words', type: 'text' }], broken()));
  await expect(failing).rejects.toThrow('the file ended');
  expect(await staged((tx) => readBack(tx))).toEqual([]);
});

test('a value that the server refuses is an error, however much follows it', async () => {
  const failing = staged(async (tx) => {
    const copy = openCopy(tx, 'staging', [{ name: 'words', type: 'text' }]);
    for (let n = 0; n < 200_000; n++) if (!copy.write(['no \0 here'])) await copy.drained();
    return copy.finish();
  });
  await expect(failing).rejects.toThrow('invalid byte sequence');
});

test('a row of another length, and a value that is not exact, are refused before they are sent', async () => {
  const wrong = (values: CopyValue[], type: CopyColumn['type']) =>
    staged((tx) => copyInto(tx, 'staging', [{ name: 'large', type }], [values]));
  await expect(wrong([1, 2], 'int8')).rejects.toThrow('length');
  await expect(wrong([2 ** 60], 'int8')).rejects.toThrow('exact');
  await expect(wrong(['soon'], 'timestamptz')).rejects.toThrow('instant');
});

const comparable = (read: Record<string, unknown>) =>
  names.map((name) =>
    name === 'at' && typeof read[name] === 'string' ? Date.parse(read[name]) : read[name],
  );
const expected = (given: readonly CopyValue[]) =>
  given.map((value, column) => {
    if (names[column] === 'at' && value !== null) return Date.parse(String(value));
    if (names[column] === 'more' && value !== null) return JSON.parse(String(value)) as unknown;
    return value;
  });
