/** Numbers of the kinds of a post, as stored. */
export const KIND = { text: 0, media: 1, deleted: 2 } as const;

/** The kind of a stored post that is known to be another one of the file's: it keeps its place and pairs with nothing. */
export const TAKEN = -1;

/** The text of a post that may read differently on another phone (edited, deleted) is compared by kind only. */
export const INCOMPARABLE = -1;

/**
 * A conversation as one phone shows it, in its order, column by column. Authors are numbered within the sequence;
 * texts are numbered across the two sequences that are compared: equal number, equal text.
 */
export interface Sequence {
  readonly length: number;
  /** UTC seconds. */
  readonly at: ArrayLike<number>;
  /** {@link KIND}. */
  readonly kinds: ArrayLike<number>;
  /** Text numbers, or {@link INCOMPARABLE}. */
  readonly texts: ArrayLike<number>;
  readonly authors: ArrayLike<number>;
}

/**
 * The form of a text in which two phones agree: mentions carry the label of the phone's own address book, so each
 * is reduced to its sign.
 */
export function comparableText(text: string, mentions: readonly string[]): string {
  let plain = text;
  for (const label of mentions) plain = plain.replaceAll(`@${label}`, '@');
  return plain;
}
