import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The consent ledger and the audit chain grow at their heads only. The unique keys kept a number from being used twice; a
 * writer with the service's own rights could still begin a second chain, leave numbers out, or seal an entry with
 * whatever hash. The database computes where the next link belongs, and what it must be.
 */
export class AChainGoesOnFromItsHead1795305600044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function privacy.follow_ledger_head() returns trigger language plpgsql as $$
      declare head_sequence bigint; head_hash bytea; record jsonb := new.payload::jsonb;
      begin
        select l.sequence, l.hash into head_sequence, head_hash from privacy.ledger l
         where l.organisation_id = new.organisation_id order by l.sequence desc limit 1;
        if new.sequence is distinct from coalesce(head_sequence, 0) + 1
           or new.previous_hash is distinct from coalesce(head_hash, decode(repeat('00', 32), 'hex'))
        then raise exception 'the consent ledger goes on from its head' using errcode = 'insufficient_privilege'; end if;
        if (record #>> '{chain,sequence}')::bigint is distinct from new.sequence
           or (record #>> '{chain,organisation_id}')::uuid is distinct from new.organisation_id
           or (record #>> '{header,pii_principal_id}')::uuid is distinct from new.subject_id
        then raise exception 'a record of the consent ledger names its own place' using errcode = 'insufficient_privilege'; end if;
        return new;
      end $$;
      create trigger ledger_follows_its_head before insert on privacy.ledger
        for each row execute function privacy.follow_ledger_head();

      -- The envelope as the chain hashes it: src/organisation/domain/audit-chain.ts writes the same bytes.
      create function organisation.audit_canonical(entry organisation.audit_entries) returns text language sql stable as $$
        select '[' || concat_ws(',', entry.sequence::text, to_json(entry.organisation_id)::text, to_json(entry.id)::text,
          to_json(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
            || rtrim(rtrim(to_char(entry.at at time zone 'UTC', '.US'), '0'), '.') || 'Z')::text,
          coalesce(to_json(entry.staff_id)::text, 'null'), to_json(entry.action)::text,
          coalesce(to_json(entry.purpose)::text, 'null'), coalesce(to_json(entry.subject_id)::text, 'null'),
          coalesce(to_json(entry.object_kind)::text, 'null'), coalesce(to_json(entry.object_id)::text, 'null'),
          coalesce(to_json(encode(entry.detail_hash, 'hex'))::text, 'null')) || ']' $$;

      create or replace function organisation.refuse_audit_change() returns trigger language plpgsql as $$
      declare previous bytea; last bigint;
      begin
        if old.chain_hash is not null or new.chain_hash is null
           or to_jsonb(new) - array['segment', 'sequence', 'chain_hash'] <> to_jsonb(old) - array['segment', 'sequence', 'chain_hash']
        then raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege'; end if;
        select e.sequence, e.chain_hash into last, previous from organisation.audit_entries e
         where e.organisation_id = new.organisation_id and e.segment = new.segment and e.chain_hash is not null
         order by e.sequence desc limit 1;
        if not found then
          last := 0;
          previous := convert_to('levain audit ' || new.organisation_id || ' ' || new.segment, 'UTF8');
        end if;
        if new.segment is distinct from to_char(new.at at time zone 'UTC', 'YYYY-MM') or new.sequence is distinct from last + 1
           or new.chain_hash is distinct from sha256(previous || convert_to(organisation.audit_canonical(new), 'UTF8'))
        then raise exception 'the audit trail goes on from its head' using errcode = 'insufficient_privilege'; end if;
        return new;
      end $$;

      -- An entry enters unsealed. Only the owner of the tables, who restores a backup, brings sealed ones.
      create function organisation.refuse_sealed_entry() returns trigger language plpgsql as $$ begin
        if num_nonnulls(new.segment, new.sequence, new.chain_hash) > 0
           and current_user <> (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid)
        then raise exception 'an audit entry is sealed after it was written' using errcode = 'insufficient_privilege'; end if;
        return new;
      end $$;
      create trigger audit_enters_unsealed before insert on organisation.audit_entries
        for each row execute function organisation.refuse_sealed_entry();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger audit_enters_unsealed on organisation.audit_entries;
      drop function organisation.refuse_sealed_entry();
      create or replace function organisation.refuse_audit_change() returns trigger language plpgsql as $$ begin
        if old.chain_hash is null and new.chain_hash is not null
           and to_jsonb(new) - array['segment', 'sequence', 'chain_hash'] = to_jsonb(old) - array['segment', 'sequence', 'chain_hash']
        then return new; end if;
        raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
      end $$;
      drop function organisation.audit_canonical(organisation.audit_entries);
      drop trigger ledger_follows_its_head on privacy.ledger;
      drop function privacy.follow_ledger_head();
    `);
  }
}
