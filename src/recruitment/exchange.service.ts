import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { ok, type Refusal, refusal, refuse, type Result } from '../kernel/result.js';
import { type CalendarDate, dayOf, type Instant, instantOn } from '../kernel/time.js';
import { TOPICS } from '../listening/domain/reading/topics.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { ConsentService } from '../privacy/consent.service.js';
import { type PermissionRefusal } from '../privacy/domain/refusal.js';
import { PermissionService } from '../privacy/permission.service.js';
import { StandingService } from '../privacy/standing.service.js';
import { type ExchangeChannel, NOTE_LIMIT, outcomeOf, type OutcomeCode } from './domain/exchange.js';
import { type NextStep, wrongStep } from './domain/next-step.js';
import { ExchangeStore, type StoredActivity } from './exchange.store.js';
import { type StoredTask, TaskStore } from './task.store.js';

/** What an organiser notes after talking with somebody. */
export interface ExchangeToNote {
  readonly channel: ExchangeChannel;
  readonly outcome: OutcomeCode;
  readonly issue: string | null;
  readonly note: string | null;
  /** Null for now. */
  readonly occurredOn: CalendarDate | null;
  readonly nextStep: NextStep | null;
}

export interface NotedExchange {
  readonly activity: StoredActivity;
  readonly task: StoredTask | null;
}

/** Why an exchange was not noted: there is no ground, or something in it makes no sense. */
export type ExchangeRefusal =
  | { readonly kind: 'permission'; readonly refusal: PermissionRefusal }
  | { readonly kind: 'input'; readonly refusal: Refusal; readonly field: string };

/** Who notes, and about whom. */
export interface ExchangeParties {
  readonly staffId: Id;
  readonly person: { readonly id: Id; readonly subjectId: Id };
}

/** Exchanges: what was said, what was promised, and what it does to the ground. */
@Injectable()
export class ExchangeService {
  constructor(
    private readonly exchanges: ExchangeStore,
    private readonly tasks: TaskStore,
    private readonly organisations: OrganisationService,
    private readonly permissions: PermissionService,
    private readonly standings: StandingService,
    private readonly consents: ConsentService,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Notes an exchange and its next step, in one transaction. Somebody who asks not to be contacted again is heard
   * whatever the ground: the objection is recorded at once, for everything that people are contacted for, on every
   * channel. An exchange noted late lengthens retention from the day on which it was, not from the day of noting.
   */
  async note(
    tx: Tx,
    { staffId, person }: ExchangeParties,
    exchange: ExchangeToNote,
    at: Instant,
  ): Promise<Result<NotedExchange, ExchangeRefusal>> {
    const outcome = outcomeOf(exchange.outcome);
    const { timeZone } = await this.organisations.of(tx);
    const today = dayOf(at, timeZone);
    const wrong = checkExchange(exchange, today);
    if (wrong !== null) return refuse(wrong);
    if (!outcome.isObjection) {
      const answer = await this.permissions.ask(tx, person.subjectId, 'recruitment-contact', at);
      if (answer === null) return refuse({ kind: 'input', refusal: refusal('not-found'), field: 'personId' });
      if (!answer.ok) return refuse({ kind: 'permission', refusal: answer.error });
    }
    const { occurredOn } = exchange;
    const isToday = occurredOn === null || occurredOn === today;
    const occurredAt = (isToday ? at : noonOf(occurredOn, timeZone)).toString();
    const activity = await this.insertActivity(tx, { staffId, person }, exchange, { occurredAt, at });
    const task = outcome.isObjection ? null : await this.insertTask(tx, staffId, person.id, exchange, at);
    const actor = { staffId, at };
    if (outcome.isContact)
      await this.standings.recordContact(tx, actor, [person.subjectId], occurredOn ?? today);
    if (outcome.isObjection) await this.consents.objectToContact(tx, actor, person.subjectId);
    await this.audit.record(tx, {
      action: 'exchange-noted',
      staffId,
      purpose: 'recruitment-contact',
      subjectId: person.subjectId,
      objectKind: 'activity',
      objectId: activity.id,
    });
    return ok({ activity, task });
  }

  private async insertActivity(
    tx: Tx,
    { staffId, person }: ExchangeParties,
    { channel, outcome, issue, note }: ExchangeToNote,
    { occurredAt, at }: { readonly occurredAt: string; readonly at: Instant },
  ): Promise<StoredActivity> {
    const activity = { id: newId(), personId: person.id, staffId, occurredAt, channel, outcome, issue, note };
    await this.exchanges.insert(tx, activity, at.toString());
    return activity;
  }

  private async insertTask(
    tx: Tx,
    ownerId: Id,
    personId: Id,
    { nextStep }: ExchangeToNote,
    at: Instant,
  ): Promise<StoredTask | null> {
    if (nextStep === null) return null;
    const task = { id: newId(), personId, ownerId, ...nextStep, doneAt: null, version: 1 };
    await this.tasks.insert(tx, task, at.toString());
    return task;
  }
}

/** A former day without an hour is noted at its noon where the organisation is. */
const noonOf = (day: CalendarDate, timeZone: string): Instant => instantOn(day, timeZone, '12:00');

function checkExchange(exchange: ExchangeToNote, today: CalendarDate): ExchangeRefusal | null {
  const { occurredOn, nextStep, issue, note } = exchange;
  const input = (why: Refusal, field: string): ExchangeRefusal => ({ kind: 'input', refusal: why, field });
  if (occurredOn !== null && occurredOn > today)
    return input(refusal('exchange.in-the-future', { date: occurredOn }), 'occurredOn');
  const wrong = nextStep === null ? null : wrongStep(nextStep, today);
  if (wrong !== null) return input(refusal(wrong.code, wrong.parameters), wrong.field);
  if (note !== null && note.length > NOTE_LIMIT)
    return input(refusal('exchange.note-too-long', { limit: NOTE_LIMIT }), 'note');
  return issue !== null && !TOPICS.some(({ code }) => code === issue)
    ? input(refusal('exchange.unknown-issue'), 'issue')
    : null;
}
