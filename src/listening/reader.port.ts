import { type Readable } from 'node:stream';
import { type Fault } from '../kernel/fault.js';
import { type Result } from '../kernel/result.js';
import { type Observation } from './domain/observation.js';

/** A caution that a person should read before trusting the file; `code` keys a message catalogue. */
export interface ReadingWarning {
  readonly code: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** How a platform wrote this file; shown in the preview, where an ambiguous date order is asked about. */
export interface Dialect {
  readonly os: 'ios' | 'android';
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  readonly clock: '12h' | '24h';
  /** BCP 47 primary language of the interface that wrote it, or null where nothing tells. */
  readonly language: string | null;
}

/** What one pass over a file says of it. Counts, and wall times of the first and last message. */
export interface FileSummary {
  readonly platform: string;
  /** The group's or page's title where the file or archive names it. */
  readonly title: string | null;
  readonly dialect: Dialect;
  readonly messages: number;
  readonly systemEvents: number;
  /** In the order of their first message. */
  readonly authors: readonly { readonly name: string; readonly messages: number }[];
  readonly attachments: number;
  readonly edited: number;
  readonly deleted: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly warnings: readonly ReadingWarning[];
}

/** A person's answers to what a file alone cannot tell. */
export interface ReadingChoices {
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
}

/** Bytes `start` (included) to `end` (excluded) of a file. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * A file that can be opened more than once: the dialect needs one pass, the messages another. `name` is the name
 * the person gave it, `size` its bytes. Nothing is ever held whole in memory.
 */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  /** The whole file, or a part of it: an archive's directory stands at its end. */
  open(range?: ByteRange): Readable;
}

/** A connector's capability to read an export file. Errors never quote the file. */
export interface FileReader {
  /** Whether the name and first bytes look like this platform's export; cheap. */
  recognises(name: string, head: Buffer): boolean;
  summarise(file: ReadableFile, choices?: ReadingChoices): Promise<Result<FileSummary, Fault>>;
  /**
   * In file order, in batches of some thousand: awaiting each message alone would cost more than reading it.
   * A text may be a slice of its batch's memory, so copy one that is kept beyond the batch; authors are strings of
   * their own. Throws a {@link FaultError} where the file cannot be read, or breaks in the middle.
   */
  observations(file: ReadableFile, choices?: ReadingChoices): AsyncIterable<readonly Observation[]>;
}

/** A platform as listening sees it; a connector is one. */
export interface ListenedPlatform {
  /** Stable text stored in the database. */
  readonly key: string;
  /** The platform's own name, as people write it. */
  readonly name: string;
  readonly policy: { readonly mayIdentifyAuthors: boolean };
  readonly read?: FileReader;
}

/** Nest's injection token for the {@link ListenedPlatform}s, which the composition gives. */
export const LISTENED_PLATFORMS = Symbol('ListenedPlatforms');

/** The warning by which a reader says that day and month could be read either way: the preview asks. */
export const DATE_ORDER_ASSUMED = 'date-order-assumed';
