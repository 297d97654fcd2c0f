import { type Sealer } from '../database/sealed.js';
import { type Id } from '../kernel/id.js';
import { type PostObservation } from './domain/observation.js';
import { comparableText } from './domain/sequence.js';

/** Bytes of a stored mark: the key's version and 128 bits of the keyed hash. */
export const MARK_BYTES = 17;

/** Short texts come again and again: « ok », « merci ». */
const SHORT = 24;
const MOST_KEPT = 20_000;

/**
 * Keyed hashes of texts: two texts of one organisation are equal where their marks are, and nothing else can be told
 * from them. Thus two exports are compared without opening a single stored text.
 */
export class TextMarks {
  private readonly short = new Map<string, Buffer>();
  private readonly numbers = new Map<string, number>();
  private readonly hasOlderKeys: boolean;

  constructor(
    private readonly sealer: Sealer,
    private readonly organisationId: Id,
  ) {
    this.hasOlderKeys = sealer.fingerprints('text', organisationId, '').length > 1;
  }

  /** The mark to store beside a text, given in its comparable form. */
  markOf(text: string): Buffer {
    if (text.length > SHORT) return this.make(text);
    const known = this.short.get(text);
    if (known !== undefined) return known;
    const mark = this.make(text);
    if (this.short.size < MOST_KEPT) this.short.set(text, mark);
    return mark;
  }

  /** A number for each stored mark: equal where the texts are. */
  numberOf(mark: string): number {
    const known = this.numbers.get(mark);
    if (known !== undefined) return known;
    this.numbers.set(mark, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The number of a text that is not stored yet: that of its mark under whichever key it was once stored. */
  numberOfText(post: PostObservation): number {
    const text = comparableText(post.text, post.mentions);
    const newest = this.markOf(text).toString('latin1');
    if (this.numbers.has(newest)) return this.numberOf(newest);
    for (const older of this.olderMarks(text)) if (this.numbers.has(older)) return this.numberOf(older);
    return this.numberOf(newest);
  }

  private olderMarks(text: string): string[] {
    if (!this.hasOlderKeys) return [];
    const all = this.sealer.fingerprints('text', this.organisationId, text);
    return all.slice(1).map((mark) => mark.toString('latin1', 0, MARK_BYTES));
  }

  private make(text: string): Buffer {
    return this.sealer.fingerprint('text', this.organisationId, text).subarray(0, MARK_BYTES);
  }
}
