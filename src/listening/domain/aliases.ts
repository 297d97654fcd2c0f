import { type Alignment } from './alignment.js';
import { CoOccurrence } from './author-pairs.js';
import { INCOMPARABLE, KIND, type Sequence } from './sequence.js';

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
    if (match < 0 || !isSameText(stored, match, file, at)) continue;
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

/** Two pictures in one minute say little of who sent them; two equal texts say much. */
const isSameText = (stored: Sequence, one: number, file: Sequence, other: number): boolean =>
  file.kinds[other] === KIND.text &&
  file.texts[other] !== INCOMPARABLE &&
  file.texts[other] === stored.texts[one];
