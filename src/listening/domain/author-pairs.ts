import { type Anchor } from './anchors.js';
import { type Sequence } from './sequence.js';

/** Which author of one phone is which author of the other, as far as the anchors tell. */
export interface AuthorPairs {
  /** True where nothing says that they are two people. */
  mayBeOne(stored: number, file: number): boolean;
  /** True where the anchors say that they are one person. */
  isOne(stored: number, file: number): boolean;
}

/** How often an author of the file wrote a message that stands under an author of the stored sequence. */
export class CoOccurrence {
  private readonly byFile = new Map<number, Map<number, number>>();

  /** Counts one message seen under both. */
  add(file: number, stored: number): void {
    const counts = this.byFile.get(file) ?? new Map<number, number>();
    counts.set(stored, (counts.get(stored) ?? 0) + 1);
    this.byFile.set(file, counts);
  }

  /**
   * The stored author that an author of the file mostly stands for, with the messages that say so; null where
   * no author has more than half of them.
   */
  best(file: number): { readonly stored: number; readonly messages: number } | null {
    let total = 0;
    let best: { stored: number; messages: number } | null = null;
    for (const [stored, messages] of this.byFile.get(file) ?? []) {
      total += messages;
      if (best === null || messages > best.messages) best = { stored, messages };
    }
    return best !== null && best.messages * 2 > total ? best : null;
  }

  /** The authors of the file that were counted. */
  authors(): number[] {
    return [...this.byFile.keys()];
  }
}

/** Learns from the anchors who is who. */
export function knownAuthors(stored: Sequence, file: Sequence, anchors: readonly Anchor[]): AuthorPairs {
  const counted = new CoOccurrence();
  for (const anchor of anchors) counted.add(file.authors[anchor.file]!, stored.authors[anchor.stored]!);
  const storedOf = new Map<number, number>();
  const claimed = new Set<number>();
  for (const author of counted.authors()) {
    const best = counted.best(author);
    if (best === null) continue;
    storedOf.set(author, best.stored);
    claimed.add(best.stored);
  }
  return {
    // An author that another label already stands for is not free, unless that label is the very same person's.
    mayBeOne: (one, other) => (storedOf.has(other) ? storedOf.get(other) === one : !claimed.has(one)),
    isOne: (one, other) => storedOf.get(other) === one,
  };
}
