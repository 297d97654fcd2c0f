import { groupBy } from '../../kernel/group.js';
import { type Id } from '../../kernel/id.js';
import { type Refusal, refusal } from '../../kernel/result.js';
import { type CalendarDate } from '../../kernel/time.js';
import { type RelationKind } from '../../privacy/domain/relation.js';
import { isSameName, nameKey } from './person-name.js';

/** One line of a member list as read; `problem` where it cannot be used. */
export interface RosterLine {
  readonly line: number;
  readonly name: string;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly workplaceName: string | null;
  readonly workplaceId: Id | null;
  readonly jobTitle: string | null;
  readonly membership: RelationKind | null;
  readonly since: CalendarDate | null;
  readonly problem: Refusal | null;
}

/** A stored person as far as a list can tell something new. */
export interface KnownPerson {
  readonly id: Id;
  readonly name: string;
  readonly workplaceId: Id | null;
  readonly jobTitle: string | null;
  readonly relation: RelationKind | null;
  readonly relationSince: CalendarDate | null;
  readonly isInSection: boolean;
  /** Stored only (GDPR Art. 18): a list changes nothing of her. */
  readonly isRestricted: boolean;
  readonly phones: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
}

export type RosterEffect = 'create' | 'update' | 'same' | 'review' | 'refuse';

/** What a line does. The import does exactly this; what waits for a look is left out. */
export interface PlannedLine {
  readonly line: RosterLine;
  readonly effect: RosterEffect;
  readonly person: KnownPerson | null;
  readonly problem: Refusal | null;
}

/** Which contact points belong to people who were erased. */
export type IsSuppressed = (line: RosterLine) => boolean;

/** Decides line by line, in the order of the list, what it would do to the persons that are known. */
export function planRoster(
  lines: readonly RosterLine[],
  known: readonly KnownPerson[],
  isSuppressed: IsSuppressed,
): PlannedLine[] {
  const index = new KnownIndex(known);
  const seen = new SeenLines();
  return lines.map((line) => {
    if (line.problem !== null) return { line, effect: 'refuse', person: null, problem: line.problem };
    if (isSuppressed(line)) return refuseLine(line, 'roster-erased');
    const earlier = seen.add(line);
    if (earlier !== undefined) return review(line, null, 'roster-repeated', { line: earlier });
    return index.decide(line);
  });
}

/** Lines of the same list that speak of one person: by a contact point, or by a name where one of them has no other. */
class SeenLines {
  private readonly points = new Map<string, number>();
  private readonly names = new Map<string, { readonly line: number; readonly isBare: boolean }>();

  /** @returns the earlier line that speaks of the same person */
  add({ line, name, phone, email }: RosterLine): number | undefined {
    const points = [phone, email].filter((point) => point !== null);
    const isBare = points.length === 0;
    const key = nameKey(name);
    const named = this.names.get(key);
    const earlier =
      points.map((point) => this.points.get(point)).find((at) => at !== undefined) ??
      (named !== undefined && (isBare || named.isBare) ? named.line : undefined);
    if (earlier !== undefined) return earlier;
    for (const point of points) this.points.set(point, line);
    if (named === undefined) this.names.set(key, { line, isBare });
    return undefined;
  }
}

const refuseLine = (line: RosterLine, code: string): PlannedLine => ({
  line,
  effect: 'refuse',
  person: null,
  problem: refusal(code),
});

const review = (
  line: RosterLine,
  person: KnownPerson | null,
  code: string,
  parameters: Refusal['parameters'] = {},
): PlannedLine => ({ line, effect: 'review', person, problem: refusal(code, parameters) });

class KnownIndex {
  private readonly byPoint: ReadonlyMap<string, readonly KnownPerson[]>;
  private readonly byName: ReadonlyMap<string, readonly KnownPerson[]>;
  /** Persons whom an earlier line already speaks of: a second line must be looked at. */
  private readonly taken = new Map<Id, number>();

  constructor(known: readonly KnownPerson[]) {
    const points = known.flatMap((person) =>
      [...person.phones, ...person.emails].map((point) => ({ point, person })),
    );
    const owners = [...groupBy(points, ({ point }) => point)];
    this.byPoint = new Map(owners.map(([point, pairs]) => [point, pairs.map(({ person }) => person)]));
    this.byName = groupBy(known, ({ name }) => nameKey(name));
  }

  decide(line: RosterLine): PlannedLine {
    const planned = this.match(line);
    if (planned.person === null) return planned;
    if (planned.person.isRestricted) return review(line, planned.person, 'roster-restricted');
    const earlier = this.taken.get(planned.person.id);
    if (earlier !== undefined) return review(line, planned.person, 'roster-repeated', { line: earlier });
    this.taken.set(planned.person.id, line.line);
    return planned;
  }

  private match(line: RosterLine): PlannedLine {
    const points = [line.phone, line.email].filter((point) => point !== null);
    const byPoint = [...new Set(points.flatMap((point) => this.byPoint.get(point) ?? []))];
    if (byPoint.length > 1) return review(line, null, 'roster-ambiguous-contact');
    const [owner] = byPoint;
    if (owner !== undefined) {
      if (isSameName(owner.name, line.name)) return compare(line, owner);
      return review(line, owner, 'roster-other-name', { name: owner.name });
    }
    const named = this.byName.get(nameKey(line.name)) ?? [];
    if (named.length > 1) return review(line, null, 'roster-ambiguous-name', { count: named.length });
    const [namesake] = named;
    if (namesake === undefined) return { line, effect: 'create', person: null, problem: null };
    if (hasOther(namesake.phones, line.phone) || hasOther(namesake.emails, line.email)) {
      return review(line, namesake, 'roster-same-name');
    }
    return compare(line, namesake);
  }
}

/** The person is reached in this way already, but otherwise: a new number of hers, or somebody of her name. */
const hasOther = (points: ReadonlySet<string>, point: string | null): boolean =>
  point !== null && points.size > 0 && !points.has(point);

function compare(line: RosterLine, person: KnownPerson): PlannedLine {
  const tellsNew =
    !person.isInSection ||
    (line.phone !== null && !person.phones.has(line.phone)) ||
    (line.email !== null && !person.emails.has(line.email)) ||
    (line.workplaceId !== null && line.workplaceId !== person.workplaceId) ||
    (line.jobTitle !== null && line.jobTitle !== person.jobTitle) ||
    changesRelation(line, person);
  return { line, effect: tellsNew ? 'update' : 'same', person, problem: null };
}

/** A list never makes a member less than a member, but for a former one; an earlier beginning is believed. */
export function changesRelation(line: RosterLine, person: KnownPerson): boolean {
  const { membership, since } = line;
  if (membership === null) return false;
  if (membership !== person.relation) return membership !== 'regular-contact' || person.relation === null;
  if (membership !== 'member' || since === null) return false;
  return person.relationSince !== null && since < person.relationSince;
}
