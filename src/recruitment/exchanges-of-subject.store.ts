import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type GroundDependent, type LostGround } from '../privacy/ground-dependent.js';
import { type PersonalColumn, type SubjectData, type SubjectRecord } from '../privacy/subject-data.js';
import { ExchangeStore } from './exchange.store.js';
import { TaskStore } from './task.store.js';

const OF_SUBJECT = `person_id in (select id from people_read.persons where subject_id = $1)`;

/** What was said with a person and what was promised, as personal data. */
@Injectable()
export class ExchangesOfSubject implements SubjectData, GroundDependent {
  readonly store = 'recruitment';
  readonly reliesOn = ['people'];
  readonly freeTexts = ['recruitment.activities.note_sealed', 'recruitment.tasks.note_sealed'];
  readonly columns: readonly PersonalColumn[] = [
    { column: 'recruitment.activities.occurred_at', category: 'exchanges' },
    { column: 'recruitment.activities.channel', category: 'exchanges' },
    { column: 'recruitment.activities.outcome', category: 'exchanges' },
    { column: 'recruitment.activities.issue', category: 'exchanges' },
    { column: 'recruitment.activities.note_sealed', category: 'exchanges' },
    { column: 'recruitment.tasks.kind', category: 'exchanges' },
    { column: 'recruitment.tasks.note_sealed', category: 'exchanges' },
    { column: 'recruitment.tasks.due_on', category: 'exchanges' },
    { column: 'recruitment.tasks.done_at', category: 'exchanges' },
  ];

  constructor(
    private readonly exchanges: ExchangeStore,
    private readonly tasks: TaskStore,
  ) {}

  /** Who may not be contacted any more is promised nothing any more; what was said remains, for whoever asks. */
  async groundLost(tx: Tx, lost: readonly LostGround[]): Promise<void> {
    const subjects = lost
      .filter((one) => one.purpose === 'recruitment-contact' && one.reach === 'any')
      .map((one) => one.subjectId);
    if (subjects.length === 0) return;
    await tx.run(
      `delete from recruitment.tasks where done_at is null and person_id in
         (select id from people_read.persons where subject_id = any ($1::uuid[]))`,
      [subjects],
    );
  }

  async find(tx: Tx, subjectId: Id): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select (select count(*) from recruitment.activities where ${OF_SUBJECT})
            + (select count(*) from recruitment.tasks where ${OF_SUBJECT}) as count`,
      [subjectId],
    );
    return row!.count;
  }

  async export(tx: Tx, subjectId: Id): Promise<SubjectRecord[]> {
    const persons = await tx.query<{ id: Id }>('select id from people_read.persons where subject_id = $1', [
      subjectId,
    ]);
    const ids = persons.map(({ id }) => id);
    const activities = (await this.exchanges.ofPersons(tx, ids)).map(
      ({ occurredAt, channel, outcome, issue, note }) => ({
        store: this.store,
        kind: 'exchange',
        fields: { occurredAt, channel, outcome, issue, note },
      }),
    );
    const tasks = (await this.tasks.ofPersons(tx, ids)).map(({ kind, note, dueOn, doneAt }) => ({
      store: this.store,
      kind: 'step',
      fields: { kind, note, dueOn, doneAt },
    }));
    return [...activities, ...tasks];
  }

  /** Lists join the grants, which a restriction takes away: nothing of this store has to move. */
  async restrict(): Promise<void> {
    return;
  }

  async identifiers(): Promise<[]> {
    return [];
  }

  async erase(tx: Tx, subjectId: Id): Promise<number> {
    const activities = await tx.run(`delete from recruitment.activities where ${OF_SUBJECT}`, [subjectId]);
    return activities + (await tx.run(`delete from recruitment.tasks where ${OF_SUBJECT}`, [subjectId]));
  }

  async verifyErased(tx: Tx, subjectId: Id): Promise<number> {
    return this.find(tx, subjectId);
  }
}
