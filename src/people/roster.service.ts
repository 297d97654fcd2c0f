import { Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { fold, searchKey } from '../kernel/text.js';
import { type CalendarDate, isCalendarDate, latestDay } from '../kernel/time.js';
import { type PlacedWorkplace } from '../organisation/domain/workplace.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { type Actor } from '../privacy/actor.js';
import { type NewRelation } from '../privacy/domain/relation.js';
import { StandingService } from '../privacy/standing.service.js';
import { SuppressionStore } from '../privacy/suppression.store.js';
import { ContactPointStore, type ContactPoint } from './contact-point.store.js';
import { changesRelation, type PlannedLine, planRoster, type RosterLine } from './domain/roster-plan.js';
import { KnownPersons } from './known-persons.store.js';
import { type NewPerson, PersonService } from './person.service.js';
import { PersonStore } from './person.store.js';
import { type FindWorkplace, type IgnoredColumn, readRoster } from './roster-reader.js';

/** What a list would do, line by line. */
export interface RosterPlan {
  readonly lines: readonly PlannedLine[];
  readonly ignoredColumns: readonly IgnoredColumn[];
}

/** What an import did. */
export interface RosterOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
}

/** What an import needs beside the list. */
export interface RosterImport {
  readonly text: string;
  readonly sectionId: Id;
  /** The day on which the list was drawn up: the date of the evidence. */
  readonly listDated: CalendarDate;
  readonly skipLines: readonly number[];
  /** The language of new persons. */
  readonly language: Language;
}

/** Reads member lists, says what they would do, and does exactly that. */
@Injectable()
export class RosterService {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly known: KnownPersons,
    private readonly persons: PersonService,
    private readonly personStore: PersonStore,
    private readonly contactPoints: ContactPointStore,
    private readonly standings: StandingService,
    private readonly suppressions: SuppressionStore,
  ) {}

  /** What a list would do; stores nothing. */
  async preview(tx: Tx, actor: Actor, text: string, sectionId: Id): Promise<Result<RosterPlan, Refusal>> {
    const workplaces = await this.organisations.workplacesOf(tx);
    const read = readRoster(text, latestDay(actor.at), workplaceFinder(workplaces));
    if (!read.ok) return read;
    const { lines, ignoredColumns } = read.value;
    const usable = lines.filter(({ problem }) => problem === null);
    const known = await this.known.by(tx, sectionId, {
      phones: usable.flatMap(({ phone }) => phone ?? []),
      emails: usable.flatMap(({ email }) => email ?? []),
      searchKeys: usable.flatMap(({ name }) => orders(searchKey(name))),
    });
    const suppressed = await this.suppressed(tx, usable);
    const planned = planRoster(lines, known, ({ phone, email }) =>
      [phone, email].some((point) => point !== null && suppressed.has(point)),
    );
    return ok({ lines: planned, ignoredColumns });
  }

  /** Does what {@link preview} says of the list now, but for the lines to skip and those that wait for a look. */
  async import(tx: Tx, actor: Actor, asked: RosterImport): Promise<Result<RosterOutcome, Refusal>> {
    if (!isCalendarDate(asked.listDated) || asked.listDated > latestDay(actor.at)) {
      return refuse(refusal('roster-dated-in-the-future'));
    }
    await this.suppressions.holdErasures(tx);
    const previewed = await this.preview(tx, actor, asked.text, asked.sectionId);
    if (!previewed.ok) return previewed;
    const skip = new Set(asked.skipLines);
    const { lines } = previewed.value;
    const todo = lines.filter(({ line }) => !skip.has(line.line));
    const creates = todo.filter(({ effect }) => effect === 'create');
    const updates = todo.filter(({ effect }) => effect === 'update');
    const { refused } = await this.persons.addAll(
      tx,
      actor,
      creates.map(({ line }) => newPerson(line, asked)),
    );
    const alsoRefused = await this.update(tx, actor, updates, asked);
    const [why] = [...refused, ...alsoRefused];
    // Lines were checked while they were read: a refusal here is our own error, and must not leave half a list behind.
    if (why !== undefined)
      throw new Error(`A line of a member list was refused after its preview: ${why.code}`);
    const unchanged = todo.filter(({ effect }) => effect === 'same').length;
    return ok({
      created: creates.length,
      updated: updates.length,
      unchanged,
      skipped: lines.length - creates.length - updates.length - unchanged,
    });
  }

  private async update(
    tx: Tx,
    actor: Actor,
    updates: readonly PlannedLine[],
    asked: RosterImport,
  ): Promise<Refusal[]> {
    const matched = updates.map(({ line, person }) => ({ line, person: person! }));
    const ids = matched.map(({ person }) => person.id);
    await this.personStore.place(
      tx,
      matched.map(({ line, person }) => ({ ...line, id: person.id })),
    );
    await this.personStore.addToSections(
      tx,
      ids.map((personId) => ({ personId, sectionId: asked.sectionId })),
    );
    await this.contactPoints.add(
      tx,
      matched.flatMap(({ line, person }) => pointsOf(line, person.id)),
      actor.at,
    );
    const subjects = new Map(
      (await this.personStore.byIds(tx, ids)).map(({ id, subjectId }) => [id, subjectId]),
    );
    const refused = await this.standings.recordRelations(
      tx,
      actor,
      matched.flatMap(({ line, person }) => {
        const relation = changesRelation(line, person) ? relationOf(line, asked.listDated) : null;
        return relation === null ? [] : [{ subjectId: subjects.get(person.id)!, relation }];
      }),
    );
    return [...refused.values()];
  }

  private async suppressed(tx: Tx, lines: readonly RosterLine[]): Promise<ReadonlySet<string>> {
    const phones = lines.flatMap(({ phone }) => phone ?? []);
    const emails = lines.flatMap(({ email }) => email ?? []);
    return new Set([
      ...(await this.suppressions.among(tx, 'phone', phones)),
      ...(await this.suppressions.among(tx, 'email', emails)),
    ]);
  }
}

/** A workplace by its folded name, where one alone is called so. */
function workplaceFinder(workplaces: readonly PlacedWorkplace[]): FindWorkplace {
  const ids = new Map<string, Id | null>();
  for (const { id, name } of workplaces) ids.set(fold(name), ids.has(fold(name)) ? null : id);
  return (name) => ids.get(name) ?? null;
}

/** The orders in which the words of a short name may be stored. */
function orders(key: string): string[] {
  const words = key.split(' ');
  return words.map((_, from) => [...words.slice(from), ...words.slice(0, from)].join(' '));
}

const pointsOf = ({ phone, email }: RosterLine, personId: Id): ContactPoint[] => [
  ...(phone === null ? [] : [{ personId, kind: 'phone' as const, value: phone }]),
  ...(email === null ? [] : [{ personId, kind: 'email' as const, value: email }]),
];

/** The list is the evidence, of the day on which it was drawn up. */
const relationOf = (line: RosterLine, listDated: CalendarDate): NewRelation | null =>
  line.membership === null
    ? null
    : {
        kind: line.membership,
        since: line.since ?? listDated,
        evidence: [{ kind: 'membership-record', dated: listDated }],
      };

function newPerson(line: RosterLine, { sectionId, listDated, language }: RosterImport): NewPerson {
  const value = relationOf(line, listDated);
  return {
    name: line.name,
    jobTitle: line.jobTitle,
    workplaceId: line.workplaceId,
    sectionIds: [sectionId],
    phone: line.phone,
    email: line.email,
    language,
    // Members gave their data when they joined; of others the list knows from somewhere else.
    collection: line.membership === 'member' ? 'from-the-person' : 'from-elsewhere',
    relation: value === null ? null : { value, note: null },
  };
}
