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

  /** Which of these labels of a source belong to somebody who was erased. */
  async among(tx: Tx, sourceId: Id, labels: readonly string[]): Promise<ReadonlySet<string>> {
    const spelling = (label: string) => normalisedLabel(sourceId, label);
    const byLabel = await this.suppressions.among(tx, 'label', labels.map(spelling));
    const phones = new Map(labels.map((label) => [label, phoneOf(label)]));
    const numbers = [...phones.values()].filter((phone) => phone !== null);
    const byPhone = await this.suppressions.among(tx, 'phone', numbers);
    const isOut = (label: string) => byLabel.has(spelling(label)) || byPhone.has(phones.get(label) ?? '');
    return new Set(labels.filter(isOut));
  }
}
