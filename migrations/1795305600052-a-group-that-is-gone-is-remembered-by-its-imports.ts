import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A group goes with its last import, but the labels of people who were erased from it stay suppressed under its id. The
 * imports that made it keep that id, so that the same file does not bring those people back as a new group.
 */
export class AGroupThatIsGoneIsRememberedByItsImports1795305600052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table listening.imports add column former_source_id uuid;

      create function listening.remember_former_source() returns trigger language plpgsql as $$
      begin
        new.former_source_id := old.source_id;
        return new;
      end $$;

      create trigger remember_former_source before update of source_id on listening.imports
        for each row when (old.source_id is not null and new.source_id is null)
        execute function listening.remember_former_source();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger remember_former_source on listening.imports;
      drop function listening.remember_former_source();
      alter table listening.imports drop column former_source_id;
    `);
  }
}
