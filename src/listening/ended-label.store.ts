import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { normalisedLabel } from './account.store.js';

/** Labels whose month in quarantine ended, as keyed hashes: never the label. */
@Injectable()
export class EndedLabelStore {
  constructor(private readonly sealer: Sealer) {}

  /**
   * Which of these labels ended in one of these sources, and stand for nobody else there: two authors may be called
   * alike, and who is still known is no newcomer.
   */
  async among(tx: Tx, sourceIds: readonly Id[], labels: readonly string[]): Promise<string[]> {
    const byPrint = this.prints(tx, sourceIds, labels);
    const rows = await tx.query<{ print: Buffer }>(
      `select e.label_fingerprint as print from listening.ended_labels e
        where e.organisation_id = $1 and e.source_id = any ($2::uuid[]) and e.label_fingerprint = any ($3::bytea[])
          and not exists (select from listening.account_aliases x where x.organisation_id = e.organisation_id
                             and x.source_id = e.source_id and x.label_fingerprint = e.label_fingerprint)`,
      [tx.organisationId, sourceIds, [...byPrint.keys()].map((hex) => Buffer.from(hex, 'hex'))],
    );
    return [...new Set(rows.map(({ print }) => byPrint.get(print.toString('hex'))!))];
  }

  /** Lets labels begin anew. */
  async forget(tx: Tx, sourceIds: readonly Id[], labels: readonly string[]): Promise<void> {
    const prints = [...this.prints(tx, sourceIds, labels).keys()].map((hex) => Buffer.from(hex, 'hex'));
    await tx.run(
      `delete from listening.ended_labels
        where organisation_id = $1 and source_id = any ($2::uuid[]) and label_fingerprint = any ($3::bytea[])`,
      [tx.organisationId, sourceIds, prints],
    );
  }

  private prints(tx: Tx, sourceIds: readonly Id[], labels: readonly string[]): Map<string, string> {
    return new Map(
      sourceIds.flatMap((sourceId) =>
        labels.flatMap((label) =>
          this.sealer
            .fingerprints('label', tx.organisationId, normalisedLabel(sourceId, label))
            .map((print) => [print.toString('hex'), label] as const),
        ),
      ),
    );
  }
}
