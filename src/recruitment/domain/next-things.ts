import { type Id } from '../../kernel/id.js';
import { type NextGroup, type NextThing } from '../../organisation/domain/next-thing.js';
import { STILL_AFTER_DAYS } from './stillness.js';

/** What leads, promises and scores put on somebody's day. */
export interface DayThing extends NextThing {
  readonly kind: NextKind;
}

/** Kinds of things, and the group of the day in which each stands. */
const GROUPS = {
  'record-assessment': 'set-up',
  'assessment-missing': 'set-up',
  'first-import': 'set-up',
  'add-persons': 'set-up',
  'link-authors': 'set-up',
  overdue: 'promised',
  due: 'promised',
  waiting: 'waiting',
  taken: 'follow',
  still: 'follow',
  drifting: 'follow',
  meet: 'meet',
} as const satisfies Readonly<Record<string, NextGroup>>;

export type NextKind = keyof typeof GROUPS;

/** Everything the day is planned from; ages in whole days. */
export interface DayFacts {
  /** Whether the reader records the impact assessment, and whether she answers for the set-up without doing so. */
  readonly mayAdminister: boolean;
  readonly mayManageStaff: boolean;
  readonly mayImport: boolean;
  readonly hasAssessment: boolean;
  readonly committedImports: number;
  readonly persons: number;
  /** Groups with authors who are nobody yet, of all their authors. */
  readonly unlinked: readonly { readonly sourceId: Id; readonly accounts: number; readonly of: number }[];
  /** Open steps of the reader that are due today or earlier. */
  readonly steps: readonly {
    readonly taskId: Id;
    readonly personId: Id;
    readonly kind: string;
    readonly daysLate: number;
  }[];
  /** The reader's own leads without an open step, the longest quiet first: nobody else will see to them. */
  readonly leads: readonly {
    readonly personId: Id;
    /** Whether they have spoken since the lead was opened. */
    readonly isMet: boolean;
    /** Since the lead last moved or they last spoke. */
    readonly days: number;
  }[];
  /** People whose last exchange found no answer and who have no open step. */
  readonly waiting: readonly { readonly personId: Id; readonly days: number }[];
  readonly drifting: readonly { readonly personId: Id; readonly days: number }[];
  /** Suggestions of the score whom nobody has met yet, best first. Suggestions only: a human chooses. */
  readonly toMeet: readonly { readonly personId: Id; readonly axis: string; readonly tenths: number }[];
}

/** How many suggestions of each sort a day holds: a list that cannot be done is not read. */
const DRIFTING_A_DAY = 3;
const MEETINGS_A_DAY = 5;
const LEADS_A_DAY = 5;
/** The share of a group's authors whom nobody can name, and who are left in quarantine for good. */
const LEFT_OVER = 0.25;
/** Days after which an unanswered call is brought back. */
const WAIT_DAYS = 3;

/** The day in order, most urgent first. Nobody is named twice: the more urgent reason stays. */
export function nextThings(facts: DayFacts): DayThing[] {
  const named = new Set<Id>();
  const people = [
    ...facts.steps.toSorted((a, b) => b.daysLate - a.daysLate).map(step),
    ...facts.waiting
      .filter((w) => w.days >= WAIT_DAYS)
      .toSorted((a, b) => b.days - a.days)
      .map((w) => about('waiting', w.personId, { days: w.days })),
    ...facts.leads
      .filter((lead) => !lead.isMet || lead.days > STILL_AFTER_DAYS)
      .slice(0, LEADS_A_DAY)
      .map((lead) => about(lead.isMet ? 'still' : 'taken', lead.personId, { days: lead.days })),
    ...facts.drifting.slice(0, DRIFTING_A_DAY).map((d) => about('drifting', d.personId, { days: d.days })),
    ...facts.toMeet
      .slice(0, MEETINGS_A_DAY)
      .map((m) => about('meet', m.personId, { axis: m.axis, tenths: m.tenths })),
  ].filter((thing) => {
    if (thing.personId === null || named.has(thing.personId)) return thing.taskId !== null;
    named.add(thing.personId);
    return true;
  });
  return [...setUp(facts), ...people];
}

function setUp(facts: DayFacts): DayThing[] {
  const things: DayThing[] = [];
  if (facts.mayAdminister && !facts.hasAssessment) things.push(plain('record-assessment', {}));
  if (facts.mayManageStaff && !facts.mayAdminister && !facts.hasAssessment)
    things.push(plain('assessment-missing', {}));
  if (facts.mayImport && facts.committedImports === 0) things.push(plain('first-import', {}));
  if (facts.mayImport && facts.persons === 0 && facts.committedImports > 0)
    things.push(plain('add-persons', {}));
  if (facts.mayImport)
    for (const { sourceId, accounts, of } of facts.unlinked.filter(
      ({ accounts, of }) => accounts > of * LEFT_OVER,
    ))
      things.push({
        ...plain('link-authors', { sourceId, accounts }),
        id: `link-authors:${sourceId}`,
        // Where some are linked, somebody was there and left those whom nobody can name.
        group: accounts === of ? 'set-up' : 'follow',
      });
  return things;
}

const plain = (kind: NextKind, parameters: NextThing['parameters']): DayThing => ({
  id: kind,
  kind,
  group: GROUPS[kind],
  personId: null,
  taskId: null,
  parameters,
});

const about = (kind: NextKind, personId: Id, parameters: NextThing['parameters']): DayThing => ({
  id: `${kind}:${personId}`,
  kind,
  group: GROUPS[kind],
  personId,
  taskId: null,
  parameters,
});

const step = (s: DayFacts['steps'][number]): DayThing => ({
  id: `step:${s.taskId}`,
  kind: s.daysLate > 0 ? 'overdue' : 'due',
  group: 'promised',
  personId: s.personId,
  taskId: s.taskId,
  parameters: { step: s.kind, days: s.daysLate },
});
