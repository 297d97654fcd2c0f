import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Refusal } from '../kernel/result.js';

/** One thing on a person's timeline; the sentence is made from code and parameters. */
export interface TimelineEntry {
  /** `kind:id`, unique on the timeline. */
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** `exchange`, `ground`, `link`, `message`, `score`... */
  readonly kind: string;
  readonly code: string;
  readonly parameters: Refusal['parameters'];
  readonly detail: string | null;
}

/** What is asked of every source: entries before a place, the latest first. */
export interface TimelineRequest {
  readonly personId: Id;
  readonly subjectId: Id;
  /** The last entry that the reader has: those at the same instant come in falling order of id. */
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
  /** ISO instant: what stands on a ground that ended then is left out. */
  readonly now: string;
}

/** What slices to the right register to show on a timeline. */
export interface TimelineSource {
  /** At most `limit` entries, all of them before `before`. */
  entries(tx: Tx, request: TimelineRequest): Promise<TimelineEntry[]>;
}

/** A person's timeline, merged from what the slices know. */
@Injectable()
export class Timeline {
  private readonly sources: TimelineSource[] = [];

  register(source: TimelineSource): void {
    this.sources.push(source);
  }

  /** The latest entries before a place, over all sources. */
  async entries(tx: Tx, request: TimelineRequest): Promise<TimelineEntry[]> {
    const entries: TimelineEntry[] = [];
    for (const source of this.sources) entries.push(...(await source.entries(tx, request)));
    return entries.sort(latestFirst).slice(0, request.limit);
  }
}

/** The order of a timeline: the latest first, and falling ids within one instant. */
export const latestFirst = (
  a: Pick<TimelineEntry, 'at' | 'id'>,
  b: Pick<TimelineEntry, 'at' | 'id'>,
): number =>
  Temporal.Instant.compare(Temporal.Instant.from(b.at), Temporal.Instant.from(a.at)) ||
  (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
