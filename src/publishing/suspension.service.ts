import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { DeliveryEnding } from './delivery-ending.service.js';
import { stateOnceResumed } from './domain/publication.js';
import { type Publication, PublicationStore } from './publication.store.js';
import { standingOf, wholeOf } from './publication.service.js';
import { DELIVERIES_DUE } from './publishing.topics.js';
import { type Suspension, SuspensionStore } from './suspension.store.js';

/** « Tout suspendre »: nothing goes out until somebody says so. */
@Injectable()
export class SuspensionService {
  constructor(
    private readonly database: Database,
    private readonly suspensions: SuspensionStore,
    private readonly publications: PublicationStore,
    private readonly endings: DeliveryEnding,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
  ) {}

  current(viewer: Viewer): Promise<Suspension | null> {
    return this.database.withTenant(wholeOf(viewer), (tx) => this.suspensions.current(tx));
  }

  /** Stops everything at once, posts and messages. Repeating it changes nothing. */
  suspend(viewer: Viewer, now: Instant): Promise<Suspension | null> {
    return this.database.withTenant(wholeOf(viewer), async (tx) => {
      if (await this.suspensions.begin(tx, viewer.staffId, now)) {
        await this.suspensions.hold(tx, true);
        await this.publications.suspendAll(tx);
        await this.audit.record(tx, { action: 'publishing-suspended', staffId: viewer.staffId });
      }
      return this.suspensions.current(tx);
    });
  }

  /** Lets everything go on; posts whose hour went by wait for a new one. */
  resume(viewer: Viewer, now: Instant): Promise<null> {
    return this.database.withTenant(wholeOf(viewer), async (tx) => {
      if (!(await this.suspensions.end(tx))) return null;
      await this.suspensions.hold(tx, false);
      for (const publication of await this.publications.suspended(tx)) await this.goOn(tx, publication, now);
      await this.queue.enqueue(tx, DELIVERIES_DUE);
      await this.audit.record(tx, { action: 'publishing-resumed', staffId: viewer.staffId });
      return null;
    });
  }

  private async goOn(tx: Tx, publication: Publication, now: Instant): Promise<void> {
    const from = publication.suspendedFrom!;
    const state = stateOnceResumed(from, standingOf(publication), now);
    await this.publications.save(tx, { ...publication, state, suspendedFrom: null });
    if (state === 'scheduled')
      await this.queue.enqueue(tx, DELIVERIES_DUE, {}, publication.plannedAt!.toString());
    if (state === 'publishing') await this.endings.settle(tx, [publication.id], now);
  }
}
