import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type TimelineRequest } from '../people/timeline.js';
import { type ExchangeChannel, type OutcomeCode } from './domain/exchange.js';

/** A logged touch between a staff member and a person. */
export interface StoredActivity {
  readonly id: Id;
  readonly personId: Id;
  readonly staffId: Id | null;
  readonly occurredAt: string;
  readonly channel: ExchangeChannel;
  readonly outcome: OutcomeCode;
  readonly issue: string | null;
  readonly note: string | null;
}

const COLUMN = 'recruitment.activities.note_sealed';
const SELECT = `select id, person_id as "personId", staff_id as "staffId", occurred_at as "occurredAt", channel, outcome,
  issue, note_sealed as "noteSealed" from recruitment.activities`;

type Row = Omit<StoredActivity, 'note'> & { noteSealed: Buffer | null };

/** Exchanges as rows; what was said is sealed. */
@Injectable()
export class ExchangeStore {
  constructor(private readonly sealer: Sealer) {}

  async insert(tx: Tx, activity: StoredActivity, createdAt: string): Promise<void> {
    const note = activity.note === null ? null : this.sealer.seal(activity.note, this.context(tx));
    await tx.run(
      `insert into recruitment.activities
         (organisation_id, id, person_id, staff_id, occurred_at, channel, outcome, issue, note_sealed, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tx.organisationId,
        activity.id,
        activity.personId,
        activity.staffId,
        activity.occurredAt,
        activity.channel,
        activity.outcome,
        activity.issue,
        note,
        createdAt,
      ],
    );
  }

  /** Exchanges of these persons, the latest first. */
  async ofPersons(tx: Tx, personIds: readonly Id[]): Promise<StoredActivity[]> {
    const rows = await tx.query<Row>(
      `${SELECT} where person_id = any ($1::uuid[]) order by occurred_at desc, id desc`,
      [personIds],
    );
    return rows.map((row) => this.opened(tx, row));
  }

  /** Exchanges of one person before a moment, the latest first. */
  async page(tx: Tx, { personId, before, limit }: TimelineRequest): Promise<StoredActivity[]> {
    const rows = await tx.query<Row>(
      `${SELECT} where person_id = $1
          and ($2::timestamptz is null or (occurred_at, 'exchange:' || id) < ($2, $3::text))
        order by occurred_at desc, id desc limit $4`,
      [personId, before?.at ?? null, before?.id ?? null, limit],
    );
    return rows.map((row) => this.opened(tx, row));
  }

  private opened(tx: Tx, { noteSealed, ...row }: Row): StoredActivity {
    return { ...row, note: noteSealed === null ? null : this.sealer.open(noteSealed, this.context(tx)) };
  }

  private context(tx: Tx) {
    return { organisationId: tx.organisationId, column: COLUMN };
  }
}
