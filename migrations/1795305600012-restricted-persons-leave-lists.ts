import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whose data are restricted (GDPR Art. 18), for lists to the right of privacy to leave out. */
export class RestrictedPersonsLeaveLists1795305600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view privacy_read.restricted_subjects with (security_invoker) as
        select organisation_id, subject_id from privacy.restrictions;
      grant select on privacy_read.restricted_subjects to levain_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view privacy_read.restricted_subjects');
  }
}
