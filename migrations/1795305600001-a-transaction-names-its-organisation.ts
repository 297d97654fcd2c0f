import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Ground for every tenant table: which organisation and sections the current transaction speaks for. After a
 * transaction the setting is the empty string, not null, hence `nullif`.
 *
 * `directory` answers what must be known before an organisation is: keyed hashes only, and no row-level security.
 */
export class ATransactionNamesItsOrganisation1795305600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema tenancy;
      create schema directory;
      grant usage on schema tenancy, directory to levain_app;

      create function tenancy.organisation() returns uuid language sql stable parallel safe as
        $$ select nullif(current_setting('levain.organisation_id', true), '')::uuid $$;
      create function tenancy.sees_all_sections() returns boolean language sql stable parallel safe as
        $$ select coalesce(current_setting('levain.sections', true), '') = '*' $$;
      create function tenancy.sections() returns uuid[] language sql stable parallel safe as
        $$ select case when coalesce(current_setting('levain.sections', true), '') in ('', '*') then '{}'::uuid[]
                       else current_setting('levain.sections', true)::uuid[] end $$;

      create table directory.keys_in_use (
        key_id text primary key,
        purpose text not null,
        first_used_at timestamptz not null default now()
      );
      create table directory.organisations (
        organisation_id uuid primary key,
        is_demonstration boolean not null default false,
        created_at timestamptz not null default now()
      );
      create table directory.sign_in_identities (
        email_fingerprint bytea not null,
        organisation_id uuid not null references directory.organisations on delete cascade,
        staff_id uuid not null,
        primary key (email_fingerprint, organisation_id)
      );
      create table directory.sign_in_links (
        token_hash bytea primary key,
        organisation_id uuid not null references directory.organisations on delete cascade,
        staff_id uuid not null,
        purpose text not null check (purpose in ('demonstration', 'invitation')),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create table directory.sessions (
        token_hash bytea primary key,
        organisation_id uuid not null references directory.organisations on delete cascade,
        staff_id uuid not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        second_factor_at timestamptz
      );
      create index on directory.sessions (organisation_id, staff_id);
      create table directory.sign_in_failures (
        email_fingerprint bytea not null,
        at timestamptz not null
      );
      create index on directory.sign_in_failures (email_fingerprint, at);
      grant select, insert on directory.keys_in_use, directory.organisations to levain_app;
      grant select, insert, update, delete on directory.sign_in_identities, directory.sign_in_links,
        directory.sessions, directory.sign_in_failures to levain_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema directory cascade; drop schema tenancy cascade;');
  }
}
