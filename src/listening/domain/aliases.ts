import { type Alignment } from './alignment.js';
import { CoOccurrence } from './author-pairs.js';
import { INCOMPARABLE, type Sequence } from './sequence.js';

/** An author of a file who seems to be an author already stored, under another label perhaps. */
export interface AliasProposal {
  /** Number of the author in the file. */
  readonly author: number;
  /** Number of the author in the stored sequence. */
  readonly storedAuthor: number;
  /** Messages with the same text that stand under both. */
  readonly messages: number;
}

/**
 * Who is who, from the messages that both phones hold. A person confirms each proposal before it counts.
 * @returns in order of the file's authors; authors without a shared text are left out
 */
export function proposeAliases(stored: Sequence, file: Sequence, alignment: Alignment): AliasProposal[] {
  const counted = new CoOccurrence();
  for (let at = 0; at < file.length; at++) {
    const match = alignment.matches[at]!;
    if (match < 0 || file.texts[at]! === INCOMPARABLE || file.texts[at] !== stored.texts[match]) continue;
    counted.add(file.authors[at]!, stored.authors[match]!);
  }
  return counted
    .authors()
    .sort((a, b) => a - b)
    .flatMap((author) => {
      const best = counted.best(author);
      return best === null ? [] : [{ author, storedAuthor: best.stored, messages: best.messages }];
    });
}
