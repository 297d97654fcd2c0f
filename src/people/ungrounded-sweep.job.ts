import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { PEOPLE_HOUR } from './people.topics.js';
import { UngroundedStore } from './ungrounded.store.js';

const AT_ONCE = 500;

/**
 * Deletes whoever is kept by name without any ground, a month after they were noted: no tie, no consent, nothing to obey.
 * It is no erasure: nobody asked for one, so the same person may be noted again, with a ground.
 */
@Injectable()
export class UngroundedSweep implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationService,
    private readonly store: UngroundedStore,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.onTick(PEOPLE_HOUR, async () => {
      for (const { organisationId } of await this.organisations.all())
        await this.sweep({ organisationId, sections: 'all' });
    });
  }

  /** @returns how many persons were deleted */
  async sweep(scope: TenantScope): Promise<number> {
    let deleted = 0;
    for (;;) {
      const some = await this.database.withTenant(scope, (tx) => this.deleteSome(tx), {
        statementTimeoutMs: 0,
      });
      deleted += some;
      if (some < AT_ONCE) return deleted;
    }
  }

  /** What the journal says of them by name goes too; how many they were stays. */
  private async deleteSome(tx: Tx): Promise<number> {
    const overdue = await this.store.overdue(tx, this.clock.now(), AT_ONCE);
    if (overdue.length === 0) return 0;
    for (const { id, subjectId } of overdue) {
      await this.audit.forget(tx, subjectId);
      await this.queue.forget(tx, id);
    }
    const ids: Id[] = overdue.map(({ id }) => id);
    const count = await this.store.delete(tx, ids);
    await this.audit.record(tx, { action: 'ungrounded-persons-deleted', staffId: null, detail: { count } });
    return count;
  }
}
