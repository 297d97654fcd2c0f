import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { AccountStore } from './account.store.js';
import { proposeAliases } from './domain/aliases.js';
import { align, type Alignment } from './domain/alignment.js';
import { wallSeconds } from './domain/wall-time.js';
import { FilePosts, type FileToRead, GrowingSequence } from './file-posts.js';
import { type PreviewOverlap } from './import-preview.js';
import { PostStore, type StoredSequence } from './post.store.js';
import { type FileSummary } from './reader.port.js';
import { SourceStore } from './source.store.js';
import { TextMarks } from './text-marks.js';

/** No two zones are further apart: what is stored this much before and after a file may still be in it. */
const MARGIN = 27 * 3600;

/** What a file has in common with one stored source. */
export interface Overlap {
  readonly stored: StoredSequence;
  readonly file: GrowingSequence;
  readonly posts: FilePosts;
  readonly alignment: Alignment;
}

/** Compares a file with what is stored, by keyed hashes: no stored text is opened, and nothing is written. */
@Injectable()
export class OverlapService {
  constructor(
    private readonly sources: SourceStore,
    private readonly posts: PostStore,
    private readonly accounts: AccountStore,
    private readonly sealer: Sealer,
  ) {}

  /** The sources that the file shares messages with, best first, and how often its times were impossible. */
  async find(
    tx: Tx,
    platform: string,
    source: FileToRead,
    summary: FileSummary,
  ): Promise<{ readonly overlaps: PreviewOverlap[]; readonly impossibleTimes: number }> {
    const { from, to } = timeOf(summary);
    const marks = new TextMarks(this.sealer, tx.organisationId);
    const stored = new Map<Id, StoredSequence>();
    for (const id of await this.sources.touching(tx, platform, from, to))
      stored.set(id, await this.posts.sequence(tx, id, from, to, marks));
    const { posts, file } = await readSequence(source, marks);
    const found: PreviewOverlap[] = [];
    for (const [sourceId, sequence] of stored) {
      const alignment = align(sequence, file);
      if (alignment.shared === 0) continue;
      found.push({
        sourceId,
        shared: alignment.shared,
        fresh: file.length - alignment.shared,
        offsetSeconds: alignment.offsetSeconds,
        aliases: await this.aliases(tx, sourceId, { stored: sequence, file, posts, alignment }),
      });
    }
    return { overlaps: found.sort((a, b) => b.shared - a.shared), impossibleTimes: posts.impossibleTimes };
  }

  /** The file against one source; null where the source holds nothing of its time. */
  async with(tx: Tx, sourceId: Id, source: FileToRead, summary: FileSummary): Promise<Overlap | null> {
    const { from, to } = timeOf(summary);
    const marks = new TextMarks(this.sealer, tx.organisationId);
    const stored = await this.posts.sequence(tx, sourceId, from, to, marks);
    if (stored.length === 0) return null;
    const { posts, file } = await readSequence(source, marks);
    return { stored, file, posts, alignment: align(stored, file) };
  }

  /** Labels of the file that stand for accounts known under another label. */
  private async aliases(tx: Tx, sourceId: Id, overlap: Overlap): Promise<PreviewOverlap['aliases']> {
    const { stored, file, posts, alignment } = overlap;
    const known = await this.accounts.known(tx, sourceId, posts.labels);
    return proposeAliases(stored, file, alignment).flatMap(({ author, storedAuthor, messages }) => {
      const label = posts.labels[author]!;
      const accountId = stored.accounts[storedAuthor]!;
      return known.get(label)?.includes(accountId) === true ? [] : [{ label, accountId, messages }];
    });
  }
}

async function readSequence(
  source: FileToRead,
  marks: TextMarks,
): Promise<{ posts: FilePosts; file: GrowingSequence }> {
  const posts = new FilePosts(source);
  const file = new GrowingSequence();
  await posts.each((post) => file.add(post, (text) => marks.numberOfText(text)));
  return { posts, file };
}

function timeOf({ firstAt, lastAt }: FileSummary): { readonly from: number; readonly to: number } {
  if (firstAt === null || lastAt === null) return { from: 0, to: 0 };
  return { from: wallSeconds(firstAt) - MARGIN, to: wallSeconds(lastAt) + MARGIN };
}
