import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { proposeLinks } from './domain/linking.js';
import { EndedLabelStore } from './ended-label.store.js';
import { LinkablePersons } from './linkable-persons.service.js';
import { phonesOf } from './phone-labels.js';

/** Keeps out authors whose month in quarantine is over: another import of their group does not begin it anew. */
@Injectable()
export class EndedLabels {
  constructor(
    private readonly store: EndedLabelStore,
    private readonly persons: LinkablePersons,
  ) {}

  /** Which of these labels must stay out, as {@link sort} says; those that come in again begin anew. */
  async among(
    tx: Tx,
    sourceIds: readonly Id[],
    labels: readonly string[],
    at: string,
  ): Promise<readonly string[]> {
    const { out, back } = await this.sort(tx, sourceIds, labels, at);
    if (back.length > 0) await this.store.forget(tx, sourceIds, back);
    return out;
  }

  /**
   * Which of these labels must stay out, and which that had ended come back. One that certainly names a person with a ground that stands comes in again, for
   * a human to link: that person was told, or has a month to be.
   * @param sourceIds the source, and those that hold the same messages
   * @param at ISO instant
   */
  async sort(
    tx: Tx,
    sourceIds: readonly Id[],
    labels: readonly string[],
    at: string,
  ): Promise<{ readonly out: readonly string[]; readonly back: readonly string[] }> {
    const ended = await this.store.among(tx, sourceIds, labels);
    if (ended.length === 0) return { out: [], back: [] };
    // The label stands for the account that there is none of.
    const asked = ended.map((label) => ({ id: label as Id, labels: [label], phoneKeys: phonesOf(label) }));
    const withPhones = asked.some(({ phoneKeys }) => phoneKeys.length > 0);
    const proposals = proposeLinks(asked, await this.persons.of(tx, withPhones, at), new Set());
    const isKnown = (label: string) => (proposals.get(label as Id) ?? []).some(({ isStrong }) => isStrong);
    return { out: ended.filter((label) => !isKnown(label)), back: ended.filter(isKnown) };
  }
}
