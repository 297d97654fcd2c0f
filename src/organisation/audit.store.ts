import { Injectable } from '@nestjs/common';
import { type SealContext, Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type AuditEnvelope, type Link, type SealedEnvelope } from './domain/audit-chain.js';

/** Details of an entry, encrypted and erasable. */
export interface AuditDetail {
  readonly salt: Buffer;
  readonly text: string;
}

/** An entry as the journal lists it. `detail` is null where there was none, or none any more. */
export interface AuditRow {
  readonly id: Id;
  readonly at: string;
  readonly staffName: string | null;
  readonly action: string;
  readonly detail: string | null;
}

const ENVELOPE = `organisation_id as "organisationId", id, at, staff_id as "staffId", action, purpose,
  subject_id as "subjectId", object_kind as "objectKind", object_id as "objectId", detail_hash as "detailHash"`;

const DETAIL = 'organisation.audit_details.detail_sealed';

/** The audit trail's envelopes, which nothing changes, and their details, which erasure deletes. */
@Injectable()
export class AuditStore {
  constructor(private readonly sealer: Sealer) {}

  async add(tx: Tx, envelope: AuditEnvelope, detail: AuditDetail | null): Promise<void> {
    await tx.run(
      `insert into organisation.audit_entries (organisation_id, id, at, staff_id, action, purpose, subject_id,
         object_kind, object_id, detail_hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        envelope.organisationId,
        envelope.id,
        envelope.at,
        envelope.staffId,
        envelope.action,
        envelope.purpose,
        envelope.subjectId,
        envelope.objectKind,
        envelope.objectId,
        envelope.detailHash,
      ],
    );
    if (detail === null) return;
    await tx.run(
      `insert into organisation.audit_details (organisation_id, entry_id, subject_id, salt, detail_sealed)
       values ($1, $2, $3, $4, $5)`,
      [
        tx.organisationId,
        envelope.id,
        envelope.subjectId,
        detail.salt,
        this.sealer.seal(detail.text, contextOf(tx)),
      ],
    );
  }

  /** Newest first, after the instant and id of the last row seen. */
  async page(tx: Tx, first: number, after: { at: string; id: Id } | null): Promise<AuditRow[]> {
    const rows = await tx.query<Omit<AuditRow, 'detail'> & { sealed: Buffer | null }>(
      `select e.id, e.at, s.name as "staffName", e.action, d.detail_sealed as sealed
       from organisation.audit_entries e
       left join organisation.staff s on s.organisation_id = e.organisation_id and s.id = e.staff_id
       left join organisation.audit_details d on d.organisation_id = e.organisation_id and d.entry_id = e.id
       where $2::timestamptz is null or (e.at, e.id) < ($2, $3::uuid)
       order by e.at desc, e.id desc limit $1`,
      [first, after?.at ?? null, after?.id ?? null],
    );
    return rows.map(({ sealed, ...row }) => ({
      ...row,
      detail: sealed && this.sealer.open(sealed, contextOf(tx)),
    }));
  }

  /** Deletes the details about one subject. @returns how many */
  forget(tx: Tx, subjectId: Id): Promise<number> {
    return tx.run('delete from organisation.audit_details where subject_id = $1', [subjectId]);
  }

  /** How many details about a subject are left. */
  async remaining(tx: Tx, subjectId: Id): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      'select count(*) as count from organisation.audit_details where subject_id = $1',
      [subjectId],
    );
    return row!.count;
  }

  /** Lets one process at a time seal an organisation's entries, until the transaction ends. */
  async holdChain(tx: Tx): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('audit ' || tenancy.organisation(), 0))`);
  }

  /** Entries that no chain holds yet, oldest first. */
  unsealed(tx: Tx, most: number): Promise<AuditEnvelope[]> {
    return tx.query(
      `select ${ENVELOPE} from organisation.audit_entries where chain_hash is null order by id limit $1`,
      [most],
    );
  }

  async lastLink(tx: Tx, segment: string): Promise<Link | null> {
    const [row] = await tx.query<Link>(
      `select sequence, chain_hash as "chainHash" from organisation.audit_entries
       where segment = $1 order by sequence desc limit 1`,
      [segment],
    );
    return row ?? null;
  }

  async seal(tx: Tx, id: Id, segment: string, { sequence, chainHash }: Link): Promise<void> {
    await tx.run(
      'update organisation.audit_entries set segment = $2, sequence = $3, chain_hash = $4 where id = $1',
      [id, segment, sequence, chainHash],
    );
  }

  /** One segment in the order of its chain. */
  sealed(tx: Tx, segment: string): Promise<SealedEnvelope[]> {
    return tx.query(
      `select ${ENVELOPE}, sequence, chain_hash as "chainHash" from organisation.audit_entries
       where segment = $1 order by sequence`,
      [segment],
    );
  }
}

const contextOf = ({ organisationId }: Tx): SealContext => ({ organisationId, column: DETAIL });
