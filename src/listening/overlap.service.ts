import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { AccountStore } from './account.store.js';
import { proposeAliases } from './domain/aliases.js';
import { align, type Alignment } from './domain/alignment.js';
import { includes, type NumberRanges } from './domain/number-ranges.js';
import { INCOMPARABLE, TAKEN } from './domain/sequence.js';
import { wallSeconds } from './domain/wall-time.js';
import { type FilePost, FilePosts, type FileToRead, GrowingSequence, isMaker } from './file-posts.js';
import { type PreviewOverlap } from './import-preview.js';
import { ImportStore, type KnownFile } from './import.store.js';
import { PostStore, type StoredSequence } from './post.store.js';
import { type FileSummary } from './reader.port.js';
import { SourceStore } from './source.store.js';
import { TextMarks } from './text-marks.js';

/** So many posts after a known beginning are kept: what a week adds to a group needs no second reading of the file. */
const MOST_AT_HAND = 5_000;
/** No two zones are further apart: what is stored this much before and after a file may still be in it. */
const MARGIN = 27 * 3600;

/** What a file has in common with one stored source. */
export interface Overlap {
  /** The file begins as one that was imported: so many posts, with these numbers. The rest is aligned. */
  readonly prefix: { readonly posts: number; readonly numbers: NumberRanges };
  readonly stored: StoredSequence;
  /** The posts after the prefix. */
  readonly file: GrowingSequence;
  /** The same posts themselves, where they are few; null where the file must be read again for them. */
  readonly atHand: readonly FilePost[] | null;
  /** All posts, read to the end. */
  readonly posts: FilePosts;
  readonly alignment: Alignment;
}

/** A stored source that a file shares messages with, before it is known who must stay out. */
export interface FoundOverlap {
  readonly sourceId: Id;
  readonly shared: number;
  readonly offsetSeconds: number;
  /** Messages that are not stored yet, by label. */
  readonly fresh: ReadonlyMap<string, number>;
  /** Labels that wrote one of these and that the source does not know. */
  readonly strangers: ReadonlySet<string>;
  readonly aliases: PreviewOverlap['aliases'];
}

interface Compared {
  readonly overlaps: FoundOverlap[];
  readonly impossibleTimes: number;
}

interface Tail {
  readonly known: KnownFile;
  readonly file: GrowingSequence;
  readonly atHand: FilePost[];
  readonly marks: TextMarks;
  readonly posts: FilePosts;
}

/** Compares a file with what is stored, by keyed hashes: no stored text is opened, and nothing is written. */
@Injectable()
export class OverlapService {
  constructor(
    private readonly imports: ImportStore,
    private readonly sources: SourceStore,
    private readonly posts: PostStore,
    private readonly accounts: AccountStore,
    private readonly sealer: Sealer,
  ) {}

  /** The sources that the file shares messages with, best first, and how often its times were impossible. */
  async find(tx: Tx, platform: string, source: FileToRead, summary: FileSummary): Promise<Compared> {
    const { from, to } = timeOf(summary);
    const touching = await this.sources.touching(tx, platform, from, to);
    const tail = await this.afterPrefix(tx, touching, source);
    if (tail !== null) {
      const overlap = await this.alignTail(tx, tail);
      const { impossibleTimes } = tail.posts;
      return { overlaps: [await this.describe(tx, tail.known.sourceId, overlap)], impossibleTimes };
    }
    return this.compareAll(tx, touching, source, { from, to });
  }

  /** The file against one source; null where the source holds nothing of its time. */
  async with(tx: Tx, sourceId: Id, source: FileToRead, summary: FileSummary): Promise<Overlap | null> {
    const tail = await this.afterPrefix(tx, [sourceId], source);
    if (tail !== null) return this.alignTail(tx, tail);
    const { from, to } = timeOf(summary);
    const marks = new TextMarks(this.sealer, tx.organisationId);
    const stored = await this.posts.sequence(tx, sourceId, from, to, marks);
    return stored.length === 0 ? null : wholeFile(stored, await readSequence(source, marks));
  }

  private async compareAll(
    tx: Tx,
    touching: readonly Id[],
    source: FileToRead,
    { from, to }: { readonly from: number; readonly to: number },
  ): Promise<Compared> {
    const marks = new TextMarks(this.sealer, tx.organisationId);
    const stored = new Map<Id, StoredSequence>();
    for (const id of touching) stored.set(id, await this.posts.sequence(tx, id, from, to, marks));
    const read = await readSequence(source, stored.size === 0 ? null : marks);
    const overlaps: FoundOverlap[] = [];
    for (const [sourceId, sequence] of stored) {
      const overlap = wholeFile(sequence, read);
      if (overlap.alignment.shared > 0) overlaps.push(await this.describe(tx, sourceId, overlap));
    }
    overlaps.sort((a, b) => b.shared - a.shared);
    return { overlaps, impossibleTimes: read.posts.impossibleTimes };
  }

  /**
   * What comes after the longest known file that this one begins with: whoever exports a group again sends all of it
   * again. One pass, without a keyed hash for each post; null where no known file is a beginning of this one.
   */
  private async afterPrefix(tx: Tx, sourceIds: readonly Id[], source: FileToRead): Promise<Tail | null> {
    const files = await this.imports.knownFiles(tx, sourceIds, source.zone);
    if (files.length === 0) return null;
    const posts = new FilePosts(source);
    const marks = new TextMarks(this.sealer, tx.organisationId);
    let tail: Tail | null = null;
    await posts.each((post) => {
      tail?.file.add(post, (text) => marks.numberOfText(text));
      if (tail !== null && tail.atHand.length <= MOST_AT_HAND) tail.atHand.push(post);
      const ending = files.filter((file) => file.posts === post.index + 1);
      if (ending.length === 0) return;
      const digest = posts.digest();
      const known = ending.find((file) => file.isOf(digest));
      if (known !== undefined) tail = { known, file: new GrowingSequence(), atHand: [], marks, posts };
    });
    return tail;
  }

  private async alignTail(tx: Tx, { known, file, marks, posts, ...tail }: Tail): Promise<Overlap> {
    const from = file.at.reduce((least, at) => Math.min(least, at), Infinity) - MARGIN;
    const to = posts.extent.to + MARGIN;
    const stored = await this.posts.sequence(tx, known.sourceId, file.length === 0 ? to : from, to, marks);
    for (let at = 0; at < stored.length; at++)
      if (includes(known.numbers, stored.numbers[at]!)) {
        stored.kinds[at] = TAKEN;
        stored.texts[at] = INCOMPARABLE;
      }
    const prefix = { posts: known.posts, numbers: known.numbers };
    const atHand = tail.atHand.length === file.length ? tail.atHand : null;
    return { prefix, stored, file, atHand, posts, alignment: align(stored, file) };
  }

  private async describe(tx: Tx, sourceId: Id, overlap: Overlap): Promise<FoundOverlap> {
    const { prefix, posts, alignment } = overlap;
    const known = await this.accounts.known(tx, sourceId, posts.labels);
    const fresh = freshOf(overlap);
    const strangers = new Set([...fresh.keys()].filter((label) => !known.has(label) && !isMaker(label)));
    const aliases = proposedAliases(overlap)
      .filter(({ label, accountId }) => known.get(label)?.includes(accountId) !== true)
      .map((alias) => ({ ...alias, isNewOtherwise: strangers.has(alias.label) }));
    const { offsetSeconds } = alignment;
    return { sourceId, shared: prefix.posts + alignment.shared, offsetSeconds, fresh, strangers, aliases };
  }
}

/** What an import into an overlapping source will do, without what comes from those who must stay out. */
export function foretold(found: FoundOverlap, keptOut: ReadonlySet<string>): PreviewOverlap {
  const { sourceId, shared, offsetSeconds } = found;
  const count = (isOut: boolean) =>
    [...found.fresh].reduce((sum, [label, posts]) => (keptOut.has(label) === isOut ? sum + posts : sum), 0);
  const aliases = found.aliases.filter(({ label }) => !keptOut.has(label));
  const strangers = [...found.strangers].filter((label) => !keptOut.has(label));
  return {
    sourceId,
    shared,
    fresh: count(false),
    suppressed: count(true),
    newParticipants: strangers.length - aliases.filter(({ isNewOtherwise }) => isNewOtherwise).length,
    offsetSeconds,
    aliases,
  };
}

/** Labels of a file that wrote something which is not stored yet, with how much. */
function freshOf({ file, posts, alignment }: Overlap): Map<string, number> {
  const fresh = new Map<string, number>();
  for (let at = 0; at < file.length; at++) {
    if (alignment.matches[at]! >= 0) continue;
    const label = posts.labels[file.authors[at]!]!;
    fresh.set(label, (fresh.get(label) ?? 0) + 1);
  }
  return fresh;
}

/** Labels of a file that wrote something which is not stored yet. */
export const writersOf = (overlap: Overlap): ReadonlySet<string> => new Set(freshOf(overlap).keys());

/** Labels of a file that stand for accounts known in the source, by what they wrote. */
export const proposedAliases = ({ stored, file, posts, alignment }: Overlap) =>
  proposeAliases(stored, file, alignment).map(({ author, storedAuthor, messages }) => ({
    label: posts.labels[author]!,
    accountId: stored.accounts[storedAuthor]!,
    messages,
  }));

interface ReadSequence {
  readonly posts: FilePosts;
  readonly file: GrowingSequence;
}

const wholeFile = (stored: StoredSequence, { posts, file }: ReadSequence): Overlap => ({
  prefix: { posts: 0, numbers: [] },
  stored,
  file,
  atHand: null,
  posts,
  alignment: align(stored, file),
});

/** @param marks null where there is nothing to compare with: hashing every text would be for nothing */
async function readSequence(source: FileToRead, marks: TextMarks | null): Promise<ReadSequence> {
  const posts = new FilePosts(source);
  const file = new GrowingSequence();
  await posts.each((post) =>
    marks === null ? undefined : file.add(post, (text) => marks.numberOfText(text)),
  );
  return { posts, file };
}

/** The time of a file, whatever its zone, in UTC seconds. */
export function timeOf({ firstAt, lastAt }: FileSummary): { readonly from: number; readonly to: number } {
  if (firstAt === null || lastAt === null) return { from: 0, to: 0 };
  return { from: wallSeconds(firstAt) - MARGIN, to: wallSeconds(lastAt) + MARGIN };
}
