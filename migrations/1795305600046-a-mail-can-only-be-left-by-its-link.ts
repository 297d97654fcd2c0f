import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The address in `List-Unsubscribe` stands in every log on its way and goes along with a mail that is passed on: its token
 * ends mail, and opens nothing.
 */
export class AMailCanOnlyBeLeftByItsLink1795305600046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table privacy.preference_links add column is_for_leaving boolean not null default false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table privacy.preference_links drop column is_for_leaving');
  }
}
