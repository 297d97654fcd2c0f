import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Database } from '../database/database.js';
import { type TenantScope } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { fault } from '../kernel/fault.js';
import { type Id } from '../kernel/id.js';
import { instantOf } from '../kernel/time.js';
import { type Delivery, type DeliveryChange, DeliveryStore } from './delivery.store.js';
import { DeliveryEnding } from './delivery-ending.service.js';
import { changeOf, DISPATCH, type DispatchLimits } from './dispatch-limits.js';
import { afterFinding, type Finding, type Outcome } from './domain/delivery.js';
import { DELIVERIES_DUE } from './publishing.topics.js';
import { type Sending, SendingService } from './sending.service.js';

/**
 * Asks networks what became of sendings of which nobody knows. Exactly-once towards a network without idempotency
 * keys is impossible; never repeating what may have arrived, before the network said that it did not, is not.
 */
@Injectable()
export class DoubtService {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryStore,
    private readonly sendings: SendingService,
    private readonly endings: DeliveryEnding,
    private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DISPATCH) private readonly limits: DispatchLimits,
  ) {}

  /** Asks about every sending of an organisation that is to be asked about now. @returns about how many */
  async run(organisationId: Id): Promise<number> {
    const scope = { organisationId, sections: 'all' as const };
    let total = 0;
    for (;;) {
      const { doubtful, prepared } = await this.take(scope);
      for (const { delivery } of prepared.unsendable) await this.leaveToPerson(scope, delivery);
      // One after the other: a text that is on one target twice must find two different posts.
      for (const sending of prepared.sendings) await this.askAbout(scope, sending);
      total += doubtful;
      if (doubtful < this.limits.batch) return total;
    }
  }

  private take(scope: TenantScope) {
    return this.database.withTenant(scope, async (tx) => {
      const now = this.clock.now();
      const nobodyElseUntil = instantOf(now.epochMilliseconds + this.limits.leaseMs);
      const doubtful = await this.deliveries.takeDoubtful(tx, now, nobodyElseUntil, this.limits.batch);
      return { doubtful: doubtful.length, prepared: await this.sendings.prepare(tx, doubtful, null, now) };
    });
  }

  private async askAbout(scope: TenantScope, sending: Sending): Promise<void> {
    const { delivery } = sending;
    const finding = await this.find(scope, sending);
    const now = this.clock.now();
    const claimedAt = Temporal.Instant.from(delivery.lastClaimedAt!).epochMilliseconds;
    const asked = {
      attempts: delivery.attempts,
      firstDueAt: Temporal.Instant.from(delivery.firstDueAt),
      conclusiveAt: instantOf(claimedAt + this.limits.leaseMs + this.limits.settlingMs),
    };
    const outcome = afterFinding(asked, finding, now, doubtOf(delivery));
    if (outcome === 'needs-person') return this.leaveToPerson(scope, delivery);
    await this.write(scope, sending, outcome, changeOf(delivery, outcome, now));
  }

  private async find(
    scope: TenantScope,
    { delivery, publisher, target, content }: Sending,
  ): Promise<Finding> {
    const since = delivery.firstClaimedAt!;
    const { targetId } = delivery;
    const known =
      targetId === null
        ? new Set<string>()
        : await this.database.withTenant(scope, (tx) =>
            this.deliveries.remoteIds(tx, targetId, dayBefore(since)),
          );
    const signal = AbortSignal.timeout(this.limits.timeoutMs);
    const search = { since: Temporal.Instant.from(since), known, signal };
    const answer = await publisher.find(target, content, search).catch(() => null);
    return answer?.ok ? answer.value : { found: 'cannot-tell', mayAskAgain: true };
  }

  private leaveToPerson(scope: TenantScope, delivery: Delivery): Promise<void> {
    const { id, attempts, dueAt } = delivery;
    const change: DeliveryChange = {
      id,
      state: 'unknown',
      attempts,
      dueAt,
      askAt: null,
      needsPerson: true,
      remoteId: null,
      fault: doubtOf(delivery),
      publishedAt: null,
    };
    return this.write(scope, null, null, change, delivery);
  }

  private write(
    scope: TenantScope,
    sending: Sending | null,
    outcome: Outcome | null,
    change: DeliveryChange,
    delivery: Delivery = sending!.delivery,
  ): Promise<void> {
    return this.database.withTenant(scope, async (tx) => {
      const isOurs = await this.deliveries.change(tx, change, delivery.version);
      if (!isOurs || outcome === null) return;
      await this.endings.follow(tx, [{ delivery, sending, outcome }], this.clock.now());
      const next =
        outcome.state === 'pending' ? outcome.dueAt : outcome.state === 'unknown' ? outcome.askAt : null;
      if (next !== null) await this.queue.enqueue(tx, DELIVERIES_DUE, {}, next.toString());
    });
  }
}

/** Clocks differ, and a twin may have gone out just before. */
const dayBefore = (at: string): string => Temporal.Instant.from(at).subtract({ hours: 24 }).toString();

const doubtOf = (delivery: Delivery) => delivery.fault ?? fault('unknown-outcome', 'delivery.process-lost');
