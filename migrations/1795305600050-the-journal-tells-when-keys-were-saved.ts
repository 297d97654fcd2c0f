import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Every day's page asks when the keys were last copied: it looks at those few acts, not through the whole journal. */
export class TheJournalTellsWhenKeysWereSaved1795305600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index audit_entries_keys_saved on organisation.audit_entries (organisation_id, at) where action = 'keys-saved'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index organisation.audit_entries_keys_saved');
  }
}
