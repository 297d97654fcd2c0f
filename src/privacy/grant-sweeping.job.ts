import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { DirectoryStore } from '../organisation/directory.store.js';
import { PermissionService } from './permission.service.js';
import { PreferenceLinkService } from './preference-link.service.js';
import { GRANTS_AGED } from './privacy.topics.js';

const NO_LIMIT = { statementTimeoutMs: 0 };

/** Takes away what time has ended: retention, an assessment's last day, a notice that was never given, old links. */
@Injectable()
export class GrantSweeping implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryStore,
    private readonly permissions: PermissionService,
    private readonly links: PreferenceLinkService,
    private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.onTick(GRANTS_AGED, () => this.sweepAll());
  }

  async sweepAll(): Promise<void> {
    const organisations = await this.database.withDirectory((tx) => this.directory.organisations(tx));
    for (const { organisationId } of organisations) {
      const scope = { organisationId, sections: 'all' } as const;
      const sweep = async (tx: Tx) => {
        await this.permissions.sweep(tx, this.clock.now());
        await this.links.sweep(tx, this.clock.now());
      };
      await this.database.withTenant(scope, sweep, NO_LIMIT);
    }
  }
}
