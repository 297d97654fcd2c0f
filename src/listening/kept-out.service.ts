import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { EndedLabels } from './ended-labels.service.js';
import { type FileToRead } from './file-posts.js';
import { ImportStore } from './import.store.js';
import { OverlapService, timeOf } from './overlap.service.js';
import { type FileSummary } from './reader.port.js';
import { SuppressedLabels } from './suppressed-labels.service.js';

/** A file whose authors may have to stay out. */
export interface KeptOutQuestion {
  readonly platform: string;
  readonly source: FileToRead;
  readonly summary: FileSummary;
  /** The source that it goes into, if it is known, and those that it shares messages with. */
  readonly sourceIds: readonly Id[];
  /** Its authors, as they would be stored. */
  readonly labels: readonly string[];
  /** Those of them that a person says are somebody known already. */
  readonly confirmed: ReadonlySet<string>;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Who must not come back with a file: people who were erased, and authors whose month in quarantine is over.
 *
 * A label is no name of one human: two groups may each have a « Marie ». So a label that was erased keeps out of a file
 * only what comes from where it was erased: from the source that the file goes into, and from every other source that
 * holds some of the same messages, be it of another section. Where nothing is left to compare with, because the group is
 * gone with its imports or none of its messages of that time is stored any more, the platform and the time decide: a
 * namesake in another group of that time then stays out too, which is counted and shown, and the lesser harm.
 */
@Injectable()
export class KeptOut {
  constructor(
    private readonly suppressed: SuppressedLabels,
    private readonly ended: EndedLabels,
    private readonly imports: ImportStore,
    private readonly overlaps: OverlapService,
  ) {}

  /** Keeps erasures waiting until the transaction ends: what an import reads of people must stand until it is written. */
  holdErasures(tx: Tx): Promise<void> {
    return this.suppressed.holdErasures(tx);
  }

  /** Who would stay out; changes nothing. @param tx one that sees every section */
  async foresee(tx: Tx, question: KeptOutQuestion): Promise<ReadonlySet<string>> {
    const { sourceIds, at } = question;
    const { out } = await this.ended.sort(tx, sourceIds, askedFor(question), at);
    return new Set([...(await this.erased(tx, question)), ...out]);
  }

  /** Who stays out of what is written now. @param tx one that sees every section */
  async among(tx: Tx, question: KeptOutQuestion): Promise<ReadonlySet<string>> {
    const { sourceIds, at } = question;
    const out = await this.ended.among(tx, sourceIds, askedFor(question), at);
    return new Set([...(await this.erased(tx, question)), ...out]);
  }

  private async erased(tx: Tx, question: KeptOutQuestion): Promise<string[]> {
    const { platform, summary, sourceIds, labels } = question;
    const near = await this.imports.sourcesOf(tx, platform, timeOf(summary));
    const asked = [...new Set([...sourceIds, ...near])];
    const erased = await this.suppressed.byNumber(tx, labels);
    for (const [sourceId, hits] of await this.suppressed.bySource(tx, asked, labels))
      if (sourceIds.includes(sourceId) || (await this.isKin(tx, sourceId, question))) erased.push(...hits);
    return erased;
  }

  /** Whether the file may come from a source: it shares messages with it, or there is nothing left that would tell. */
  private async isKin(tx: Tx, sourceId: Id, { source, summary }: KeptOutQuestion): Promise<boolean> {
    const overlap = await this.overlaps.with(tx, sourceId, source, summary);
    return overlap === null || overlap.prefix.posts + overlap.alignment.shared > 0;
  }
}

/** Who was confirmed to be somebody known is no author without a link. */
const askedFor = ({ labels, confirmed }: KeptOutQuestion): string[] =>
  labels.filter((label) => !confirmed.has(label));
