import { Injectable } from '@nestjs/common';
import { type Temporal } from 'temporal-polyfill';
import { type Tx } from '../database/tenant.js';
import { ok, type Refusal, refuse, type Result } from '../kernel/result.js';
import { type CalendarDate, type Instant } from '../kernel/time.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import {
  type ClockChange,
  clockChanges,
  type HourMissing,
  type HourTwice,
  instantOfWall,
} from './domain/schedule.js';
import { embargoEnd, type RepeatedHour, spanOf } from './domain/schedule.js';
import { type Publication, PublicationStore } from './publication.store.js';

/** A wished time, in the organisation's zone. */
export interface WishedTime {
  readonly wall: Temporal.PlainDateTime;
  readonly hour: RepeatedHour | null;
}

/** A time that was understood. */
export interface PlannedTime {
  readonly plannedAt: Instant;
  readonly plannedWall: string | null;
}

/** An expected no of publishing: words about an input field, or an hour that clocks skip or show twice. */
export type PlanningRefusal =
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly field: string | null }
  | HourMissing
  | HourTwice;

export const refused = (refusal: Refusal, field: string | null = null): PlanningRefusal => ({
  kind: 'refused',
  refusal,
  field,
});

/** What is planned between two days. */
export interface CalendarSpan {
  readonly timeZone: string;
  readonly publications: readonly Publication[];
  readonly unplanned: readonly Publication[];
  readonly clockChanges: readonly ClockChange[];
}

/** Most publications without a time that a calendar shows beside its days. */
const UNPLANNED = 50;

/** Wall times in the organisation's zone, and the calendar made of them. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly publications: PublicationStore,
  ) {}

  /** @param wished null for as soon as possible */
  async time(
    tx: Tx,
    wished: WishedTime | null,
    now: Instant,
  ): Promise<Result<PlannedTime, HourMissing | HourTwice>> {
    if (wished === null) return ok({ plannedAt: now, plannedWall: null });
    const at = instantOfWall(wished.wall, await this.zone(tx), wished.hour);
    if (!at.ok) return refuse(at.error);
    return ok({ plannedAt: at.value, plannedWall: wished.wall.toString({ smallestUnit: 'second' }) });
  }

  async embargo(tx: Tx, wall: Temporal.PlainDateTime | null): Promise<Instant | null> {
    return wall === null ? null : embargoEnd(wall, await this.zone(tx));
  }

  async zone(tx: Tx): Promise<string> {
    return (await this.organisations.of(tx)).timeZone;
  }

  /** Both days included, in the organisation's zone. */
  async calendar(tx: Tx, from: CalendarDate, to: CalendarDate, now: Instant): Promise<CalendarSpan> {
    const timeZone = await this.zone(tx);
    const span = spanOf(from, to, timeZone);
    return {
      timeZone,
      publications: await this.publications.planned(tx, span.from, span.until),
      unplanned: await this.publications.unplanned(tx, now, UNPLANNED),
      clockChanges: clockChanges(from, to, timeZone),
    };
  }
}
