import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who refused a purpose, for lists that serve it: by an objection (GDPR Art. 21), or by taking back every consent to
 * it. The same bars as `permit` knows, for the purpose as such.
 */
export class WhoRefusedLeavesLists1795305600013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view privacy_read.refusals with (security_invoker) as
        select organisation_id, subject_id, purpose from privacy.objections
        union all
        select c.organisation_id, c.subject_id, c.purpose from privacy.consents c
         where c.withdrawn_at is not null
           and not exists (select from privacy.consents o where o.organisation_id = c.organisation_id
                             and o.subject_id = c.subject_id and o.purpose = c.purpose and o.withdrawn_at is null);
      grant select on privacy_read.refusals to levain_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view privacy_read.refusals');
  }
}
