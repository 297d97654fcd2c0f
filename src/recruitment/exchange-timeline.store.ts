import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type TimelineEntry, type TimelineRequest, type TimelineSource } from '../people/timeline.js';
import { ExchangeStore, type StoredActivity } from './exchange.store.js';

/** Exchanges on a person's timeline. */
@Injectable()
export class ExchangeTimeline implements TimelineSource {
  constructor(private readonly exchanges: ExchangeStore) {}

  async entries(tx: Tx, request: TimelineRequest): Promise<TimelineEntry[]> {
    return (await this.exchanges.page(tx, request)).map(entryOf);
  }
}

const entryOf = (activity: StoredActivity): TimelineEntry => ({
  id: `exchange:${activity.id}`,
  at: activity.occurredAt,
  kind: 'exchange',
  code: `timeline.exchange.${activity.channel}.${activity.outcome}`,
  parameters: {},
  detail: activity.note,
});
