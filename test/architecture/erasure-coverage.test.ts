import { SubjectDataRegistry } from '../../src/privacy/subject-data-registry.js';
import { SubjectStore } from '../../src/privacy/subject.store.js';
import { type TestApi, testApi } from '../support/api.js';

/**
 * Columns of tables about persons that say nothing about them: keys, and the machinery of rows. Everything else in such a
 * table, and every sealed or hashed column anywhere, must be declared by a store that erases it.
 */
const MACHINERY =
  /\.(organisation_id|id|[a-z]+_id|created_at|recorded_at|computed_at|linked_at|recorded_by|linked_by|version|merged_into|sequence|hash|previous_hash|axis|model_version|number|position)$/;

/** Sealed or hashed columns that are not about the persons whom the organisation speaks of, each with what it is. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  'directory.sign_in_identities.email_fingerprint': 'staff signing in',
  'directory.sign_in_failures.email_fingerprint': 'staff signing in',
  'organisation.staff.email_sealed': 'staff',
  'organisation.staff.totp_secret_sealed': 'staff',
  'organisation.staff.totp_pending_sealed': 'staff',
  'organisation.audit_entries.at': 'what staff did; the pseudonym alone stays',
  'organisation.audit_entries.action': 'what staff did',
  'organisation.audit_entries.purpose': 'what staff did',
  'organisation.audit_entries.object_kind': 'what staff did',
  'organisation.audit_entries.detail_hash': 'salted; the salt goes with the detail',
  'organisation.audit_entries.segment': 'the chain of the audit trail',
  'organisation.audit_entries.chain_hash': 'the chain of the audit trail',
  'organisation.audit_details.salt': 'goes with the detail',
  'privacy.suppressions.fingerprint': 'keeps erased people from coming back',
  'publishing.targets.account_sealed': 'how an account of the organisation is reached',
  'listening.sources.name_sealed': 'the name of a group',
  'listening.imports.file_name_sealed': 'the name of a file, gone with the import',
  'listening.imports.file_fingerprint': 'a file as a whole',
};

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** Every column that may be personal, from the catalogue of the migrated database itself. */
const personalColumns = async (): Promise<string[]> => {
  const rows = await api.database.owner.query<{ name: string }>(`
    with columns as (
      select n.nspname || '.' || c.relname as table_name, a.attname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'jobs', 'public')
    ), about_persons as (
      select table_name from columns where name in ('subject_id', 'person_id', 'account_id')
      union values ('people.persons'), ('privacy.relation_evidence')
    )
    select table_name || '.' || name as name from columns
    where table_name in (select table_name from about_persons) or name ~ '(_sealed|fingerprint)$' order by 1`);
  return rows.map(({ name }) => name).filter((name) => !MACHINERY.test(name));
};

test('every personal column is declared by a store that exports and erases it', async () => {
  const declared = new Set(
    api
      .get(SubjectDataRegistry)
      .columns()
      .map(({ column }) => column),
  );
  const undeclared = (await personalColumns()).filter((name) => !declared.has(name) && !(name in OF_OTHERS));
  expect(undeclared).toEqual([]);
});

test('every declared column exists', async () => {
  const rows = await api.database.owner.query<{ name: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns`,
  );
  const existing = new Set(rows.map(({ name }) => name));
  const declared = api
    .get(SubjectDataRegistry)
    .columns()
    .map(({ column }) => column);
  expect([...declared, ...Object.keys(OF_OTHERS)].filter((name) => !existing.has(name))).toEqual([]);
});

test('no table of persons is left out by the registry', async () => {
  const scope = { organisationId: api.organisationId, sections: 'all' } as const;
  const tables = await api.database.database.withTenant(scope, (tx) =>
    api.get(SubjectStore).tablesOfPersons(tx),
  );
  expect(tables).toContain('people.persons');
  const missing = api.get(SubjectDataRegistry).unregistered(tables);
  expect(missing).toEqual([]);
});
