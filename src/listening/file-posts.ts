import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { type PostObservation } from './domain/observation.js';
import { INCOMPARABLE, KIND, type Sequence } from './domain/sequence.js';
import { WallClock, wallSeconds } from './domain/wall-time.js';
import { type FileReader, type ReadableFile, type ReadingChoices } from './reader.port.js';

/** A file with the answers that make it readable. */
export interface FileToRead {
  readonly reader: FileReader;
  readonly file: ReadableFile;
  readonly choices: ReadingChoices;
  /** IANA zone of the phone that wrote it. */
  readonly zone: string;
  /** Stands in the place of « Vous » where the export names its maker so. */
  readonly exporterName: string | null;
}

/** One post of a file with its instant. */
export interface FilePost {
  readonly post: PostObservation;
  /** UTC seconds. */
  readonly at: number;
  /** Seconds of the wall time, as if the wall stood in UTC. */
  readonly wall: number;
  /** Number of the author within the file. */
  readonly author: number;
  /** Place among the posts of the file, from 0. */
  readonly index: number;
}

/** Posts between two turns of the event loop: sockets are served while a file is read. */
const POSTS_A_TURN = 200;
/** Characters that are hashed together. */
const HASHED_AT_ONCE = 32_768;

/** How the maker of an export stands in it. */
const MAKER = /^(?:vous|you|moi|me)$/i;

/** Whether a label says only that its author made the export. */
export const isMaker = (label: string): boolean => MAKER.test(label);

/** The label that an author of a file stands under, once the maker's own name is known. */
export const labelOf = (written: string, exporterName: string | null): string =>
  exporterName !== null && isMaker(written) ? exporterName : written;

/** The posts of one file. Labels are numbered in the order of their first post. */
export class FilePosts {
  /** Labels of the authors met so far. */
  readonly labels: string[] = [];
  /** Posts whose wall time no clock of the zone ever showed. */
  impossibleTimes = 0;
  /** Whether any wall time had seconds. */
  hasSeconds = false;
  /** UTC seconds of the first and last instant met; infinite before any. */
  readonly extent = { from: Infinity, to: -Infinity };
  /** Posts met so far. */
  count = 0;
  private readonly numbers = new Map<string, number>();
  private readonly hash = createHash('sha256');
  private unhashed = '';

  constructor(private readonly source: FileToRead) {}

  /**
   * SHA-256 in hex of every post so far as the file shows it: equal where two files begin with the same posts.
   * Unkeyed: never store it as it is.
   */
  digest(): string {
    this.digestSoFar();
    return this.hash.copy().digest('hex');
  }

  /**
   * Visits every post in file order. Lets other work of the process run now and then.
   * @throws FaultError where the file breaks
   */
  async each(visit: (post: FilePost) => Promise<void> | void): Promise<void> {
    const clock = new WallClock(this.source.zone);
    for await (const batch of this.source.reader.observations(this.source.file, this.source.choices)) {
      for (const observation of batch) {
        if (observation.type !== 'post') continue;
        const waiting = visit(this.meet(observation, clock));
        if (waiting !== undefined) await waiting;
        if (this.count % POSTS_A_TURN === 0) await turn();
      }
    }
  }

  private meet(post: PostObservation, clock: WallClock): FilePost {
    const { at, exists } = clock.read(post.at);
    if (!exists) this.impossibleTimes++;
    const wall = post.at.endsWith('Z') ? at : wallSeconds(post.at);
    if (wall % 60 !== 0) this.hasSeconds = true;
    if (at < this.extent.from) this.extent.from = at;
    if (at > this.extent.to) this.extent.to = at;
    this.unhashed += `${post.at}\0${post.author}\0${post.kind}${post.edited ? '*' : ''}\0${post.text}\0`;
    if (this.unhashed.length > HASHED_AT_ONCE) this.digestSoFar();
    return { post, at, wall, author: this.number(post.author), index: this.count++ };
  }

  private digestSoFar(): void {
    this.hash.update(this.unhashed);
    this.unhashed = '';
  }

  private number(written: string): number {
    const label = labelOf(written, this.source.exporterName);
    const known = this.numbers.get(label);
    if (known !== undefined) return known;
    this.numbers.set(label, this.labels.length);
    return this.labels.push(label) - 1;
  }
}

/** A sequence that grows while a file is read. */
export class GrowingSequence implements Sequence {
  readonly at: number[] = [];
  readonly kinds: number[] = [];
  readonly texts: number[] = [];
  readonly authors: number[] = [];

  get length(): number {
    return this.at.length;
  }

  /** @param textNumber of the comparable text; not asked for where the text may read differently elsewhere */
  add({ post, at, author }: FilePost, textNumber: (post: PostObservation) => number): void {
    this.at.push(at);
    this.kinds.push(KIND[post.kind]);
    this.texts.push(post.edited || post.kind === 'deleted' ? INCOMPARABLE : textNumber(post));
    this.authors.push(author);
  }
}
