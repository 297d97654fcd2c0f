import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../jobs/job-queue.js';
import { type Id } from '../kernel/id.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { DispatchService } from './dispatch.service.js';
import { DoubtService } from './doubt.service.js';
import { DELIVERIES_DUE, PUBLISHING_SWEEP } from './publishing.topics.js';

/** Has the due ones sent and the doubtful ones asked about, when a job says so and every quarter of a minute. */
@Injectable()
export class DispatchJob implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly organisations: OrganisationService,
    private readonly dispatch: DispatchService,
    private readonly doubts: DoubtService,
  ) {}

  onModuleInit(): void {
    this.queue.subscribe(DELIVERIES_DUE, ({ scope }) => this.look(scope.organisationId));
    this.queue.onTick(PUBLISHING_SWEEP, () => this.sweep());
  }

  /** Every organisation, one after the other; what keeps one from going on does not keep the others. */
  async sweep(): Promise<void> {
    const failures: unknown[] = [];
    for (const { organisationId } of await this.organisations.all())
      await this.look(organisationId).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private async look(organisationId: Id): Promise<void> {
    await this.doubts.run(organisationId);
    await this.dispatch.run(organisationId);
  }
}
