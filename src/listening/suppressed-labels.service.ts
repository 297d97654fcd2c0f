import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { SuppressionStore } from '../privacy/suppression.store.js';
import { normalisedLabel } from './account.store.js';
import { phoneOf } from './phone-labels.js';

/** Finds the labels of erased people, under any spelling that comes to a known label or number. */
@Injectable()
export class SuppressedLabels {
  constructor(private readonly suppressions: SuppressionStore) {}

  /** Keeps erasures waiting until the transaction ends: what an import reads of people must stand until it is written. */
  holdErasures(tx: Tx): Promise<void> {
    return this.suppressions.holdErasures(tx);
  }

  /** Which of these labels belong to somebody who was erased from each of these sources; a source with none is left out. */
  async bySource(
    tx: Tx,
    sourceIds: readonly Id[],
    labels: readonly string[],
  ): Promise<Map<Id, readonly string[]>> {
    const found = new Map<Id, readonly string[]>();
    if (sourceIds.length === 0 || !(await this.suppressions.has(tx, 'label'))) return found;
    for (const sourceId of sourceIds) {
      const spelling = (label: string) => normalisedLabel(sourceId, label);
      const hits = await this.suppressions.among(tx, 'label', labels.map(spelling));
      if (hits.size > 0)
        found.set(
          sourceId,
          labels.filter((label) => hits.has(spelling(label))),
        );
    }
    return found;
  }

  /** Which of these labels are the number of somebody who was erased, from whatever group. */
  async byNumber(tx: Tx, labels: readonly string[]): Promise<string[]> {
    const phones = new Map(labels.map((label) => [label, phoneOf(label)]));
    const numbers = [...phones.values()].filter((phone) => phone !== null);
    const hits = await this.suppressions.among(tx, 'phone', numbers);
    return labels.filter((label) => hits.has(phones.get(label) ?? ''));
  }
}
