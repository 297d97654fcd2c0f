import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** One dated thing about a person, as a code and parameters that a catalogue turns into a sentence. */
export interface TimelineEntry {
  /** Unique over all sources, such as `exchange:<id>`. */
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly kind: 'message' | 'exchange' | 'ground' | 'score' | 'link';
  readonly code: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** What was written, where something was; shown under the sentence. */
  readonly detail: string | null;
}

/** A person, and how far back to look: entries strictly before (`at`, `id`), or the latest where it is null. */
export interface TimelineRequest {
  readonly personId: Id;
  readonly subjectId: Id;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
}

/** What a slice to the right registers when it has something to show on a person's timeline. */
export interface TimelineSource {
  /** At most `limit` entries, the latest first. */
  entries(tx: Tx, request: TimelineRequest): Promise<readonly TimelineEntry[]>;
}

/** Everything that happened with a person, from every slice that registered. */
@Injectable()
export class Timeline {
  private readonly sources: TimelineSource[] = [];

  register(source: TimelineSource): void {
    this.sources.push(source);
  }

  /** The latest entries of all sources together, at most `limit`. */
  async entries(tx: Tx, request: TimelineRequest): Promise<TimelineEntry[]> {
    const all: TimelineEntry[] = [];
    for (const source of this.sources) all.push(...(await source.entries(tx, request)));
    return all.sort(latestFirst).slice(0, request.limit);
  }
}

/** Two things at one moment keep one order, so that a page never shows an entry twice. */
const latestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1;
