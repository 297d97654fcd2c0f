import { Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { Database } from '../database/database.js';
import { groupBy } from '../kernel/group.js';
import { type Id, newId } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { type Actor } from '../privacy/actor.js';
import { type NewRelation } from '../privacy/domain/relation.js';
import { type Collection, type Standing } from '../privacy/domain/standing.js';
import { StandingService } from '../privacy/standing.service.js';
import { SuppressionStore } from '../privacy/suppression.store.js';
import { ContactPointStore, type ContactPoint, type ContactPointKind } from './contact-point.store.js';
import { searchWords } from './domain/person-name.js';
import { PersonStore, type PersonRow } from './person.store.js';
import { type EditedPerson, readEditedPerson, type TypedPerson } from './typed-person.js';

/** A person as other slices and resolvers see it. */
export type Person = PersonRow;

/** A person who enters, every value in its one spelling. */
export interface NewPerson {
  readonly name: string;
  readonly jobTitle: string | null;
  readonly workplaceId: Id | null;
  readonly sectionIds: readonly Id[];
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly collection: Collection;
  readonly relation: { readonly value: NewRelation; readonly note: string | null } | null;
}

/** Somebody changed the person meanwhile. */
export interface Stale {
  readonly stale: true;
  readonly currentVersion: number;
}

const MOST_FOUND = 20;
const AT_ONCE = 10_000;

/** Persons: found, added, changed. */
@Injectable()
export class PersonService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonStore,
    private readonly contactPoints: ContactPointStore,
    private readonly standings: StandingService,
    private readonly suppressions: SuppressionStore,
  ) {}

  /** One person, or null where there is none that the scope sees. */
  async find(scope: TenantScope, id: Id): Promise<Person | null> {
    return (await this.many(scope, [id]))[0] ?? null;
  }

  /** Persons in the order of their ids, null where the scope sees none. */
  async many(scope: TenantScope, ids: readonly Id[]): Promise<(Person | null)[]> {
    const rows = await this.database.withTenant(scope, (tx) => this.persons.byIds(tx, ids));
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }

  /** Persons whose names have words beginning as these do; at most 20, in the order of names. */
  async search(scope: TenantScope, text: string): Promise<Person[]> {
    const words = searchWords(text).slice(0, 8);
    if (words.length === 0) return [];
    return this.database.withTenant(scope, (tx) => this.persons.search(tx, words, MOST_FOUND));
  }

  /** Sections of persons, by person, as far as the scope sees them. */
  async sectionsOf(scope: TenantScope, ids: readonly Id[]): Promise<Map<Id, Id[]>> {
    const rows = await this.database.withTenant(scope, (tx) => this.persons.sectionsOf(tx, ids));
    const grouped = groupBy(rows, ({ personId }) => personId);
    return new Map([...grouped].map(([id, own]) => [id, own.map(({ sectionId }) => sectionId)]));
  }

  /** Contact points of persons, telephone numbers first. */
  async contactPointsOf(scope: TenantScope, ids: readonly Id[]): Promise<Map<Id, ContactPoint[]>> {
    const rows = await this.database.withTenant(scope, (tx) => this.contactPoints.of(tx, ids));
    return groupBy(rows, ({ personId }) => personId);
  }

  /** Standings by person; a person that the scope does not see has none. */
  async standingsOf(scope: TenantScope, ids: readonly Id[]): Promise<Map<Id, Standing>> {
    return this.database.withTenant(scope, async (tx) => {
      const persons = await this.persons.byIds(tx, ids);
      const standings = await this.standings.of(
        tx,
        persons.map(({ subjectId }) => subjectId),
      );
      return new Map(
        persons.flatMap(({ id, subjectId }) => {
          const standing = standings.get(subjectId);
          return standing === undefined ? [] : [[id, standing]];
        }),
      );
    });
  }

  /** Checks a form's values and brings each to its one spelling. */
  async read(tx: Tx, typed: TypedPerson): Promise<Result<TypedPerson, Refusal>> {
    const { phone, email, ...rest } = typed;
    const one = (value: string | null) => (value === null ? [] : [value]);
    const read = await this.readEdited(tx, { ...rest, phones: one(phone), emails: one(email) });
    if (!read.ok) return read;
    const { phones, emails, ...known } = read.value;
    return ok({ ...known, phone: phones[0] ?? null, email: emails[0] ?? null });
  }

  /** {@link read} for somebody who may have several contact points of a kind. */
  async readEdited(tx: Tx, typed: EditedPerson): Promise<Result<EditedPerson, Refusal>> {
    const read = readEditedPerson(typed);
    if (!read.ok) return read;
    const { phones, emails } = read.value;
    return (await this.isSuppressed(tx, phones, emails)) ? refuse(refusal('person-erased-before')) : read;
  }

  /** Whether a contact point belongs to somebody who was erased. */
  private async isSuppressed(tx: Tx, phones: readonly string[], emails: readonly string[]): Promise<boolean> {
    const hits = [
      await this.suppressions.among(tx, 'phone', phones),
      await this.suppressions.among(tx, 'email', emails),
    ];
    return hits.some(({ size }) => size > 0);
  }

  /** {@link addAll} for one; the relation is checked first, so that a refused one adds nobody. */
  async add(tx: Tx, actor: Actor, person: NewPerson): Promise<Result<Person, Refusal>> {
    const { added, refused } = await this.addAll(tx, actor, [person]);
    const [why] = refused;
    return why === undefined ? ok(added[0]!) : refuse(why);
  }

  /**
   * Adds persons in bulk: subjects, names, sections, contact points and relations in a dozen statements for ten
   * thousand. Values must be in their one spelling, and suppression asked for before.
   * @returns the persons in the order given, and the refusals of relations: roll back where there is any
   */
  async addAll(
    tx: Tx,
    actor: Actor,
    news: readonly NewPerson[],
  ): Promise<{ readonly added: Person[]; readonly refused: Refusal[] }> {
    const added: Person[] = [];
    const refused: Refusal[] = [];
    for (let from = 0; from < news.length; from += AT_ONCE) {
      const done = await this.addSome(tx, actor, news.slice(from, from + AT_ONCE));
      added.push(...done.added);
      refused.push(...done.refused);
    }
    return { added, refused };
  }

  /** Changes a person that has been read; `null` where the scope sees none. */
  async update(
    tx: Tx,
    actor: Actor,
    id: Id,
    read: EditedPerson,
    expectedVersion: number,
  ): Promise<Result<Person, Refusal | Stale>> {
    const [before] = await this.persons.byIds(tx, [id]);
    if (before === undefined) return refuse(refusal('not-found'));
    const { name, jobTitle, workplaceId, sectionIds } = read;
    const changed = { ...before, name, jobTitle, workplaceId, version: expectedVersion };
    if (!(await this.persons.update(tx, changed))) {
      return refuse({ stale: true, currentVersion: before.version });
    }
    await this.persons.addToSections(
      tx,
      sectionIds.map((sectionId) => ({ personId: id, sectionId })),
    );
    await this.persons.leaveOtherSections(tx, id, sectionIds);
    for (const [kind, values] of [
      ['phone', read.phones],
      ['email', read.emails],
    ] as const satisfies [ContactPointKind, readonly string[]][])
      await this.contactPoints.replace(tx, id, kind, values, actor.at);
    return ok({ ...changed, version: expectedVersion + 1 });
  }

  private async addSome(tx: Tx, actor: Actor, news: readonly NewPerson[]) {
    const subjects = await this.addSubjects(tx, actor, news);
    const added = news.map((one, index): Person => ({
      id: newId(actor.at.epochMilliseconds),
      subjectId: subjects[index]!,
      name: one.name,
      jobTitle: one.jobTitle,
      workplaceId: one.workplaceId,
      language: one.language,
      version: 1,
    }));
    await this.persons.add(tx, added, actor.at);
    await this.persons.addToSections(
      tx,
      news.flatMap(({ sectionIds }, index) =>
        sectionIds.map((sectionId) => ({ personId: added[index]!.id, sectionId })),
      ),
    );
    await this.contactPoints.add(
      tx,
      news.flatMap((one, index) => pointsOf(one, added[index]!.id)),
      actor.at,
    );
    const relations = news.flatMap(({ relation }, index) =>
      relation === null
        ? []
        : [{ subjectId: subjects[index]!, relation: relation.value, note: relation.note }],
    );
    const refused = await this.standings.recordRelations(tx, actor, relations);
    return { added, refused: [...refused.values()] };
  }

  /** Subjects in the order of the persons, whatever way each was collected. */
  private async addSubjects(tx: Tx, actor: Actor, news: readonly NewPerson[]): Promise<Id[]> {
    const ids: Record<Collection, Id[]> = { 'from-the-person': [], 'from-elsewhere': [] };
    for (const collection of ['from-the-person', 'from-elsewhere'] as const) {
      const count = news.filter((one) => one.collection === collection).length;
      ids[collection] = await this.standings.addSubjects(tx, count, collection, actor);
    }
    return news.map(({ collection }) => ids[collection].shift()!);
  }
}

const pointsOf = ({ phone, email }: NewPerson, personId: Id): ContactPoint[] => [
  ...(phone === null ? [] : [{ personId, kind: 'phone' as const, value: phone }]),
  ...(email === null ? [] : [{ personId, kind: 'email' as const, value: email }]),
];
