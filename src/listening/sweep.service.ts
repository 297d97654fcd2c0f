import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { refusal } from '../kernel/result.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { collectedTooLongAgo } from './domain/quarantine.js';
import { ImportSpool, SPOOL_LIFETIME_MS } from './import-spool.js';
import { ImportStore } from './import.store.js';
import { LISTENING_HOUR, OBSERVATIONS_CHANGED } from './listening.topics.js';
import { QuarantineStore } from './quarantine.store.js';
import { SourceStore } from './source.store.js';
import { ToldAuthors } from './told-authors.service.js';

/**
 * Every hour: uploads that nobody decided on within a day go, and so do authors whose month in quarantine is over; what was
 * counted is folded together.
 */
@Injectable()
export class SweepService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly imports: ImportStore,
    private readonly sources: SourceStore,
    private readonly quarantine: QuarantineStore,
    private readonly organisations: OrganisationService,
    private readonly spool: ImportSpool,
    private readonly told: ToldAuthors,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.onTick(LISTENING_HOUR, () => this.sweep());
  }

  /** Sweeps the spool and every organisation. */
  async sweep(): Promise<void> {
    await this.sweepSpool();
    for (const { organisationId } of await this.organisations.all()) {
      const scope = { organisationId, sections: 'all' } as const;
      await this.failForgotten(scope);
      await this.recordTold(scope);
      await this.endQuarantine(scope);
      await this.database.withTenant(scope, (tx) => this.sources.foldCounts(tx));
    }
  }

  /** Drops authors without a ground whose month is over; what is counted of them stays. */
  async endQuarantine(scope: TenantScope): Promise<void> {
    await this.database.withTenant(
      scope,
      async (tx) => {
        const { timeZone } = await this.organisations.of(tx);
        const now = this.clock.now();
        const over = { collectedUntil: collectedTooLongAgo(now, timeZone).toString(), now: now.toString() };
        for (const sourceId of await this.quarantine.due(tx, over)) {
          // An import that is being written would leave posts uncounted on accounts that go.
          await this.sources.lock(tx, sourceId);
          if ((await this.quarantine.drop(tx, sourceId, over, timeZone)) > 0)
            await this.jobs.enqueue(tx, OBSERVATIONS_CHANGED, { sourceId });
        }
      },
      { statementTimeoutMs: 0 },
    );
  }

  /** Whoever was linked before their group's next import was told by that one. */
  private async recordTold(scope: TenantScope): Promise<void> {
    const actor = { staffId: null, at: this.clock.now() };
    await this.database.withTenant(scope, (tx) => this.told.record(tx, actor), { statementTimeoutMs: 0 });
  }

  private async sweepSpool(): Promise<void> {
    const oldest = this.clock.now().epochMilliseconds - SPOOL_LIFETIME_MS;
    for (const { importId, spooledAt } of await this.spool.entries())
      if (spooledAt <= oldest) await this.spool.destroy(importId);
  }

  /** An import whose upload is gone can only be begun again. */
  private async failForgotten(scope: TenantScope): Promise<void> {
    const held = new Set((await this.spool.entries()).map(({ importId }) => importId));
    const oldest = this.clock.now().epochMilliseconds - SPOOL_LIFETIME_MS;
    await this.database.withTenant(scope, async (tx) => {
      for (const state of ['receiving', 'previewed'] as const)
        for (const id of await this.imports.inState(tx, state)) {
          const entry = await this.imports.find(tx, id);
          if (entry === null || held.has(id) || Date.parse(entry.createdAt) > oldest) continue;
          await this.imports.change(
            tx,
            id,
            { state },
            { state: 'failed', failure: refusal('upload-gone'), file_name_sealed: null },
          );
        }
    });
  }
}
