import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What is published and what is sent to one person. The delivery is the truth about a sending: the job that makes
 * somebody look at it may be lost or run twice.
 */
export class NothingIsPublishedTwice1795305600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema publishing;
      grant usage on schema publishing to levain_app;

      create table publishing.targets (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        network text not null,
        name text not null check (name <> ''),
        account_sealed bytea not null,
        rate_limited_until timestamptz,
        connected_at timestamptz not null,
        disconnected_at timestamptz,
        version integer not null default 1,
        primary key (organisation_id, id)
      );

      create table publishing.publications (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        content_sealed bytea not null,
        language text not null check (language in ('fr', 'en')),
        author_id uuid not null,
        state text not null check (state in
          ('draft', 'in-review', 'approved', 'scheduled', 'publishing', 'published', 'failed', 'suspended', 'cancelled')),
        suspended_from text check (suspended_from in ('scheduled', 'publishing')),
        embargo_until timestamptz,
        planned_at timestamptz,
        -- Null where it was planned for "as soon as possible".
        planned_wall timestamp,
        names_acknowledged_by uuid,
        review_note_sealed bytea,
        approved_by uuid,
        approved_at timestamptz,
        published_at timestamptz,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (organisation_id, id),
        foreign key (organisation_id, author_id) references organisation.staff,
        foreign key (organisation_id, approved_by) references organisation.staff,
        foreign key (organisation_id, names_acknowledged_by) references organisation.staff,
        check ((state = 'suspended') = (suspended_from is not null)),
        check (state <> 'scheduled' or planned_at is not null),
        -- Nobody approves her own text.
        check (approved_by is null or approved_by <> author_id)
      );
      create index on publishing.publications (organisation_id, created_at desc, id desc);
      create index on publishing.publications (organisation_id, planned_at) where planned_at is not null;
      create index publications_to_begin on publishing.publications (organisation_id, planned_at) where state = 'scheduled';
      create table publishing.publication_targets (
        organisation_id uuid not null,
        publication_id uuid not null,
        target_id uuid not null,
        primary key (organisation_id, publication_id, target_id),
        foreign key (organisation_id, publication_id) references publishing.publications on delete cascade,
        foreign key (organisation_id, target_id) references publishing.targets
      );

      create table publishing.messages (
        organisation_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        subject_id uuid not null,
        channel text not null,
        purpose text not null,
        address_sealed bytea not null,
        content_sealed bytea not null,
        language text not null check (language in ('fr', 'en')),
        author_id uuid not null,
        planned_at timestamptz not null,
        -- Null where it was meant to go at once.
        planned_wall timestamp,
        -- Its delivery is gone then; the reason is a code of the catalogues.
        cancelled_at timestamptz,
        reason text,
        reason_parameters jsonb,
        -- A ground that was lost while the message was on its way: it could not be stopped any more.
        ground_lost_at timestamptz,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (organisation_id, id),
        foreign key (organisation_id, person_id) references people.persons on delete cascade,
        foreign key (organisation_id, subject_id) references privacy.subjects,
        foreign key (organisation_id, author_id) references organisation.staff,
        check ((cancelled_at is null) = (reason is null))
      );
      create index on publishing.messages (organisation_id, person_id, created_at desc, id desc);
      create index on publishing.messages (organisation_id, subject_id) where cancelled_at is null;
      -- Addresses that mail came back from, by keyed hash.
      create table publishing.bounced_addresses (
        organisation_id uuid not null,
        person_id uuid not null,
        fingerprint bytea not null,
        reason text not null,
        bounced_at timestamptz not null,
        primary key (organisation_id, person_id, fingerprint),
        foreign key (organisation_id, person_id) references people.persons on delete cascade
      );
      create table publishing.employer_domains (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        domain text not null,
        agreement_reference text,
        agreement_from date,
        agreement_until date,
        primary key (organisation_id, domain),
        check ((agreement_reference is null) = (agreement_from is null))
      );

      create table publishing.deliveries (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        publication_id uuid,
        message_id uuid,
        person_id uuid,
        target_id uuid,
        state text not null default 'pending' check (state in ('pending', 'sending', 'published', 'failed', 'unknown')),
        -- Everything is suspended: kept out of the claimable ones without losing its hour.
        is_held boolean not null default false,
        due_at timestamptz not null,
        first_due_at timestamptz not null,
        attempts integer not null default 0,
        first_claimed_at timestamptz,
        last_claimed_at timestamptz,
        claim uuid,
        lease_until timestamptz,
        ask_at timestamptz,
        needs_person boolean not null default false,
        remote_id text,
        fault_kind text,
        fault_reason text,
        fault_parameters jsonb,
        published_at timestamptz,
        -- Somebody looked at the problem and wants to see it no more.
        dismissed_at timestamptz,
        version integer not null default 1,
        primary key (organisation_id, id),
        unique (organisation_id, publication_id, target_id),
        unique (organisation_id, message_id),
        -- One remote post belongs to one sending.
        unique (organisation_id, target_id, remote_id),
        foreign key (organisation_id, publication_id) references publishing.publications on delete cascade,
        foreign key (organisation_id, message_id) references publishing.messages on delete cascade,
        foreign key (organisation_id, person_id) references people.persons on delete cascade,
        foreign key (organisation_id, target_id) references publishing.targets,
        check (num_nonnulls(publication_id, message_id) = 1),
        check ((publication_id is null) = (target_id is null)),
        check ((message_id is null) = (person_id is null)),
        check ((state = 'sending') = (claim is not null and lease_until is not null)),
        check ((state = 'published') = (published_at is not null))
      );
      -- What is claimed by: only what waits stands in it, so that a claim costs the same however much was sent before.
      create index deliveries_due on publishing.deliveries (organisation_id, due_at, id) where state = 'pending' and not is_held;
      create index deliveries_in_doubt on publishing.deliveries (organisation_id, coalesce(ask_at, lease_until))
        where state in ('sending', 'unknown');
      create index deliveries_with_problems on publishing.deliveries (organisation_id, due_at desc) where state in ('failed', 'unknown');
      create index on publishing.deliveries (organisation_id, person_id) where person_id is not null;
      -- One row while everything is suspended.
      create table publishing.suspensions (
        organisation_id uuid primary key references organisation.organisations on delete cascade,
        suspended_at timestamptz not null,
        suspended_by uuid not null,
        foreign key (organisation_id, suspended_by) references organisation.staff
      );

      grant select, insert, update, delete on all tables in schema publishing to levain_app;

      do $$ declare t text; begin
        foreach t in array array['targets', 'publications', 'publication_targets', 'messages', 'bounced_addresses',
            'employer_domains', 'deliveries', 'suspensions'] loop
          execute format('alter table publishing.%I enable row level security', t);
          execute format('alter table publishing.%I force row level security', t);
        end loop;
        foreach t in array array['targets', 'publications', 'publication_targets', 'employer_domains', 'suspensions'] loop
          execute format('create policy own_organisation on publishing.%I
            using (organisation_id = tenancy.organisation()) with check (organisation_id = tenancy.organisation())', t);
        end loop;
        foreach t in array array['messages', 'bounced_addresses'] loop
          execute format('create policy own_sections on publishing.%I
            using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or people.sees_person(organisation_id, person_id)))
            with check (organisation_id = tenancy.organisation())', t);
        end loop;
      end $$;
      create policy own_sections on publishing.deliveries
        using (organisation_id = tenancy.organisation()
          and (tenancy.sees_all_sections() or person_id is null or people.sees_person(organisation_id, person_id)))
        with check (organisation_id = tenancy.organisation());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema publishing cascade');
  }
}
