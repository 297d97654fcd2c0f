import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Organisations (each a controller), their sections, workplaces, staff, roles and audit trail. */
export class OrganisationsAreWalledOff1795305600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema organisation;
      grant usage on schema organisation to levain_app;

      create table organisation.organisations (
        organisation_id uuid primary key references directory.organisations on delete cascade,
        name text not null check (name <> ''),
        language text not null default 'fr' check (language in ('fr', 'en')),
        address_form text not null default 'vous' check (address_form in ('vous', 'tu')),
        time_zone text not null default 'Europe/Paris',
        created_at timestamptz not null default now(),
        version integer not null default 1
      );
      create table organisation.sections (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        name text not null check (name <> ''),
        primary key (organisation_id, id)
      );
      create table organisation.workplaces (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        parent_id uuid,
        kind text not null check (kind in ('employer', 'site', 'department', 'shift')),
        name text not null check (name <> ''),
        headcount integer check (headcount >= 0),
        version integer not null default 1,
        primary key (organisation_id, id),
        foreign key (organisation_id, parent_id) references organisation.workplaces on delete cascade
      );
      create index on organisation.workplaces (organisation_id, parent_id);
      create table organisation.staff (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        name text not null check (name <> ''),
        email_sealed bytea not null,
        password_hash text,
        totp_secret_sealed bytea,
        totp_pending_sealed bytea,
        totp_used_step bigint,
        language text not null default 'fr' check (language in ('fr', 'en')),
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (organisation_id, id)
      );
      create table organisation.staff_roles (
        organisation_id uuid not null,
        id uuid not null,
        staff_id uuid not null,
        role text not null check (role in ('organiser', 'campaign-staff', 'data-officer', 'administrator', 'auditor')),
        section_id uuid,
        primary key (organisation_id, id),
        unique nulls not distinct (organisation_id, staff_id, role, section_id),
        foreign key (organisation_id, staff_id) references organisation.staff on delete cascade,
        foreign key (organisation_id, section_id) references organisation.sections on delete cascade
      );

      create table organisation.audit_entries (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        at timestamptz not null,
        staff_id uuid,
        action text not null,
        purpose text,
        subject_id uuid,
        object_kind text,
        object_id uuid,
        detail_hash bytea,
        segment text,
        sequence bigint,
        chain_hash bytea,
        primary key (organisation_id, id)
      );
      create index on organisation.audit_entries (organisation_id, at desc, id desc);
      create index on organisation.audit_entries (organisation_id, id) where chain_hash is null;
      create unique index on organisation.audit_entries (organisation_id, segment, sequence) where chain_hash is not null;
      create table organisation.audit_details (
        organisation_id uuid not null,
        entry_id uuid not null,
        subject_id uuid,
        salt bytea not null,
        detail_sealed bytea not null,
        primary key (organisation_id, entry_id),
        foreign key (organisation_id, entry_id) references organisation.audit_entries on delete cascade
      );
      create index on organisation.audit_details (organisation_id, subject_id);

      grant select, insert, update on organisation.organisations, organisation.staff, organisation.audit_entries to levain_app;
      grant select, insert, update, delete on organisation.sections, organisation.workplaces, organisation.staff_roles to levain_app;
      grant select, insert, delete on organisation.audit_details to levain_app;

      do $$ declare t text; begin
        foreach t in array array['organisations', 'sections', 'workplaces', 'staff', 'staff_roles', 'audit_entries', 'audit_details'] loop
          execute format('alter table organisation.%I enable row level security', t);
          execute format('alter table organisation.%I force row level security', t);
          execute format('create policy own_organisation on organisation.%I
            using (organisation_id = tenancy.organisation()) with check (organisation_id = tenancy.organisation())', t);
        end loop;
      end $$;

      -- An audit envelope is written once; sealing fills the chain columns once. Nothing else may change it.
      create function organisation.refuse_audit_change() returns trigger language plpgsql as $$ begin
        if old.chain_hash is null and new.chain_hash is not null
           and to_jsonb(new) - array['segment', 'sequence', 'chain_hash'] = to_jsonb(old) - array['segment', 'sequence', 'chain_hash']
        then return new; end if;
        raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
      end $$;
      create trigger audit_is_append_only before update on organisation.audit_entries
        for each row execute function organisation.refuse_audit_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema organisation cascade');
  }
}
