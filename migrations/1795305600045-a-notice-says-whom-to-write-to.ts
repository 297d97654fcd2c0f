import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * How the organisation and its data protection officer are reached, as every notice must say (GDPR Art. 13(1)(a) and (b),
 * 14(1)(a) and (b)): what it publishes of itself, not the address by which somebody of its staff signs in.
 */
export class ANoticeSaysWhomToWriteTo1795305600045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table privacy.controller_contacts (
        organisation_id uuid primary key references organisation.organisations on delete cascade,
        email text,
        postal_address text,
        phone text,
        officer_name text,
        officer_email text,
        officer_postal_address text,
        officer_phone text,
        changed_by uuid,
        changed_at timestamptz not null,
        version integer not null default 1
      );
      grant select, insert, update on privacy.controller_contacts to levain_app;
      alter table privacy.controller_contacts enable row level security;
      alter table privacy.controller_contacts force row level security;
      create policy own_organisation on privacy.controller_contacts
        using (organisation_id = tenancy.organisation()) with check (organisation_id = tenancy.organisation());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table privacy.controller_contacts');
  }
}
