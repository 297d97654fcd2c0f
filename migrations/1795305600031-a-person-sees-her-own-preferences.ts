import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Signed links by which somebody sees and changes what is done with her data, without signing in. The directory, which
 * is read before the organisation is known, holds a keyed hash and ids alone. With it, what the data officer's lists go by.
 */
export class APersonSeesHerOwnPreferences1795305600031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table privacy.preference_links (
        organisation_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        -- The channel it was sent by: a consent for that channel, given through it, proves that the address is hers.
        sent_by text,
        -- The one cell that the link asks for; such a link is short-lived and serves once.
        asked_purpose text,
        asked_channel text,
        recorded_by uuid,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        primary key (organisation_id, id),
        check ((asked_purpose is null) = (asked_channel is null)),
        foreign key (organisation_id, subject_id) references privacy.subjects on delete cascade
      );
      create index on privacy.preference_links (organisation_id, subject_id);
      create index on privacy.preference_links (organisation_id, expires_at);
      alter table privacy.preference_links enable row level security;
      alter table privacy.preference_links force row level security;
      create policy own_organisation on privacy.preference_links
        using (organisation_id = tenancy.organisation()) with check (organisation_id = tenancy.organisation());
      grant select, insert, update, delete on privacy.preference_links to levain_app;

      create table directory.preference_links (
        token_hash bytea primary key,
        organisation_id uuid not null references directory.organisations on delete cascade,
        subject_id uuid not null,
        link_id uuid not null,
        expires_at timestamptz not null
      );
      create index on directory.preference_links (organisation_id, subject_id);
      grant select, insert, delete on directory.preference_links to levain_app;

      create index untold_subjects on privacy.subjects (organisation_id, collected_at, id)
        where collection = 'from-elsewhere' and erased_at is null;
      create index withdrawn_consents on privacy.consents (organisation_id, withdrawn_at, id) where withdrawn_at is not null;
      create index latest_objections on privacy.objections (organisation_id, objected_at, id);

      -- Who was not told where the data comes from (GDPR Art. 14).
      create view privacy_read.untold_subjects with (security_invoker) as
        select s.organisation_id, s.id as subject_id, s.collected_at from privacy.subjects s
         where s.collection = 'from-elsewhere' and s.erased_at is null
           and not exists (select from privacy.notices_given n
                            where n.organisation_id = s.organisation_id and n.subject_id = s.id);
      -- What people took back or objected to, as it stands.
      create view privacy_read.refusals_by_person with (security_invoker) as
        select organisation_id, id, subject_id, 'withdrawal' as kind, purpose, channel, withdrawn_at as refused_at
          from privacy.consents where withdrawn_at is not null
        union all
        select organisation_id, id, subject_id, 'objection', purpose, 'any', objected_at from privacy.objections;
      -- Purposes whose ground has an end; without the notice, it is the notice that is due, not the ground that ends.
      create view privacy_read.ending_grounds with (security_invoker) as
        select g.organisation_id, g.subject_id, g.purpose, g.expires_at from privacy.grants g
         where g.channel = 'any' and g.expires_at is not null
           and not exists (select from privacy_read.untold_subjects u
                            where u.organisation_id = g.organisation_id and u.subject_id = g.subject_id);
      grant select on privacy_read.untold_subjects, privacy_read.refusals_by_person, privacy_read.ending_grounds to levain_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view privacy_read.ending_grounds;
      drop view privacy_read.refusals_by_person;
      drop view privacy_read.untold_subjects;
      drop index privacy.untold_subjects;
      drop index privacy.withdrawn_consents;
      drop index privacy.latest_objections;
      drop table directory.preference_links;
      drop table privacy.preference_links;
    `);
  }
}
