import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Language } from '../config/config.js';
import { type Id } from '../kernel/id.js';
import { searchKey } from '../kernel/text.js';
import { type Instant } from '../kernel/time.js';
import { searchWords } from './domain/person-name.js';

/** A person as stored. */
export interface PersonRow {
  readonly id: Id;
  readonly subjectId: Id;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly workplaceId: Id | null;
  readonly language: Language;
  readonly version: number;
}

/** A person who enters. */
export type NewPersonRow = Omit<PersonRow, 'version'>;

const PERSON = `p.id, p.subject_id as "subjectId", p.display_name as name, p.job_title as "jobTitle",
  p.workplace_id as "workplaceId", p.language, p.version`;

/** Sorts after every word that begins with a prefix, in the "C" order of the column. */
const BEYOND = '\u{10ffff}';

/** Persons, the words that find them and the sections that they belong to. */
@Injectable()
export class PersonStore {
  /** Those of these persons that the transaction may see. */
  byIds(tx: Tx, ids: readonly Id[]): Promise<PersonRow[]> {
    return tx.query<PersonRow>(
      `select ${PERSON} from people.persons p where p.organisation_id = $1 and p.id = any($2::uuid[])`,
      [tx.organisationId, ids],
    );
  }

  /** Persons by their subjects. */
  bySubjects(tx: Tx, subjectIds: readonly Id[]): Promise<PersonRow[]> {
    return tx.query<PersonRow>(
      `select ${PERSON} from people.persons p where p.organisation_id = $1 and p.subject_id = any($2::uuid[])`,
      [tx.organisationId, subjectIds],
    );
  }

  /** Ids of persons whose folded name is one of these. */
  async named(tx: Tx, searchKeys: readonly string[]): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      `select id from people.persons
       where organisation_id = $1 and merged_into is null and search_key = any($2::text[])`,
      [tx.organisationId, searchKeys],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Persons who have, for each word, one beginning with it; in the order of names. Words are folded. Whose data are
   * restricted is not found (GDPR Art. 18).
   */
  search(tx: Tx, words: readonly string[], limit: number): Promise<PersonRow[]> {
    // INTERSECT hashes whatever it gets: a join of two sets would be planned by statistics that a fresh list does not have.
    const sets = words.map(
      (_, index) => `select w.person_id from people.person_search_words w
        where w.organisation_id = $1 and w.word >= $${2 * index + 3} and w.word < $${2 * index + 4}`,
    );
    return tx.query<PersonRow>(
      `with found as materialized (${sets.join(' intersect ')})
       select ${PERSON} from people.persons p
       where p.organisation_id = $1 and p.merged_into is null and p.id in (select person_id from found)
         and not exists (select from privacy_read.restricted_subjects r
                          where r.organisation_id = p.organisation_id and r.subject_id = p.subject_id)
       order by p.display_name collate "fr-x-icu", p.id limit $2`,
      [tx.organisationId, limit, ...words.flatMap((word) => [word, `${word}${BEYOND}`])],
    );
  }

  /** Adds persons with their search words and sections, a dozen thousand at a time. */
  async add(tx: Tx, persons: readonly NewPersonRow[], at: Instant): Promise<void> {
    await tx.run(
      `insert into people.persons (organisation_id, created_at, id, subject_id, display_name, search_key, job_title, workplace_id, language)
       select $1, $2, row.* from
         unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::text[]) as row`,
      [
        tx.organisationId,
        at.toString(),
        persons.map(({ id }) => id),
        persons.map(({ subjectId }) => subjectId),
        persons.map(({ name }) => name),
        persons.map(({ name }) => searchKey(name)),
        persons.map(({ jobTitle }) => jobTitle),
        persons.map(({ workplaceId }) => workplaceId),
        persons.map(({ language }) => language),
      ],
    );
    await this.addWords(tx, persons);
  }

  /** @returns false where the stored version is another one, or the person is not seen */
  async update(tx: Tx, person: PersonRow): Promise<boolean> {
    const changed = await tx.run(
      `update people.persons set display_name = $3, search_key = $4, job_title = $5, workplace_id = $6, version = version + 1
       where organisation_id = $1 and id = $2 and version = $7`,
      [
        tx.organisationId,
        person.id,
        person.name,
        searchKey(person.name),
        person.jobTitle,
        person.workplaceId,
        person.version,
      ],
    );
    if (changed === 0) return false;
    await tx.run('delete from people.person_search_words where organisation_id = $1 and person_id = $2', [
      tx.organisationId,
      person.id,
    ]);
    await this.addWords(tx, [person]);
    return true;
  }

  /** Sets what a list says of workplace and job; null leaves it as it is. */
  async place(
    tx: Tx,
    places: readonly { id: Id; workplaceId: Id | null; jobTitle: string | null }[],
  ): Promise<void> {
    await tx.run(
      `update people.persons p set workplace_id = coalesce(row.workplace, p.workplace_id),
         job_title = coalesce(row.job, p.job_title), version = p.version + 1
       from unnest($2::uuid[], $3::uuid[], $4::text[]) as row (id, workplace, job)
       where p.organisation_id = $1 and p.id = row.id
         and (p.workplace_id, p.job_title) is distinct from
             (coalesce(row.workplace, p.workplace_id), coalesce(row.job, p.job_title))`,
      [
        tx.organisationId,
        places.map(({ id }) => id),
        places.map(({ workplaceId }) => workplaceId),
        places.map(({ jobTitle }) => jobTitle),
      ],
    );
  }

  /** Adds persons to sections; one who belongs already stays. */
  async addToSections(tx: Tx, members: readonly { personId: Id; sectionId: Id }[]): Promise<void> {
    await tx.run(
      `insert into people.person_sections (organisation_id, person_id, section_id)
       select $1, row.* from unnest($2::uuid[], $3::uuid[]) as row on conflict do nothing`,
      [tx.organisationId, members.map(({ personId }) => personId), members.map(({ sectionId }) => sectionId)],
    );
  }

  /** Takes a person out of the sections that the transaction sees, except these. */
  async leaveOtherSections(tx: Tx, personId: Id, sectionIds: readonly Id[]): Promise<void> {
    await tx.run(
      `delete from people.person_sections where organisation_id = $1 and person_id = $2 and section_id <> all($3::uuid[])`,
      [tx.organisationId, personId, sectionIds],
    );
  }

  /** The sections of persons, as far as the transaction sees them. */
  sectionsOf(tx: Tx, personIds: readonly Id[]): Promise<{ personId: Id; sectionId: Id }[]> {
    return tx.query(
      `select person_id as "personId", section_id as "sectionId" from people.person_sections
       where organisation_id = $1 and person_id = any($2::uuid[]) order by section_id`,
      [tx.organisationId, personIds],
    );
  }

  private async addWords(tx: Tx, persons: readonly Pick<PersonRow, 'id' | 'name'>[]): Promise<void> {
    const words = persons.flatMap(({ id, name }) => searchWords(name).map((word) => ({ id, word })));
    await tx.run(
      `insert into people.person_search_words (organisation_id, word, person_id)
       select $1, row.* from unnest($2::text[], $3::uuid[]) as row order by 2, 3`,
      [tx.organisationId, words.map(({ word }) => word), words.map(({ id }) => id)],
    );
  }
}
