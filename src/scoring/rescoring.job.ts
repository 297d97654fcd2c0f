import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { JobQueue } from '../jobs/job-queue.js';
import { type Job } from '../jobs/topic.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { OBSERVATIONS_CHANGED } from '../listening/listening.topics.js';
import { DirectoryStore } from '../organisation/directory.store.js';
import { GRANTS_GAINED } from '../privacy/privacy.topics.js';
import { SCORES_AGED } from './scoring.topics.js';
import { ScoringService } from './scoring.service.js';

/** A whole organisation may take longer than one statement usually may. */
const NO_LIMIT = { statementTimeoutMs: 0 };

/** When scores are computed: something was observed, somebody may be scored now, or a day has passed. */
@Injectable()
export class Rescoring implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly directory: DirectoryStore,
    private readonly scoring: ScoringService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.subscribe(OBSERVATIONS_CHANGED, (job) => this.observed(job));
    this.queue.subscribe(GRANTS_GAINED, (job) => this.everybody(job));
    this.queue.onTick(SCORES_AGED, () => this.aged());
  }

  private async observed({ scope, ids }: Job): Promise<void> {
    const { sourceId, personId } = ids;
    await this.database.withTenant(
      scope,
      async (tx) => {
        const at = this.clock.now();
        if (sourceId !== undefined) await this.scoring.recomputeSources(tx, [sourceId], at);
        if (personId !== undefined) await this.scoring.recompute(tx, [personId], at);
      },
      NO_LIMIT,
    );
  }

  private async everybody({ scope }: Pick<Job, 'scope'>): Promise<void> {
    await this.database.withTenant(scope, (tx) => this.scoring.recomputeAll(tx, this.clock.now()), NO_LIMIT);
  }

  private async aged(): Promise<void> {
    const organisations = await this.database.withDirectory((tx) => this.directory.organisations(tx));
    for (const { organisationId } of organisations)
      await this.everybody({ scope: { organisationId, sections: 'all' } });
  }
}
