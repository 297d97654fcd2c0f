import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What lists to the right of privacy may join: by what right somebody is known now. They run with the reader's rights. */
export class GroundsCanBeJoined1795305600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists privacy_read;
      grant usage on schema privacy_read to levain_app;
      create view privacy_read.open_relations with (security_invoker) as
        select organisation_id, subject_id, kind, since from privacy.relations where until is null;
      create view privacy_read.live_consents with (security_invoker) as
        select organisation_id, subject_id, purpose, channel, given_at, expires_at from privacy.consents
         where withdrawn_at is null and (expires_at is null or expires_at > now());
      create view privacy_read.assessments_in_force with (security_invoker) as
        select organisation_id, id from privacy.impact_assessments
         where withdrawn_at is null and (ends_on is null or ends_on > current_date);
      grant select on all tables in schema privacy_read to levain_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema privacy_read cascade');
  }
}
