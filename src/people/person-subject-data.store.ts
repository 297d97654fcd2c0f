import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { type Id } from '../kernel/id.js';
import {
  type Identifier,
  type PersonalColumn,
  type SubjectData,
  type SubjectRecord,
} from '../privacy/subject-data.js';
import { ContactPointStore } from './contact-point.store.js';
import { PersonStore } from './person.store.js';

/** Who a subject is: name, contact points, workplace, sections. */
@Injectable()
export class PersonSubjectData implements SubjectData {
  readonly store = 'people';
  readonly reliesOn: readonly string[] = ['privacy'];
  readonly columns: readonly PersonalColumn[] = [
    { column: 'people.persons.display_name', category: 'identity' },
    { column: 'people.persons.search_key', category: 'identity' },
    { column: 'people.persons.language', category: 'identity' },
    { column: 'people.persons.workplace_id', category: 'employment' },
    { column: 'people.persons.job_title', category: 'employment' },
    { column: 'people.person_search_words.word', category: 'identity' },
    { column: 'people.person_sections.section_id', category: 'employment' },
    { column: 'people.contact_points.kind', category: 'contact-points' },
    { column: 'people.contact_points.value_sealed', category: 'contact-points' },
    { column: 'people.contact_points.fingerprint', category: 'contact-points' },
  ];

  constructor(
    private readonly persons: PersonStore,
    private readonly contactPoints: ContactPointStore,
    private readonly queue: JobQueue,
  ) {}

  async find(tx: Tx, subjectId: Id): Promise<number> {
    const ids = await this.personIds(tx, subjectId);
    return ids.length + (await this.contactPoints.of(tx, ids)).length;
  }

  async export(tx: Tx, subjectId: Id): Promise<SubjectRecord[]> {
    const persons = await this.persons.bySubjects(tx, [subjectId]);
    const points = await this.contactPoints.of(
      tx,
      persons.map(({ id }) => id),
    );
    const record = (kind: string, fields: SubjectRecord['fields']) => ({ store: this.store, kind, fields });
    return [
      ...persons.map(({ name, jobTitle, workplaceId, language }) =>
        record('person', { name, jobTitle, workplaceId, language }),
      ),
      ...points.map(({ kind, value }) => record('contact-point', { kind, value })),
    ];
  }

  /** Lists join grants, which a restriction takes away. */
  restrict(): Promise<void> {
    return Promise.resolve();
  }

  async identifiers(tx: Tx, subjectId: Id): Promise<Identifier[]> {
    const points = await this.contactPoints.of(tx, await this.personIds(tx, subjectId));
    return points.map(({ kind, value }) => ({ kind, normalised: value }));
  }

  async erase(tx: Tx, subjectId: Id): Promise<number> {
    const erased = await this.find(tx, subjectId);
    for (const id of await this.personIds(tx, subjectId)) {
      await this.queue.forget(tx, id);
      await tx.run(
        'update people.persons set merged_into = null where organisation_id = $1 and merged_into = $2',
        [tx.organisationId, id],
      );
    }
    await tx.run('delete from people.persons where organisation_id = $1 and subject_id = $2', [
      tx.organisationId,
      subjectId,
    ]);
    return erased;
  }

  verifyErased(tx: Tx, subjectId: Id): Promise<number> {
    return this.find(tx, subjectId);
  }

  private async personIds(tx: Tx, subjectId: Id): Promise<Id[]> {
    return (await this.persons.bySubjects(tx, [subjectId])).map(({ id }) => id);
  }
}
