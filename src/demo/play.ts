import { Temporal } from 'temporal-polyfill';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type Pipeline } from '../recruitment/domain/pipeline.js';
import { type NextStep } from '../recruitment/domain/next-step.js';
import { nameKey } from '../people/domain/person-name.js';
import { DemonstrationStore, type KnownSubject } from './demonstration.store.js';
import { type Deed, type Happening, type Promised } from './happening.js';
import { type Stage } from './stage.js';

/** The transaction in which deeds are done, and who is known in it by the key of the cast. */
export interface Play {
  readonly stage: Stage;
  readonly tx: Tx;
  readonly persons: Map<string, KnownSubject>;
  readonly pipelines: readonly Pipeline[];
}

/** Who does something to whom, and when. */
export interface Moment {
  readonly staffId: Id;
  readonly at: Instant;
  readonly key: string;
}

/** How a deed is done: by the service that does it for a member of staff. */
export type Doer<D extends Deed = Deed> = (play: Play, deed: D, moment: Moment) => Promise<void>;

/** A deed of one kind. */
export type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { kind: Kind }>;

/** Those of the cast whom the organisation knows now. */
export async function castIn({ get, shown }: Stage, tx: Tx): Promise<Map<string, KnownSubject>> {
  const persons = await new DemonstrationStore(get(Database)).personsIn(tx);
  return new Map(
    shown.people.flatMap(({ key, name }) => {
      const person = persons.get(nameKey(name));
      return person === undefined ? [] : [[key, person] as const];
    }),
  );
}

export const momentOf = (stage: Stage, { at, staff, person }: Omit<Happening, 'deed'>): Moment => ({
  staffId: stage.staff.get(staff)!,
  at: Temporal.Instant.from(at),
  key: person,
});

/** The person a deed is about. @throws where the demonstration does not know her yet: its order is wrong */
export function subjectOf({ persons }: Play, { key }: Moment): KnownSubject {
  const known = persons.get(key);
  if (known === undefined) throw new Error(`The demonstration does not know ${key} yet.`);
  return known;
}

export const stepOf = ({ stage }: Play, next: Promised | null): NextStep | null =>
  next && { kind: next.kind, note: null, dueOn: stage.calendar.daysAgo(next.due).toString() };
