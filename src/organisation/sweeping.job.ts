import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { JobQueue } from '../jobs/job-queue.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { DirectoryStore } from './directory.store.js';
import { FAILURE_MEMORY } from './domain/sign-in-throttle.js';
import { HOUR_PASSED } from './organisation.topics.js';

/** Deletes sessions, single-use addresses and counted failures once they have run out. */
@Injectable()
export class Sweeping implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryStore,
    private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.onTick(HOUR_PASSED, () => this.sweep());
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.database.withDirectory((tx) => this.directory.sweep(tx, now, now.subtract(FAILURE_MEMORY)));
  }
}
