import { type Type } from '@nestjs/common';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type TenantScope } from '../database/tenant.js';
import { type FixedClock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type Refusal, type Result } from '../kernel/result.js';
import { type StoryCalendar } from './calendar.js';
import { type Demonstration, type SectionKey } from './model.js';

/** Something done, for whoever watches: a code of the command's catalogue and its parameters. */
export type Tell = (code: StageStep, parameters?: Readonly<Record<string, string | number>>) => void;

/** The steps that take time. */
export type StageStep =
  | 'writing'
  | 'founded'
  | 'roster'
  | 'importing'
  | 'imported'
  | 'linked'
  | 'grounds'
  | 'history'
  | 'posts'
  | 'letters'
  | 'scoring'
  | 'resuming';

/** What every step of the making works with. */
export interface Stage {
  readonly get: <T>(type: Type<T> | symbol) => T;
  readonly shown: Demonstration;
  readonly scope: TenantScope & { readonly sections: 'all' };
  readonly sections: Readonly<Record<SectionKey, Id>>;
  /** Ids of the staff by their key. */
  readonly staff: ReadonlyMap<string, Id>;
  readonly calendar: StoryCalendar;
  /** The service's own clock: set back while the past is played, and forward again after it. */
  readonly clock: FixedClock;
  /** When the making began. */
  readonly now: () => Instant;
  readonly tell: Tell;
}

/** Reaches into Nest's container, whatever module provides the thing. */
export const reach =
  (app: NestExpressApplication) =>
  <T>(type: Type<T> | symbol): T =>
    app.get(type, { strict: false });

/** The value of what cannot be refused here. @throws Error where it is: the demonstration's own data are wrong */
export function expected<T>(result: Result<T, Refusal | { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`The demonstration was refused: ${result.error.code}.`);
}

/** The member of staff who sees to a section. */
export const organiserOf = (stage: Stage, section: SectionKey): Id => {
  const member = stage.shown.staff.find(
    ({ role, sections }) => role === 'organiser' && sections.includes(section),
  );
  return stage.staff.get(member!.key)!;
};

/** Does work as of another instant: the clock goes there, and comes back. */
export async function asOf<T>(
  { clock }: Pick<Stage, 'clock'>,
  at: Instant,
  work: () => Promise<T>,
): Promise<T> {
  const before = clock.now();
  clock.set(at);
  try {
    return await work();
  } finally {
    clock.set(before);
  }
}
