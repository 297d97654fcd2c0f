import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { AddresseeFinder } from './domain/addressees.js';
import { placesInGroup } from './domain/merging.js';
import { type NumberRanges, rangesOf, union } from './domain/number-ranges.js';
import { comparableText, KIND } from './domain/sequence.js';
import { type EncoderDesk } from './encoder-desks.service.js';
import { FilePosts, type FilePost, type FileToRead } from './file-posts.js';
import { type Overlap } from './overlap.service.js';
import { emptyBatch, type PostBatch } from './post-batch.js';
import { idBytes, PostIds } from './post-ids.js';
import { type NewNaming, type PostStore } from './post.store.js';

/** Posts sent to the database at once, while the next ones are read and sealed. */
const CHUNK = 5_000;

/** What a merge needs to know. */
export interface MergePlan {
  readonly sourceId: Id;
  readonly source: FileToRead;
  readonly overlap: Overlap | null;
  /** Account of each label; null for somebody who must not come back. */
  readonly accounts: ReadonlyMap<string, Id | null>;
  readonly ends: { readonly number: number; readonly position: number };
  /** Unix milliseconds. */
  readonly at: number;
  /** Told how many posts of the file are done; not again before it has answered. */
  readonly onProgress: (done: number) => Promise<void>;
}

/** What a merge did. */
export interface MergeResult {
  readonly created: number;
  readonly alreadyKnown: number;
  readonly suppressed: number;
  /** Numbers of every post that the file holds, stored before or now. */
  readonly numbers: NumberRanges;
  /** The file, read to its end. */
  readonly posts: FilePosts;
}

/** What merging is done with. */
export interface MergeTools {
  readonly posts: PostStore;
  /** Reads, marks, seals and encodes. */
  readonly desk: EncoderDesk;
}

/** Writes what is new in a file, in one pass: read, seal, mark and send, while the database merges what went before. */
export class ImportMerge {
  private readonly ids: PostIds;
  private readonly addressees = new AddresseeFinder<Id>();
  private readonly places: Float64Array | null;
  private readonly accountBytes: Buffer[] = [];
  private readonly authors = new Map<Id, number>();
  private batch: PostBatch;
  private namings: NewNaming[] = [];
  private sending: Promise<void> = Promise.resolve();
  private showing: Promise<void> | null = null;
  private readonly numbers: number[] = [];
  private counts = { created: 0, alreadyKnown: 0, suppressed: 0, done: 0 };

  constructor(
    private readonly tx: Tx,
    private readonly plan: MergePlan,
    private readonly tools: MergeTools,
  ) {
    this.ids = PostIds.at(plan.at);
    const { overlap } = plan;
    this.places =
      overlap === null || overlap.stored.length === 0
        ? null
        : placesInGroup(overlap.stored, overlap.stored.positions, overlap.file, overlap.alignment);
    for (const [label, account] of plan.accounts) {
      if (account === null) continue;
      this.addressees.know(label, account);
      if (this.authors.has(account)) continue;
      this.authors.set(account, this.accountBytes.push(idBytes(account)) - 1);
    }
    this.batch = this.newBatch();
  }

  /** Reads the file to its end and merges it. */
  async run(): Promise<MergeResult> {
    const { overlap } = this.plan;
    const isAllKnown = overlap !== null && overlap.alignment.shared === overlap.file.length;
    const posts = isAllKnown ? this.takeKnown(overlap) : await this.read();
    const { created, alreadyKnown, suppressed } = this.counts;
    const numbers = union(overlap?.prefix.numbers ?? [], rangesOf(this.numbers));
    return { created, alreadyKnown, suppressed, numbers, posts };
  }

  /** A replay: there is nothing to read again. */
  private takeKnown({ prefix, stored, alignment, posts }: Overlap): FilePosts {
    for (const match of alignment.matches) this.numbers.push(stored.numbers[match]!);
    this.counts.alreadyKnown = prefix.posts + alignment.shared;
    return posts;
  }

  private async read(): Promise<FilePosts> {
    await this.tools.posts.openStaging(this.tx);
    let posts: FilePosts;
    try {
      posts = await this.takeAll();
    } finally {
      // The transaction must not end under a statement that still runs.
      await this.sending.catch(() => undefined);
      await this.showing;
    }
    await this.send();
    await this.sending;
    // An update that arrived after the last one would turn progress back.
    await this.showing;
    return posts;
  }

  /** Takes the few posts after a known beginning where they are at hand, else the whole file. */
  private async takeAll(): Promise<FilePosts> {
    const { overlap, source } = this.plan;
    if (overlap === null || overlap.atHand === null) {
      const posts = new FilePosts(source);
      await posts.each((post) => this.take(post, posts));
      return posts;
    }
    this.counts.done = overlap.prefix.posts;
    this.counts.alreadyKnown = overlap.prefix.posts;
    for (const entry of overlap.atHand) await this.take(entry, overlap.posts);
    return overlap.posts;
  }

  private take(entry: FilePost, posts: FilePosts): Promise<void> | void {
    this.counts.done++;
    const { overlap } = this.plan;
    const inTail = entry.index - (overlap?.prefix.posts ?? 0);
    if (inTail < 0) {
      this.counts.alreadyKnown++;
      return;
    }
    const match = overlap?.alignment.matches[inTail] ?? -1;
    if (match >= 0) {
      this.counts.alreadyKnown++;
      this.numbers.push(overlap!.stored.numbers[match]!);
    } else this.add(entry, inTail, this.plan.accounts.get(posts.labels[entry.author]!) ?? null);
    if (this.batch.texts.length >= CHUNK) return this.send();
  }

  private add(entry: FilePost, inTail: number, account: Id | null): void {
    if (account === null) {
      this.counts.suppressed++;
      return;
    }
    const number = this.plan.ends.number + ++this.counts.created;
    this.numbers.push(number);
    this.collect(entry, account, this.places?.[inTail] ?? this.plan.ends.position + this.counts.created);
    if (entry.post.text !== '') this.nameIn(entry, account);
  }

  private collect({ post, at, wall }: FilePost, account: Id, position: number): void {
    const { batch } = this;
    batch.authors.push(this.authors.get(account)!);
    batch.positions.push(position);
    batch.at.push((at - (this.plan.overlap?.alignment.offsetSeconds ?? 0)) * 1000);
    batch.wallAt.push(wall * 1000);
    batch.kinds.push(KIND[post.kind]);
    batch.edited.push(post.edited);
    batch.texts.push(post.text);
    batch.comparable.push(post.mentions.length === 0 ? undefined : comparableText(post.text, post.mentions));
  }

  /** Records whom the post just collected names. */
  private nameIn({ post }: FilePost, author: Id): void {
    for (const { account, kind } of this.addressees.find(post.text, post.mentions, author)) {
      const postId = Buffer.alloc(16);
      this.ids.write(this.counts.created - 1, postId);
      this.namings.push({ postId, accountId: account, kind });
    }
  }

  private newBatch(): PostBatch {
    const { created } = this.counts;
    return emptyBatch(this.ids.first, this.accountBytes, created, this.plan.ends.number + created + 1);
  }

  /** Hands over what has gathered; waits only for the chunk before, so that reading and merging go side by side. */
  private async send(): Promise<void> {
    const { batch, namings } = this;
    [this.batch, this.namings] = [this.newBatch(), []];
    if (batch.texts.length === 0) return;
    const { done } = this.counts;
    const rows = this.tools.desk.encode(batch);
    // Both are awaited later; unheard until then, a failure would end the process.
    rows.catch(() => undefined);
    await this.sending;
    this.sending = this.merge(rows, namings).then(() => this.show(done));
    this.sending.catch(() => undefined);
  }

  private async merge(rows: Promise<Uint8Array>, namings: readonly NewNaming[]): Promise<void> {
    await this.tools.posts.merge(this.tx, this.plan.sourceId, await rows, namings);
  }

  /** Nobody waits for progress to be shown, and an import does not fail for it. */
  private show(done: number): void {
    this.showing ??= this.plan
      .onProgress(done)
      .catch(() => undefined)
      .finally(() => (this.showing = null));
  }
}
