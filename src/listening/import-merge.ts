import { type Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { AddresseeFinder } from './domain/addressees.js';
import { placesInGroup } from './domain/merging.js';
import { type NumberRanges, rangesOf, union } from './domain/number-ranges.js';
import { INTENT_MASK, TOPIC_MASK } from './domain/reading/codec.js';
import { type ReadingModel } from './domain/reading/model.js';
import { read } from './domain/reading/read.js';
import { KIND } from './domain/sequence.js';
import { FilePosts, type FilePost, type FileToRead } from './file-posts.js';
import { type Overlap } from './overlap.service.js';
import { idBytes, PostIds } from './post-ids.js';
import { type NewNaming, type NewPost, type PostStore } from './post.store.js';
import { TextMarks } from './text-marks.js';

/** Posts sent to the database at once, while the next ones are read and sealed. */
const CHUNK = 5_000;

export const POST_TEXT = 'listening.posts.text_sealed';

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
  readonly sealer: Sealer;
  readonly model: ReadingModel;
}

/** Writes what is new in a file, in one pass: read, seal, mark and send, while the database merges what went before. */
export class ImportMerge {
  private readonly marks: TextMarks;
  private readonly ids: PostIds;
  private readonly addressees = new AddresseeFinder<Id>();
  private readonly places: Float64Array | null;
  private readonly accountBytes = new Map<Id, Buffer>();
  private readonly context;
  private posts: NewPost[] = [];
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
    this.marks = new TextMarks(tools.sealer, tx.organisationId);
    this.ids = new PostIds(plan.at);
    this.context = { organisationId: tx.organisationId, column: POST_TEXT };
    const { overlap } = plan;
    this.places =
      overlap === null || overlap.stored.length === 0
        ? null
        : placesInGroup(overlap.stored, overlap.stored.positions, overlap.file, overlap.alignment);
    for (const [label, account] of plan.accounts) {
      if (account === null) continue;
      this.addressees.know(label, account);
      this.accountBytes.set(account, idBytes(account));
    }
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
    const posts = new FilePosts(this.plan.source);
    await this.tools.posts.openStaging(this.tx);
    try {
      await posts.each((post) => this.take(post, posts));
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
    if (this.posts.length >= CHUNK) return this.send();
  }

  private add(entry: FilePost, inTail: number, account: Id | null): void {
    if (account === null) {
      this.counts.suppressed++;
      return;
    }
    this.counts.created++;
    const number = this.plan.ends.number + this.counts.created;
    this.numbers.push(number);
    const made = this.newPost(entry, this.accountBytes.get(account)!, number, this.places?.[inTail]);
    this.posts.push(made);
    if (entry.post.text === '') return;
    for (const named of this.addressees.find(entry.post.text, entry.post.mentions, account))
      this.namings.push({
        postId: made.id,
        accountId: this.accountBytes.get(named.account)!,
        kind: named.kind,
      });
  }

  private newPost({ post, at, wall }: FilePost, accountId: Buffer, number: number, place?: number): NewPost {
    const says = post.text === '' ? null : read(post.text, this.tools.model);
    const offset = this.plan.overlap?.alignment.offsetSeconds ?? 0;
    return {
      id: this.ids.next(),
      accountId,
      position: place ?? this.plan.ends.position + number - this.plan.ends.number,
      at: (at - offset) * 1000,
      wallAt: wall * 1000,
      number,
      kind: KIND[post.kind],
      labels: says === null ? 0 : INTENT_MASK.pack(says.labels),
      topics: says === null ? 0 : TOPIC_MASK.pack(says.topics),
      edited: post.edited,
      language: says?.language ?? null,
      mark: post.kind === 'deleted' ? null : this.marks.markOf(post),
      text: post.text === '' ? null : this.tools.sealer.seal(post.text, this.context),
    };
  }

  /** Hands over what has gathered; waits only for the chunk before, so that reading and merging go side by side. */
  private async send(): Promise<void> {
    const [posts, namings] = [this.posts, this.namings];
    [this.posts, this.namings] = [[], []];
    await this.sending;
    if (posts.length === 0) return;
    const { done } = this.counts;
    this.sending = this.tools.posts
      .merge(this.tx, this.plan.sourceId, posts, namings)
      .then(() => this.show(done));
    // Awaited at the next chunk; unheard until then, a failure would end the process.
    this.sending.catch(() => undefined);
  }

  /** Nobody waits for progress to be shown, and an import does not fail for it. */
  private show(done: number): void {
    this.showing ??= this.plan
      .onProgress(done)
      .catch(() => undefined)
      .finally(() => (this.showing = null));
  }
}
