import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What staff wrote freely can be redacted where it names somebody who was erased, and who is in a group is sealed like any
 * other free text. History stays insert-only in everything else.
 */
export class FreeTextsCanBeRedacted1795305600042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table listening.imports add column members_sealed bytea;
      grant update (reason_sealed) on recruitment.lead_changes to levain_app;
      grant update (note_sealed) on recruitment.assessments to levain_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (reason_sealed) on recruitment.lead_changes from levain_app;
      revoke update (note_sealed) on recruitment.assessments from levain_app;
      alter table listening.imports drop column members_sealed;
    `);
  }
}
