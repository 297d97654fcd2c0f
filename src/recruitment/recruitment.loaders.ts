import { Inject, Injectable } from '@nestjs/common';
import { loaderKey, LoaderRegistry } from '../api/loader-registry.js';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { ExchangeStore, type StoredActivity } from './exchange.store.js';
import { type StoredTask, TaskStore } from './task.store.js';

/** Exchanges with a person, the latest first, by the person's id. */
export const ACTIVITIES = loaderKey<Id, readonly StoredActivity[]>('activities');

/** What is promised to a person, the earliest first, by the person's id. */
export const OPEN_TASKS = loaderKey<Id, readonly StoredTask[]>('open-tasks');

/** Exchanges and steps in batches. */
@Injectable()
export class RecruitmentLoaders {
  constructor(
    loaders: LoaderRegistry,
    private readonly database: Database,
    exchanges: ExchangeStore,
    tasks: TaskStore,
    @Inject(CLOCK) clock: Clock,
  ) {
    loaders.register(ACTIVITIES, (ids, viewer) =>
      this.grouped(ids, viewer, (tx) => exchanges.ofPersons(tx, ids)),
    );
    loaders.register(OPEN_TASKS, (ids, viewer) =>
      this.grouped(ids, viewer, (tx) => tasks.openOfPersons(tx, ids, clock.now().toString())),
    );
  }

  private async grouped<Row extends { readonly personId: Id }>(
    ids: readonly Id[],
    viewer: Viewer,
    read: (tx: Tx) => Promise<Row[]>,
  ): Promise<Row[][]> {
    const rows = await this.database.withTenant(viewer.scopeFor('see-persons'), read);
    return ids.map((id) => rows.filter((row) => row.personId === id));
  }
}
