import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { fault } from '../kernel/fault.js';
import { type Id } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { TEXT_CHANGED } from './changed-text.store.js';
import { type Delivery, type DeliveryChange, DeliveryStore } from './delivery.store.js';
import { DeliveryEnding } from './delivery-ending.service.js';
import { type DeliveryState, type Verdict } from './domain/delivery.js';
import { stale } from './publication.service.js';
import { DELIVERIES_DUE } from './publishing.topics.js';

/** Which version of which sending a person decides about, and when. */
export interface Deciding {
  readonly viewer: Viewer;
  readonly id: Id;
  readonly expectedVersion: number;
  readonly now: Instant;
}

type Decided = Result<Delivery, Refusal>;

/** What a person decides about a sending that failed, or of which nobody knows. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryStore,
    private readonly endings: DeliveryEnding,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
  ) {}

  /** Sends again what failed. What is unknown is never sent again before somebody looked: {@link settle}. */
  retry(deciding: Deciding): Promise<Decided> {
    return this.decide(deciding, ['failed'], 'delivery-retried', (delivery) =>
      mayGoOut(delivery) ? waiting(delivery, deciding.now) : null,
    );
  }

  /** Says what became of a sending of which nobody knew: it counts as published, or is sent again. */
  settle(deciding: Deciding, verdict: Verdict): Promise<Decided> {
    return this.decide(deciding, ['unknown'], `delivery-${verdict}`, (delivery) =>
      verdict === 'went-out'
        ? {
            ...waiting(delivery, deciding.now),
            state: 'published',
            attempts: delivery.attempts,
            publishedAt: deciding.now.toString(),
          }
        : againOrNever(delivery, deciding.now),
    );
  }

  /** Takes a failure out of the ribbon; the sending stays failed. */
  dismiss({ viewer, id, expectedVersion, now }: Deciding): Promise<Decided> {
    return this.database.withTenant(scopeOf(viewer), async (tx) => {
      const found = await this.held(tx, viewer, id, expectedVersion, ['failed']);
      if (!found.ok) return found;
      await this.deliveries.dismiss(tx, id, now);
      return ok({ ...found.value, version: expectedVersion + 1 });
    });
  }

  private decide(
    { viewer, id, expectedVersion, now }: Deciding,
    states: readonly DeliveryState[],
    action: string,
    changed: (delivery: Delivery) => DeliveryChange | null,
  ): Promise<Decided> {
    return this.database.withTenant(scopeOf(viewer), async (tx) => {
      const found = await this.held(tx, viewer, id, expectedVersion, states);
      if (!found.ok) return found;
      const change = changed(found.value);
      if (change === null) return refuse(refusal(TEXT_CHANGED));
      await this.deliveries.change(tx, change, expectedVersion);
      await this.deliveries.restart(tx, id, now);
      if (found.value.publicationId !== null) await this.endings.settle(tx, [found.value.publicationId], now);
      await this.queue.enqueue(tx, DELIVERIES_DUE);
      const { staffId } = viewer;
      await this.audit.record(tx, { action, staffId, objectKind: 'delivery', objectId: id });
      return ok((await this.deliveries.lock(tx, id))!);
    });
  }

  private async held(
    tx: Tx,
    viewer: Viewer,
    id: Id,
    expectedVersion: number,
    states: readonly DeliveryState[],
  ): Promise<Decided> {
    const delivery = await this.deliveries.lock(tx, id);
    // Whoever plans posts decides about posts; about messages, whoever sends them.
    const isTheirs =
      delivery !== null && viewer.may(delivery.messageId === null ? 'write-publications' : 'send-messages');
    if (!isTheirs) return refuse(refusal('not-found'));
    if (delivery.version !== expectedVersion) return refuse(stale(delivery.version));
    if (!states.includes(delivery.state))
      return refuse(refusal('delivery.nothing-to-decide', { state: delivery.state }));
    return ok(delivery);
  }
}

/** Posts of the whole organisation, and messages of the sections whose people the viewer may write to. */
export const scopeOf = (viewer: Viewer): TenantScope => ({
  organisationId: viewer.organisationId,
  sections: viewer.scopeFor('send-messages').sections,
});

/** Whether a sending may be tried again: what it would send is still what somebody approved, or wrote. */
export const mayGoOut = ({ fault }: Delivery): boolean => fault?.reason !== TEXT_CHANGED;

const againOrNever = (delivery: Delivery, now: Instant): DeliveryChange =>
  mayGoOut(delivery)
    ? waiting(delivery, now)
    : {
        ...waiting(delivery, now),
        state: 'failed',
        attempts: delivery.attempts,
        fault: fault('rejected', TEXT_CHANGED),
      };

const waiting = ({ id }: Delivery, now: Instant): DeliveryChange => ({
  id,
  state: 'pending',
  attempts: 0,
  dueAt: now.toString(),
  askAt: null,
  needsPerson: false,
  remoteId: null,
  fault: null,
  publishedAt: null,
});
