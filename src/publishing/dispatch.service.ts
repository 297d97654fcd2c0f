import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Fault, fault } from '../kernel/fault.js';
import { type Id, newId } from '../kernel/id.js';
import { type Result } from '../kernel/result.js';
import { type Instant, instantOf } from '../kernel/time.js';
import { type Delivery, type DeliveryChange, DeliveryStore } from './delivery.store.js';
import { afterFault, type Outcome } from './domain/delivery.js';
import { changeOf, DISPATCH, type DispatchLimits } from './dispatch-limits.js';
import { DeliveryEnding } from './delivery-ending.service.js';
import { PublicationStore } from './publication.store.js';
import { DELIVERIES_DUE } from './publishing.topics.js';
import { type Sending, SendingService } from './sending.service.js';
import { TargetStore } from './target.store.js';

/** A batch that one process holds. */
interface Batch {
  readonly token: Id;
  readonly leaseUntil: Instant;
  readonly scope: TenantScope;
}

/** How one sending ended; `sending` is null for what could not be sent at all. */
interface Ended {
  readonly delivery: Delivery;
  readonly sending: Sending | null;
  readonly outcome: Outcome;
}

/**
 * Sends what is due. The row says who may send: it is claimed with a lease in one transaction, sent outside of any,
 * and its end recorded in another one. A process that dies in between leaves a sending that nobody repeats before
 * the network was asked.
 */
@Injectable()
export class DispatchService {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryStore,
    private readonly publications: PublicationStore,
    private readonly targets: TargetStore,
    private readonly sendings: SendingService,
    private readonly endings: DeliveryEnding,
    private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DISPATCH) private readonly limits: DispatchLimits,
  ) {}

  /** Sends everything of an organisation that is due, batch after batch. @returns how many sendings were claimed */
  async run(organisationId: Id): Promise<number> {
    const scope = { organisationId, sections: 'all' as const };
    await this.begin(scope);
    let total = 0;
    for (;;) {
      const claimed = await this.runBatch(scope);
      if (claimed === 0) return total;
      total += claimed;
    }
  }

  /** Makes sendings of publications whose hour has come. */
  private async begin(scope: TenantScope): Promise<void> {
    for (let begun = this.limits.batch; begun >= this.limits.batch;) {
      begun = await this.database.withTenant(scope, async (tx) => {
        const now = this.clock.now();
        const due = await this.publications.begin(tx, now, this.limits.batch);
        const deliveries = due.map((one) => ({
          id: newId(),
          messageId: null,
          personId: null,
          dueAt: now,
          ...one,
        }));
        await this.deliveries.insert(tx, deliveries);
        return due.length;
      });
    }
  }

  /** Claims, sends and records one batch of what is due. @returns how many sendings were claimed */
  async runBatch(scope: TenantScope): Promise<number> {
    const { token, leaseUntil } = { token: newId(), leaseUntil: this.later(this.limits.leaseMs) };
    const { claimed, prepared } = await this.database.withTenant(scope, async (tx) => {
      const now = this.clock.now();
      const claimed = await this.deliveries.claim(tx, { token, now, leaseUntil, limit: this.limits.batch });
      return { claimed: claimed.length, prepared: await this.sendings.prepare(tx, claimed, token, now) };
    });
    if (claimed === 0) return 0;
    const now = this.clock.now();
    const ended: Ended[] = prepared.unsendable.map(({ delivery, fault: why }) => ({
      delivery,
      sending: null,
      outcome: afterFault(attempted(delivery), why, now),
    }));
    ended.push(...(await this.sendAll({ token, leaseUntil, scope }, prepared.sendings)));
    await this.database.withTenant(scope, (tx) => this.record(tx, token, ended));
    return claimed;
  }

  /** Sends several at once, each as soon as there is room. */
  private async sendAll(batch: Batch, sendings: readonly Sending[]): Promise<Ended[]> {
    const ended: Ended[] = [];
    const limited = new Map<Id, Instant>();
    const waiting = sendings.values();
    const lane = async (): Promise<void> => {
      for (const sending of waiting) {
        const end = await this.sendOne(batch, sending, limited);
        ended.push(end);
        const { targetId } = sending.delivery;
        const { outcome } = end;
        if (targetId !== null && outcome.state === 'pending' && outcome.isLimited)
          limited.set(targetId, outcome.dueAt);
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.limits.lanes, sendings.length) }, lane));
    return ended;
  }

  private async sendOne(
    { leaseUntil, scope: { organisationId } }: Batch,
    sending: Sending,
    limited: ReadonlyMap<Id, Instant>,
  ): Promise<Ended> {
    const { delivery, publisher, target, content } = sending;
    const limitEnd = delivery.targetId === null ? undefined : limited.get(delivery.targetId);
    if (limitEnd !== undefined) return { delivery, sending, outcome: putOff(limitEnd, true) };
    const now = this.clock.now();
    // Sent so late, it could arrive after the lease, when somebody else has asked the network and been told: nothing.
    const isLate = now.epochMilliseconds + this.limits.timeoutMs >= leaseUntil.epochMilliseconds;
    if (isLate) return { delivery, sending, outcome: putOff(now, true) };
    const attempt = {
      idempotencyHint: `${organisationId}.${delivery.id}`,
      signal: AbortSignal.timeout(this.limits.timeoutMs),
    };
    const answer = await publisher.publish(target, content, attempt).catch(thrown);
    const outcome = answer.ok
      ? ({ state: 'published', remoteId: answer.value.remoteId } as const)
      : afterFault(attempted(delivery), answer.error, this.clock.now());
    return { delivery, sending, outcome };
  }

  private async record(tx: Tx, token: Id, ended: readonly Ended[]): Promise<void> {
    const now = this.clock.now();
    const changes = ended.map(({ delivery, outcome }) => changeOf(delivery, outcome, now));
    await this.deliveries.record(tx, token, changes);
    for (const [targetId, until] of limitsOf(ended)) await this.targets.limit(tx, targetId, until);
    await this.endings.follow(
      tx,
      ended.flatMap(({ sending, delivery, outcome }) => ({ sending, delivery, outcome })),
      now,
    );
    await this.lookAgain(tx, changes);
  }

  /** Has somebody look when the first of these is due again. */
  private async lookAgain(tx: Tx, changes: readonly DeliveryChange[]): Promise<void> {
    const [next] = changes
      .flatMap(({ state, dueAt, askAt }) =>
        state === 'pending' ? dueAt : state === 'unknown' ? (askAt ?? []) : [],
      )
      .sort((a, b) => Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)));
    if (next !== undefined) await this.queue.enqueue(tx, DELIVERIES_DUE, {}, next);
  }

  private later(milliseconds: number): Instant {
    return instantOf(this.clock.now().epochMilliseconds + milliseconds);
  }
}

const attempted = ({ attempts, firstDueAt }: Delivery) => ({
  attempts,
  firstDueAt: Temporal.Instant.from(firstDueAt),
});

/** Nothing was sent: the attempt does not count. */
const putOff = (dueAt: Instant, isLimited: boolean): Outcome => ({
  state: 'pending',
  dueAt,
  fault: fault('rate-limited', 'delivery.put-off'),
  isLimited,
});

/** A connector that throws is our own bug; what it had sent by then, nobody knows. */
const thrown = (): Result<never, Fault> => ({
  ok: false,
  error: fault('unknown-outcome', 'delivery.broken-off'),
});

/** The latest limit of each target that met one. */
function limitsOf(ended: readonly Ended[]): Map<Id, Instant> {
  const limits = new Map<Id, Instant>();
  for (const { delivery, outcome } of ended) {
    if (delivery.targetId === null || outcome.state !== 'pending' || !outcome.isLimited) continue;
    if (outcome.fault.reason === 'delivery.put-off') continue;
    const known = limits.get(delivery.targetId);
    if (known === undefined || known.epochMilliseconds < outcome.dueAt.epochMilliseconds)
      limits.set(delivery.targetId, outcome.dueAt);
  }
  return limits;
}
