import { type Id } from '../../kernel/id.js';

/**
 * Why something stands on somebody's day, the most urgent first: what has to be set up comes before everything, because
 * nothing works without it; a promise comes before an opportunity.
 */
export const NEXT_GROUPS = [
  'set-up',
  'problem',
  'promised',
  'waiting',
  'returned',
  'review',
  'protection',
  'coming',
  'follow',
  'meet',
  'check',
] as const;
export type NextGroup = (typeof NEXT_GROUPS)[number];

/** One thing to do next. */
export interface NextThing {
  readonly id: string;
  /** Its sentences are `next.<kind>.title` and `next.<kind>.reason` of a catalogue. */
  readonly kind: string;
  readonly group: NextGroup;
  readonly personId: Id | null;
  readonly taskId: Id | null;
  /** What the sentences are made of. */
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A thing with the page of the dashboards that does it; `/` where none does: it is done elsewhere, or on the day itself. */
export interface PlacedThing extends NextThing {
  readonly path: string;
}

/** Something to do that is about no person and no promise. */
export const thing = (
  kind: string,
  group: NextGroup,
  path: string,
  parameters: NextThing['parameters'] = {},
  about: string | null = null,
): PlacedThing => ({
  id: about === null ? kind : `${kind}:${about}`,
  kind,
  group,
  path,
  personId: null,
  taskId: null,
  parameters,
});

/** The most urgent groups first; within each, the order in which they are given. */
export const inOrder = <T extends Pick<NextThing, 'group'>>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => NEXT_GROUPS.indexOf(a.group) - NEXT_GROUPS.indexOf(b.group));
