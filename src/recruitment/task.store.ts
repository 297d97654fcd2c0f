import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type StepKind } from './domain/exchange.js';

/** Something promised to a person, by a day. */
export interface StoredTask {
  readonly id: Id;
  readonly personId: Id;
  readonly ownerId: Id;
  readonly kind: StepKind;
  readonly note: string | null;
  readonly dueOn: string;
  readonly doneAt: string | null;
  readonly version: number;
}

const COLUMN = 'recruitment.tasks.note_sealed';
const SELECT = `select id, person_id as "personId", owner_id as "ownerId", kind, note_sealed as "noteSealed",
  due_on as "dueOn", done_at as "doneAt", version from recruitment.tasks`;

/** A ground that ended stops showing at once, before the sweep takes open steps away. */
const STANDS = (now: string) => `exists (select from people_read.persons p
  join privacy.grants g on g.organisation_id = p.organisation_id and g.subject_id = p.subject_id
 where p.organisation_id = tasks.organisation_id and p.id = tasks.person_id and g.purpose = 'recruitment-contact'
   and g.channel = 'any' and (g.expires_at is null or g.expires_at > ${now}))`;

type Row = Omit<StoredTask, 'note'> & { noteSealed: Buffer | null };

/** Next steps as rows. */
@Injectable()
export class TaskStore {
  constructor(private readonly sealer: Sealer) {}

  async insert(tx: Tx, task: StoredTask, createdAt: string): Promise<void> {
    const note = task.note === null ? null : this.sealer.seal(task.note, this.context(tx));
    await tx.run(
      `insert into recruitment.tasks (organisation_id, id, person_id, owner_id, kind, note_sealed, due_on, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.organisationId, task.id, task.personId, task.ownerId, task.kind, note, task.dueOn, createdAt],
    );
  }

  /** The task for a change, locked until the transaction ends, or null. */
  async lock(tx: Tx, id: Id): Promise<StoredTask | null> {
    const [row] = await tx.query<Row>(`${SELECT} where id = $1 for update`, [id]);
    return row ? this.opened(tx, row) : null;
  }

  async change(tx: Tx, id: Id, change: { dueOn: string; doneAt: string | null }): Promise<void> {
    await tx.run(
      'update recruitment.tasks set due_on = $2, done_at = $3, version = version + 1 where id = $1',
      [id, change.dueOn, change.doneAt],
    );
  }

  /** Every step of these persons, done or not, the earliest first. */
  async ofPersons(tx: Tx, personIds: readonly Id[]): Promise<StoredTask[]> {
    const rows = await tx.query<Row>(`${SELECT} where person_id = any ($1::uuid[]) order by due_on, id`, [
      personIds,
    ]);
    return rows.map((row) => this.opened(tx, row));
  }

  /** Open steps of these persons who may be contacted, the earliest first. */
  async openOfPersons(tx: Tx, personIds: readonly Id[], now: string): Promise<StoredTask[]> {
    const rows = await tx.query<Row>(
      `${SELECT} where person_id = any ($1::uuid[]) and done_at is null and ${STANDS('$2')} order by due_on, id`,
      [personIds, now],
    );
    return rows.map((row) => this.opened(tx, row));
  }

  /** Open steps of a staff member that are due by a day, with people who may be contacted. */
  async dueOfOwner(tx: Tx, ownerId: Id, by: string, now: string): Promise<StoredTask[]> {
    const rows = await tx.query<Row>(
      `${SELECT} where owner_id = $1 and due_on <= $2 and done_at is null and ${STANDS('$3')} order by due_on, id`,
      [ownerId, by, now],
    );
    return rows.map((row) => this.opened(tx, row));
  }

  /** How many steps a staff member finished since an instant. */
  async doneSince(tx: Tx, ownerId: Id, since: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      'select count(*) from recruitment.tasks where owner_id = $1 and done_at >= $2',
      [ownerId, since],
    );
    return row!.count;
  }

  private opened(tx: Tx, { noteSealed, ...row }: Row): StoredTask {
    return { ...row, note: noteSealed === null ? null : this.sealer.open(noteSealed, this.context(tx)) };
  }

  private context(tx: Tx) {
    return { organisationId: tx.organisationId, column: COLUMN };
  }
}
