import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { smallCell } from './domain/quarantine.js';
import { type Topic, TOPICS } from './domain/reading/topics.js';
import { type Source, SourceStore } from './source.store.js';

/** Messages of a month; null where too few authors wrote to be counted without naming them. */
export interface Month {
  readonly month: string;
  readonly messages: number | null;
}

/** Messages that touch a topic. */
export interface TopicShare {
  readonly topic: Topic;
  readonly messages: number;
}

/** Groups and pages, and what may be counted of them. */
@Injectable()
export class SourceService {
  constructor(
    private readonly database: Database,
    private readonly store: SourceStore,
    private readonly organisations: OrganisationService,
  ) {}

  list(scope: TenantScope): Promise<Source[]> {
    return this.database.withTenant(scope, (tx) => this.store.list(tx));
  }

  /** In the order of the ids; null where there is none in the scope. */
  async many(scope: TenantScope, ids: readonly Id[]): Promise<(Source | null)[]> {
    const found = await this.database.withTenant(scope, (tx) => this.store.list(tx, ids));
    const byId = new Map(found.map((source) => [source.id, source]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Every month, where the organisation is; months below the small-cell threshold of authors have no number. */
  async activity(scope: TenantScope, sourceId: Id): Promise<Month[]> {
    const months = await this.database.withTenant(scope, async (tx) => {
      const { timeZone } = await this.organisations.of(tx);
      return this.store.months(tx, sourceId, timeZone, smallCell());
    });
    return months.map(({ month, messages, authors }) => ({
      month,
      messages: authors >= smallCell() ? messages : null,
    }));
  }

  /** Topics that enough authors touched, the commonest first. */
  async topics(scope: TenantScope, sourceId: Id): Promise<TopicShare[]> {
    const counts = await this.database.withTenant(scope, (tx) => this.store.topics(tx, sourceId));
    return counts.flatMap(({ bit, messages, authors }) => {
      const topic = TOPICS.find((known) => known.bit === bit);
      return topic === undefined || authors < smallCell() ? [] : [{ topic: topic.code, messages }];
    });
  }
}
