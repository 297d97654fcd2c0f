import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Fault, type FaultKind } from '../kernel/fault.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type DeliveryState } from './domain/delivery.js';

/** One sending as stored. */
export interface Delivery {
  readonly id: Id;
  readonly publicationId: Id | null;
  readonly messageId: Id | null;
  readonly personId: Id | null;
  readonly targetId: Id | null;
  readonly state: DeliveryState;
  readonly isHeld: boolean;
  readonly dueAt: string;
  readonly firstDueAt: string;
  readonly attempts: number;
  readonly firstClaimedAt: string | null;
  readonly lastClaimedAt: string | null;
  readonly leaseUntil: string | null;
  readonly needsPerson: boolean;
  readonly remoteId: string | null;
  readonly fault: Fault | null;
  readonly publishedAt: string | null;
  readonly version: number;
}

/** A sending that is to be made: a post to a target, or a message to a person. */
export interface NewDelivery {
  readonly id: Id;
  readonly publicationId: Id | null;
  readonly messageId: Id | null;
  readonly personId: Id | null;
  readonly targetId: Id | null;
  readonly dueAt: Instant;
}

/** How long a sending is one process's own, and since when. */
export interface Claim {
  readonly token: Id;
  readonly now: Instant;
  readonly leaseUntil: Instant;
  readonly limit: number;
}

/** The columns that a sending has afterwards. */
export interface DeliveryChange {
  readonly id: Id;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly dueAt: string;
  readonly askAt: string | null;
  readonly needsPerson: boolean;
  readonly remoteId: string | null;
  readonly fault: Fault | null;
  readonly publishedAt: string | null;
}

const COLUMNS = `d.id, d.publication_id as "publicationId", d.message_id as "messageId", d.person_id as "personId",
  d.target_id as "targetId", d.state, d.is_held as "isHeld", d.due_at as "dueAt", d.first_due_at as "firstDueAt", d.attempts,
  d.first_claimed_at as "firstClaimedAt", d.last_claimed_at as "lastClaimedAt", d.lease_until as "leaseUntil", d.needs_person as "needsPerson", d.remote_id as "remoteId",
  d.fault_kind as "faultKind", d.fault_reason as "faultReason", d.fault_parameters as "faultParameters",
  d.published_at as "publishedAt", d.version`;

interface FaultColumns {
  faultKind: FaultKind | null;
  faultReason: string | null;
  faultParameters: Fault['parameters'] | null;
}
type Row = Omit<Delivery, 'fault'> & FaultColumns;

/** Sets every column that an attempt changes, from the rows of {@link columnsOf}. */
const CHANGE = `update publishing.deliveries d set state = row.state, attempts = row.attempts, due_at = row.due_at,
    ask_at = row.ask_at, needs_person = row.needs_person, remote_id = row.remote_id, fault_kind = row.fault_kind,
    fault_reason = row.fault_reason, fault_parameters = row.fault_parameters, published_at = row.published_at,
    claim = null, lease_until = null, version = d.version + 1,
    is_held = row.state = 'pending' and exists (select from publishing.suspensions s where s.organisation_id = d.organisation_id)
  from unnest($2::uuid[], $3::text[], $4::int[], $5::timestamptz[], $6::timestamptz[], $7::boolean[], $8::text[],
    $9::text[], $10::text[], $11::jsonb[], $12::timestamptz[])
    as row (id, state, attempts, due_at, ask_at, needs_person, remote_id, fault_kind, fault_reason, fault_parameters, published_at)
  where d.organisation_id = $1 and d.id = row.id`;

/** Sendings as rows: claimed, recorded, asked about. */
@Injectable()
export class DeliveryStore {
  /** Adds sendings; one that exists for the same post and target, or message, stays as it is. */
  async insert(tx: Tx, deliveries: readonly NewDelivery[]): Promise<void> {
    await tx.run(
      `insert into publishing.deliveries (organisation_id, id, publication_id, message_id, person_id, target_id,
         due_at, first_due_at, is_held)
       select $1, row.*, row.due_at, exists (select from publishing.suspensions where organisation_id = $1)
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::timestamptz[])
         as row (id, publication_id, message_id, person_id, target_id, due_at)
       on conflict do nothing`,
      [
        tx.organisationId,
        deliveries.map(({ id }) => id),
        deliveries.map(({ publicationId }) => publicationId),
        deliveries.map(({ messageId }) => messageId),
        deliveries.map(({ personId }) => personId),
        deliveries.map(({ targetId }) => targetId),
        deliveries.map(({ dueAt }) => dueAt.toString()),
      ],
    );
  }

  /**
   * Takes what is due for one process, which alone may send it until the lease ends. Rows that another process is
   * taking are skipped, not waited for.
   */
  async claim(tx: Tx, { token, now, leaseUntil, limit }: Claim): Promise<Delivery[]> {
    const rows = await tx.query<Row>(
      `update publishing.deliveries d set state = 'sending', attempts = d.attempts + 1, claim = $2, lease_until = $4,
         first_claimed_at = coalesce(d.first_claimed_at, $3), last_claimed_at = $3, dismissed_at = null, version = d.version + 1
       from (select id from publishing.deliveries
         where organisation_id = $1 and state = 'pending' and not is_held and due_at <= $3
           and not exists (select from publishing.suspensions where organisation_id = $1)
         order by due_at, id limit $5 for update skip locked) due
       where d.organisation_id = $1 and d.id = due.id returning ${COLUMNS}`,
      [tx.organisationId, token, now.toString(), leaseUntil.toString(), limit],
    );
    return rows.map(withFault);
  }

  /** Records how claimed sendings ended. One whose claim was lost meanwhile is left to whoever has it now. */
  async record(tx: Tx, token: Id, changes: readonly DeliveryChange[]): Promise<void> {
    await tx.run(`${CHANGE} and d.state = 'sending' and d.claim = $13`, [
      tx.organisationId,
      ...columnsOf(changes),
      token,
    ]);
  }

  /**
   * Turns sendings into unknown ones whose process was never heard of again: what it sent, nobody knows.
   * @returns those, and the ones that are to be asked about now; nobody else asks about them for a while
   */
  async takeDoubtful(tx: Tx, now: Instant, nobodyElseUntil: Instant, limit: number): Promise<Delivery[]> {
    const rows = await tx.query<Row>(
      `update publishing.deliveries d set state = 'unknown', claim = null, lease_until = null, ask_at = $3,
         fault_kind = case d.state when 'sending' then 'unknown-outcome' else d.fault_kind end,
         fault_reason = case d.state when 'sending' then 'delivery.process-lost' else d.fault_reason end,
         fault_parameters = case d.state when 'sending' then '{}'::jsonb else d.fault_parameters end, version = d.version + 1
       from (select id from publishing.deliveries
         where organisation_id = $1 and state in ('sending', 'unknown') and coalesce(ask_at, lease_until) <= $2
           and not needs_person
         order by coalesce(ask_at, lease_until), id limit $4 for update skip locked) doubtful
       where d.organisation_id = $1 and d.id = doubtful.id returning ${COLUMNS}`,
      [tx.organisationId, now.toString(), nobodyElseUntil.toString(), limit],
    );
    return rows.map(withFault);
  }

  /** Writes what became of one sending, if nobody changed it since. @returns false where somebody did */
  async change(tx: Tx, change: DeliveryChange, expectedVersion: number): Promise<boolean> {
    const changed = await tx.run(`${CHANGE} and d.version = $13`, [
      tx.organisationId,
      ...columnsOf([change]),
      expectedVersion,
    ]);
    return changed === 1;
  }

  /** The remote ids that sendings of a target have since an instant. */
  async remoteIds(tx: Tx, targetId: Id, since: string): Promise<Set<string>> {
    const rows = await tx.query<{ remoteId: string }>(
      `select remote_id as "remoteId" from publishing.deliveries
       where organisation_id = $1 and target_id = $2 and remote_id is not null and published_at >= $3`,
      [tx.organisationId, targetId, since],
    );
    return new Set(rows.map(({ remoteId }) => remoteId));
  }

  async lock(tx: Tx, id: Id): Promise<Delivery | null> {
    const [row] = await tx.query<Row>(
      `select ${COLUMNS} from publishing.deliveries d where d.organisation_id = $1 and d.id = $2 for update`,
      [tx.organisationId, id],
    );
    return row ? withFault(row) : null;
  }

  async ofPublications(tx: Tx, ids: readonly Id[]): Promise<Delivery[]> {
    const rows = await tx.query<Row>(
      `select ${COLUMNS} from publishing.deliveries d where d.organisation_id = $1 and d.publication_id = any($2::uuid[])
       order by d.target_id`,
      [tx.organisationId, ids],
    );
    return rows.map(withFault);
  }

  /** Takes away the sendings of a publication that nobody has begun. */
  async removeWaiting(tx: Tx, publicationId: Id): Promise<void> {
    await tx.run(
      `delete from publishing.deliveries where organisation_id = $1 and publication_id = $2 and state = 'pending'`,
      [tx.organisationId, publicationId],
    );
  }

  /**
   * What a person should look at: failed or unknown, not heard of again, or put off because something is wrong. The
   * latest first.
   */
  async problems(tx: Tx, now: Instant, limit: number): Promise<Delivery[]> {
    const rows = await tx.query<Row>(
      `select ${COLUMNS} from publishing.deliveries d where d.organisation_id = $1 and d.dismissed_at is null and (d.state in ('failed', 'unknown')
         or (d.state = 'sending' and d.lease_until <= $2) or (d.state = 'pending' and d.fault_kind is not null))
       order by d.due_at desc, d.id limit $3`,
      [tx.organisationId, now.toString(), limit],
    );
    return rows.map(withFault);
  }

  /** Gives a sending its whole patience again: a person wants it sent from now on. */
  async restart(tx: Tx, id: Id, at: Instant): Promise<void> {
    await tx.run(
      'update publishing.deliveries set first_due_at = $3 where organisation_id = $1 and id = $2',
      [tx.organisationId, id, at.toString()],
    );
  }

  /** Takes a problem out of sight. */
  async dismiss(tx: Tx, id: Id, at: Instant): Promise<void> {
    await tx.run(
      `update publishing.deliveries set dismissed_at = $3, version = version + 1 where organisation_id = $1 and id = $2`,
      [tx.organisationId, id, at.toString()],
    );
  }
}

function columnsOf(changes: readonly DeliveryChange[]): unknown[] {
  const of = (value: (change: DeliveryChange) => unknown) => changes.map(value);
  return [
    of(({ id }) => id),
    of(({ state }) => state),
    of(({ attempts }) => attempts),
    of(({ dueAt }) => dueAt),
    of(({ askAt }) => askAt),
    of(({ needsPerson }) => needsPerson),
    of(({ remoteId }) => remoteId),
    of(({ fault }) => fault?.kind ?? null),
    of(({ fault }) => fault?.reason ?? null),
    of(({ fault }) => (fault ? JSON.stringify(fault.parameters) : null)),
    of(({ publishedAt }) => publishedAt),
  ];
}

const withFault = ({ faultKind, faultReason, faultParameters, ...row }: Row): Delivery => ({
  ...row,
  fault:
    faultKind === null || faultReason === null
      ? null
      : { kind: faultKind, reason: faultReason, parameters: faultParameters ?? {} },
});
