import fc from 'fast-check';
import { INCOMPARABLE, KIND, type Sequence } from '../../../src/listening/domain/sequence.js';

/** A message as it was really sent. */
export interface Sent {
  readonly at: number;
  readonly author: number;
  readonly kind: number;
  readonly text: string;
}

/** One phone's view of a conversation: which messages it holds, and under which numbers their authors stand. */
export interface View {
  readonly held: readonly number[];
  readonly sequence: Sequence;
}

/** Numbers texts across all views of one test. */
export class Texts {
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, known);
    return known;
  }
}

/** A conversation of some authors: common words, rare sentences, media, in time. */
export const conversation = fc
  .array(
    fc.record({
      pause: fc.integer({ min: 1, max: 2000 }),
      author: fc.integer({ min: 0, max: 5 }),
      kind: fc.constantFrom(KIND.text, KIND.text, KIND.text, KIND.text, KIND.media),
      common: fc.option(fc.constantFrom('ok', 'merci', 'oui', '👍'), { freq: 2 }),
    }),
    { minLength: 30, maxLength: 120 },
  )
  .map((drafts) => {
    let at = 1_700_000_000;
    return drafts.map(({ pause, author, kind, common }, index): Sent => {
      at += pause;
      return { at, author, kind, text: kind === KIND.media ? '' : (common ?? `sentence ${index}`) };
    });
  });

/** How a phone shows what was sent: from where on, with which clock, labels and losses. */
export interface Phone {
  readonly from: number;
  readonly to: number;
  readonly offsetSeconds: number;
  /** Author n stands as `(n + shift) % 6`: another address book. */
  readonly shift: number;
  readonly dropsMedia: boolean;
  readonly hasSeconds: boolean;
}

/** Renders a conversation as a phone shows it. */
export function viewOf(sent: readonly Sent[], phone: Phone, texts: Texts): View {
  const held = sent
    .map((_, index) => index)
    .filter((index) => index >= phone.from && index < phone.to)
    .filter((index) => !(phone.dropsMedia && sent[index]!.kind === KIND.media));
  const precision = phone.hasSeconds ? 1 : 60;
  const column = (value: (message: Sent) => number) => held.map((index) => value(sent[index]!));
  return {
    held,
    sequence: {
      length: held.length,
      at: column(({ at }) => Math.floor((at + phone.offsetSeconds) / precision) * precision),
      kinds: column(({ kind }) => kind),
      texts: column(({ kind, text }) => (kind === KIND.deleted ? INCOMPARABLE : texts.number(text))),
      authors: column(({ author }) => (author + phone.shift) % 6),
    },
  };
}
