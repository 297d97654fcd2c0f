import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * An import names the words in which its group was told (GDPR Art. 14): with the day in its attestation they are the
 * proof that whoever is linked from that group was informed.
 */
export class AGroupWasToldInKnownWords1795305600041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table listening.imports add column notice_id uuid,
        add foreign key (organisation_id, notice_id) references privacy.notices;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table listening.imports drop column notice_id');
  }
}
