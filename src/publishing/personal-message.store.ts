import { Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Fault } from '../kernel/fault.js';
import { type Id } from '../kernel/id.js';
import { type Refusal } from '../kernel/result.js';
import { type Instant } from '../kernel/time.js';
import { type Channel, type Reach } from '../privacy/domain/channel.js';
import { type Purpose } from '../privacy/domain/purpose.js';
import { stopSendings, takeBack } from './changed-text.store.js';
import { type DeliveryState } from './domain/delivery.js';

/** Something addressed to one person, as stored, with what its sending says. */
export interface PersonalMessage {
  readonly id: Id;
  readonly personId: Id;
  readonly subjectId: Id;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
  readonly authorId: Id;
  readonly plannedAt: string;
  readonly plannedWall: string | null;
  readonly cancelledAt: string | null;
  readonly reason: Refusal | null;
  readonly groundLostAt: string | null;
  readonly createdAt: string;
  readonly version: number;
  readonly deliveryId: Id | null;
  readonly deliveryState: DeliveryState | null;
  readonly sentAt: string | null;
  /** What its sending met. */
  readonly fault: Pick<Fault, 'reason' | 'parameters'> | null;
}

/** What a new message is made of. */
export type NewMessage = Pick<
  PersonalMessage,
  | 'id'
  | 'personId'
  | 'subjectId'
  | 'channel'
  | 'purpose'
  | 'address'
  | 'subject'
  | 'body'
  | 'language'
  | 'authorId'
  | 'plannedAt'
  | 'plannedWall'
>;

/** A ground that was lost, as far as messages stand on it: on one channel, or on all. */
export interface LostFooting {
  readonly subjectId: Id;
  readonly purpose: Purpose;
  readonly reach: Reach;
}

const ADDRESS = 'publishing.messages.address_sealed';
const CONTENT = 'publishing.messages.content_sealed';
const SELECT = `select m.id, m.person_id as "personId", m.subject_id as "subjectId", m.channel, m.purpose,
  m.address_sealed as "addressSealed", m.content_sealed as "contentSealed", m.language, m.author_id as "authorId",
  m.planned_at as "plannedAt", m.planned_wall as "plannedWall", m.cancelled_at as "cancelledAt", m.reason as "reasonCode",
  m.reason_parameters as "reasonParameters", m.ground_lost_at as "groundLostAt", m.created_at as "createdAt", m.version,
  d.id as "deliveryId", d.state as "deliveryState", d.published_at as "sentAt",
  d.fault_reason as "faultReason", d.fault_parameters as "faultParameters"
  from publishing.messages m left join publishing.deliveries d on d.organisation_id = m.organisation_id and d.message_id = m.id
  where m.organisation_id = $1`;

type Row = Omit<PersonalMessage, 'address' | 'subject' | 'body' | 'reason' | 'fault'> & {
  addressSealed: Buffer;
  contentSealed: Buffer;
  reasonCode: string | null;
  reasonParameters: Refusal['parameters'] | null;
  faultReason: string | null;
  faultParameters: Fault['parameters'] | null;
};

/** Messages to one person as rows; address and content are sealed. */
@Injectable()
export class PersonalMessageStore {
  constructor(private readonly sealer: Sealer) {}

  async insert(tx: Tx, message: NewMessage, at: Instant): Promise<void> {
    const { subject, body } = message;
    await tx.run(
      `insert into publishing.messages (organisation_id, id, person_id, subject_id, channel, purpose, address_sealed,
         content_sealed, language, author_id, planned_at, planned_wall, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        tx.organisationId,
        message.id,
        message.personId,
        message.subjectId,
        message.channel,
        message.purpose,
        this.sealer.seal(message.address, context(tx, ADDRESS)),
        this.sealer.seal(JSON.stringify({ subject, body }), context(tx, CONTENT)),
        message.language,
        message.authorId,
        message.plannedAt,
        message.plannedWall,
        at.toString(),
      ],
    );
  }

  async byIds(tx: Tx, ids: readonly Id[]): Promise<PersonalMessage[]> {
    const rows = await tx.query<Row>(`${SELECT} and m.id = any($2::uuid[])`, [tx.organisationId, ids]);
    return this.opened(tx, rows);
  }

  /** The message for a change, locked. Its sending first, as whoever claims it does: the other order could lock both up. */
  async lock(tx: Tx, id: Id): Promise<PersonalMessage | null> {
    await tx.query(
      'select from publishing.deliveries where organisation_id = $1 and message_id = $2 for update',
      [tx.organisationId, id],
    );
    const rows = await tx.query<Row>(`${SELECT} and m.id = $2 for update of m`, [tx.organisationId, id]);
    return this.opened(tx, rows)[0] ?? null;
  }

  /** The messages to a person, the latest first. */
  async ofPerson(
    tx: Tx,
    personId: Id,
    limit: number,
    after: { createdAt: string; id: Id } | null,
  ): Promise<PersonalMessage[]> {
    const rows = await tx.query<Row>(
      `${SELECT} and m.person_id = $2
         and ($4::timestamptz is null or (m.created_at, m.id) < ($4::timestamptz, $5::uuid))
       order by m.created_at desc, m.id desc limit $3`,
      [tx.organisationId, personId, limit, after?.createdAt ?? null, after?.id ?? null],
    );
    return this.opened(tx, rows);
  }

  /** Everything about a subject, for whoever asks what is known. */
  async ofSubject(tx: Tx, subjectId: Id): Promise<PersonalMessage[]> {
    const rows = await tx.query<Row>(`${SELECT} and m.subject_id = $2 order by m.created_at, m.id`, [
      tx.organisationId,
      subjectId,
    ]);
    return this.opened(tx, rows);
  }

  /**
   * Cancels a message whose sending waits, or was claimed by this transaction.
   * @returns false where it is on its way already, or has gone
   */
  async cancel(tx: Tx, id: Id, reason: Refusal, at: Instant, claim: Id | null = null): Promise<boolean> {
    const removed = await tx.run(
      `delete from publishing.deliveries where organisation_id = $1 and message_id = $2
         and (state = 'pending' or (state = 'sending' and claim = $3))`,
      [tx.organisationId, id, claim],
    );
    if (removed === 0) return false;
    await tx.run(
      `update publishing.messages set cancelled_at = $3, reason = $4, reason_parameters = $5, version = version + 1
       where organisation_id = $1 and id = $2`,
      [tx.organisationId, id, at.toString(), reason.code, JSON.stringify(reason.parameters)],
    );
    return true;
  }

  /**
   * Cancels what waits and stood on grounds that were lost; notes it on what is on its way. A sending that another
   * transaction is claiming is waited for: it either waits still, or is on its way.
   * @returns the messages that were cancelled
   */
  async groundLost(tx: Tx, lost: readonly LostFooting[], at: Instant): Promise<Id[]> {
    const grounds = [
      lost.map(({ subjectId }) => subjectId),
      lost.map(({ purpose }) => purpose),
      lost.map(({ reach }) => reach),
    ];
    const standing = `m.organisation_id = $1 and m.cancelled_at is null and exists (
      select from unnest($2::uuid[], $3::text[], $4::text[]) as lost (subject_id, purpose, reach)
      where lost.subject_id = m.subject_id and lost.purpose = m.purpose and lost.reach in ('any', m.channel))`;
    const removed = await tx.query<{ id: Id }>(
      `delete from publishing.deliveries d using publishing.messages m
       where d.organisation_id = $1 and d.message_id = m.id and d.state = 'pending' and ${standing}
       returning m.id`,
      [tx.organisationId, ...grounds],
    );
    const ids = removed.map(({ id }) => id);
    await tx.run(
      `update publishing.messages m set cancelled_at = $5, reason = 'message.ground-lost', reason_parameters = '{}',
         version = version + 1 where ${standing} and m.id = any($6::uuid[])`,
      [tx.organisationId, ...grounds, at.toString(), ids],
    );
    await tx.run(
      `update publishing.messages m set ground_lost_at = $5, version = version + 1
       where ${standing} and m.ground_lost_at is null and exists (select from publishing.deliveries d
         where d.organisation_id = $1 and d.message_id = m.id and d.state in ('sending', 'unknown'))`,
      [tx.organisationId, ...grounds, at.toString()],
    );
    return ids;
  }

  /** Cancels what waits and does not read any more as it was written. @returns the messages that were cancelled */
  async textsChanged(tx: Tx, ids: readonly Id[], at: Instant): Promise<Id[]> {
    const cancelled = await takeBack(tx, 'message_id', ids);
    await tx.run(
      `update publishing.messages set cancelled_at = $3, reason = 'message.text-changed', reason_parameters = '{}',
         version = version + 1 where organisation_id = $1 and id = any ($2::uuid[])`,
      [tx.organisationId, cancelled, at.toString()],
    );
    await stopSendings(tx, 'message_id', ids);
    return cancelled;
  }

  private opened(tx: Tx, rows: readonly Row[]): PersonalMessage[] {
    const [address, content] = [context(tx, ADDRESS), context(tx, CONTENT)];
    return rows.map((row) => {
      const {
        addressSealed,
        contentSealed,
        reasonCode,
        reasonParameters,
        faultReason,
        faultParameters,
        ...rest
      } = row;
      return {
        ...rest,
        ...(JSON.parse(this.sealer.open(contentSealed, content)) as { subject: string; body: string }),
        address: this.sealer.open(addressSealed, address),
        reason: reasonCode === null ? null : { code: reasonCode, parameters: reasonParameters ?? {} },
        fault: faultReason === null ? null : { reason: faultReason, parameters: faultParameters ?? {} },
      };
    });
  }
}

const context = ({ organisationId }: Tx, column: string) => ({ organisationId, column });
