import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What lists to the right of privacy may join: by what right somebody is known now. They run with the reader's rights. */
export class GroundsCanBeJoined1795305600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists privacy_read;
      grant usage on schema privacy_read to levain_app;
      -- A membership that ended goes on as a former one.
      create view privacy_read.open_relations with (security_invoker) as
        select distinct on (organisation_id, subject_id) organisation_id, subject_id,
          case when until is null then kind else 'former-member' end as kind, coalesce(until, since) as since
        from privacy.relations where until is null or kind <> 'regular-contact'
        order by organisation_id, subject_id, until is not null, until desc;
      create view privacy_read.live_consents with (security_invoker) as
        select organisation_id, subject_id, purpose, channel, given_at, expires_at from privacy.consents
         where withdrawn_at is null and (expires_at is null or expires_at > now());
      create view privacy_read.assessments_in_force with (security_invoker) as
        select organisation_id, id from privacy.impact_assessments
         where withdrawn_at is null and signed_on <= current_date and (ends_on is null or ends_on > current_date);
      grant select on all tables in schema privacy_read to levain_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema privacy_read cascade');
  }
}
