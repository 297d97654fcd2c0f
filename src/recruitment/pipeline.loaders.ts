import { Inject, Injectable } from '@nestjs/common';
import { loaderKey, LoaderRegistry } from '../api/loader-registry.js';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { groupBy } from '../kernel/group.js';
import { type Id } from '../kernel/id.js';
import { AssessmentStore, type StoredAssessment } from './assessment.store.js';
import { BoardStore } from './board.store.js';
import { type Lead } from './domain/lead.js';
import { type Pipeline } from './domain/pipeline.js';
import { LeadStore, type StoredChange } from './lead.store.js';
import { PipelineService } from './pipeline.service.js';

/** A pipeline by id. */
export const PIPELINE = loaderKey<Id, Pipeline | null>('pipeline');

/** A person's leads, the latest first, by the person's id. */
export const LEADS_OF_PERSON = loaderKey<Id, readonly Lead[]>('leads of person');

/** A lead's history in order, by the lead's id. */
export const LEAD_HISTORY = loaderKey<Id, readonly StoredChange[]>('lead history');

/** Since when a lead has been quiet, by the lead's id. */
export const QUIET_SINCE = loaderKey<Id, string | null>('quiet since');

/** A person's assessments, the latest first, by the person's id. */
export const ASSESSMENTS = loaderKey<Id, readonly StoredAssessment[]>('assessments');

/** Leads and what belongs to them in batches. */
@Injectable()
export class PipelineLoaders {
  constructor(
    loaders: LoaderRegistry,
    private readonly database: Database,
    pipelines: PipelineService,
    leads: LeadStore,
    boards: BoardStore,
    assessments: AssessmentStore,
    @Inject(CLOCK) clock: Clock,
  ) {
    const now = () => clock.now().toString();
    loaders.register(PIPELINE, (ids, viewer) =>
      this.read(viewer, async (tx) => {
        const all = await pipelines.all(tx);
        return ids.map((id) => all.find((one) => one.id === id) ?? null);
      }),
    );
    loaders.register(LEADS_OF_PERSON, (ids, viewer) =>
      this.grouped(ids, viewer, (tx) => leads.ofPersons(tx, ids, now())),
    );
    loaders.register(ASSESSMENTS, (ids, viewer) =>
      this.grouped(ids, viewer, (tx) => assessments.ofPersons(tx, ids, now())),
    );
    loaders.register(LEAD_HISTORY, async (ids, viewer) => {
      const found = await this.read(viewer, (tx) => leads.histories(tx, ids));
      return ids.map((id) => found.get(id) ?? []);
    });
    loaders.register(QUIET_SINCE, async (ids, viewer) => {
      const found = await this.read(viewer, (tx) => boards.quietSince(tx, ids));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  private read<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.withTenant(viewer.scopeFor('see-persons'), work);
  }

  private async grouped<Row extends { readonly personId: Id }>(
    ids: readonly Id[],
    viewer: Viewer,
    read: (tx: Tx) => Promise<Row[]>,
  ): Promise<Row[][]> {
    const rows = groupBy(await this.read(viewer, read), ({ personId }) => personId);
    return ids.map((id) => rows.get(id) ?? []);
  }
}
