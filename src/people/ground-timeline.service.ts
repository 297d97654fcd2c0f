import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { LedgerStore } from '../privacy/ledger.store.js';
import { latestFirst, type TimelineEntry, type TimelineRequest, type TimelineSource } from './timeline.js';

/** Changes of ground on a person's timeline, from the ledger. */
@Injectable()
export class GroundTimeline implements TimelineSource {
  constructor(private readonly ledger: LedgerStore) {}

  async entries(tx: Tx, { subjectId, before, limit }: TimelineRequest): Promise<TimelineEntry[]> {
    // Several changes may carry one instant: those that the reader has are asked for again, and left out.
    const margin = 50;
    const rows = await this.ledger.ofSubject(tx, subjectId, before?.at ?? null, limit + margin);
    return rows
      .map(({ sequence, at, type }) => ({
        id: `ground:${String(sequence).padStart(12, '0')}`,
        at,
        kind: 'ground',
        code: `timeline.ground.${type}`,
        parameters: {},
        detail: null,
      }))
      .filter((entry) => before === null || latestFirst(before, entry) < 0)
      .slice(0, limit);
  }
}
