import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Subjects (pseudonyms that survive erasure), what the organisation knows of its ground for each, and `grants`:
 * the answer for now, which scores and leads refer to, so that they fall with it.
 */
export class AGroundStandsBehindEverySubject1795305600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema privacy;
      grant usage on schema privacy to levain_app;

      create table privacy.subjects (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        created_at timestamptz not null default now(),
        -- How and when the data came: from elsewhere, a notice is due within a month (GDPR Art. 14).
        collection text not null default 'from-elsewhere' check (collection in ('from-the-person', 'from-elsewhere')),
        collected_at timestamptz not null default now(),
        -- The last day on which the person made contact; three years after it, people who are not members are forgotten.
        last_contact_on date,
        erased_at timestamptz,
        primary key (organisation_id, id)
      );
      create table privacy.impact_assessments (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        reference text not null check (reference <> ''),
        signed_on date not null,
        signed_by text not null check (signed_by <> ''),
        covers_regular_contacts boolean not null default false,
        ends_on date,
        recorded_by uuid,
        recorded_at timestamptz not null,
        withdrawn_at timestamptz,
        primary key (organisation_id, id)
      );
      create table privacy.notices (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        code text not null,
        version integer not null,
        language text not null check (language in ('fr', 'en')),
        text text not null,
        published_at timestamptz not null,
        primary key (organisation_id, id),
        unique (organisation_id, code, version, language)
      );
      create table privacy.relations (
        organisation_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        kind text not null check (kind in ('member', 'former-member', 'regular-contact')),
        since date not null,
        until date,
        recorded_by uuid,
        recorded_at timestamptz not null,
        primary key (organisation_id, id),
        foreign key (organisation_id, subject_id) references privacy.subjects on delete cascade
      );
      create index on privacy.relations (organisation_id, subject_id);
      create unique index one_open_relation on privacy.relations (organisation_id, subject_id) where until is null;
      create table privacy.relation_evidence (
        organisation_id uuid not null,
        id uuid not null,
        relation_id uuid not null,
        kind text not null,
        dated date not null,
        note_sealed bytea,
        primary key (organisation_id, id),
        foreign key (organisation_id, relation_id) references privacy.relations on delete cascade
      );
      create index on privacy.relation_evidence (organisation_id, relation_id);
      create table privacy.consents (
        organisation_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        purpose text not null,
        channel text not null default 'any',
        notice_id uuid not null,
        method text not null,
        given_at timestamptz not null,
        expires_at timestamptz,
        -- A withdrawn cell stays: it bars other grounds for the purpose.
        withdrawn_at timestamptz,
        primary key (organisation_id, id),
        unique (organisation_id, subject_id, purpose, channel),
        foreign key (organisation_id, subject_id) references privacy.subjects on delete cascade,
        foreign key (organisation_id, notice_id) references privacy.notices
      );
      create table privacy.objections (
        organisation_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        purpose text not null,
        objected_at timestamptz not null,
        primary key (organisation_id, id),
        unique (organisation_id, subject_id, purpose),
        foreign key (organisation_id, subject_id) references privacy.subjects on delete cascade
      );
      create table privacy.restrictions (
        organisation_id uuid not null,
        subject_id uuid not null,
        restricted_at timestamptz not null,
        reason text not null,
        primary key (organisation_id, subject_id),
        foreign key (organisation_id, subject_id) references privacy.subjects on delete cascade
      );
      create table privacy.notices_given (
        organisation_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        notice_id uuid not null,
        given_at timestamptz not null,
        method text not null,
        primary key (organisation_id, id),
        foreign key (organisation_id, subject_id) references privacy.subjects on delete cascade,
        foreign key (organisation_id, notice_id) references privacy.notices
      );
      create index on privacy.notices_given (organisation_id, subject_id);
      create table privacy.grants (
        organisation_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        purpose text not null,
        channel text not null default 'any',
        basis text not null,
        condition text not null,
        granted_at timestamptz not null,
        expires_at timestamptz,
        primary key (organisation_id, id),
        unique (organisation_id, subject_id, purpose, channel),
        foreign key (organisation_id, subject_id) references privacy.subjects on delete cascade
      );
      create index on privacy.grants (organisation_id, purpose, subject_id);
      create index on privacy.grants (organisation_id, expires_at) where expires_at is not null;
      create table privacy.suppressions (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        kind text not null,
        fingerprint bytea not null,
        key_id text not null,
        created_at timestamptz not null,
        primary key (organisation_id, kind, fingerprint)
      );

      grant select, insert, update on privacy.subjects, privacy.impact_assessments, privacy.notices to levain_app;
      grant select, insert, update, delete on privacy.relations, privacy.relation_evidence, privacy.consents,
        privacy.objections, privacy.restrictions, privacy.notices_given, privacy.grants, privacy.suppressions to levain_app;

      do $$ declare t text; begin
        foreach t in array array['subjects', 'impact_assessments', 'notices', 'relations', 'relation_evidence', 'consents',
                                 'objections', 'restrictions', 'notices_given', 'grants', 'suppressions'] loop
          execute format('alter table privacy.%I enable row level security', t);
          execute format('alter table privacy.%I force row level security', t);
          execute format('create policy own_organisation on privacy.%I
            using (organisation_id = tenancy.organisation()) with check (organisation_id = tenancy.organisation())', t);
        end loop;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema privacy cascade');
  }
}
