import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Every change of a ground, for ever: one chain of hashes an organisation. UPDATE, DELETE and TRUNCATE are refused to
 * everybody, the owner included. The payload names a subject by pseudonym only, so that an erasure leaves it whole.
 */
export class TheConsentLedgerRefusesChange1795305600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table privacy.ledger (
        organisation_id uuid not null references organisation.organisations,
        sequence bigint not null check (sequence > 0),
        subject_id uuid,
        payload text not null,
        previous_hash bytea not null check (octet_length(previous_hash) = 32),
        hash bytea not null check (hash = sha256(previous_hash || convert_to(payload, 'UTF8'))),
        primary key (organisation_id, sequence),
        unique (organisation_id, previous_hash),
        foreign key (organisation_id, subject_id) references privacy.subjects
      );
      create index on privacy.ledger (organisation_id, subject_id, sequence);

      create function privacy.refuse_ledger_change() returns trigger language plpgsql as $$ begin
        raise exception 'the consent ledger is append-only' using errcode = 'insufficient_privilege';
      end $$;
      create trigger ledger_is_append_only before update or delete on privacy.ledger
        for each row execute function privacy.refuse_ledger_change();
      create trigger ledger_is_not_emptied before truncate on privacy.ledger
        for each statement execute function privacy.refuse_ledger_change();

      alter table privacy.ledger enable row level security;
      alter table privacy.ledger force row level security;
      create policy own_organisation on privacy.ledger
        using (organisation_id = tenancy.organisation()) with check (organisation_id = tenancy.organisation());
      grant select, insert on privacy.ledger to levain_app;
    `);
  }

  down(): Promise<void> {
    throw new Error('The consent ledger is the proof of every ground: it is not taken down.');
  }
}
