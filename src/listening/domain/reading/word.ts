/** All that is known of a word before its neighbours are seen; made once for each spelling. */
export interface Word {
  /** The number of its stem, or 0 for a stem that the model never met. */
  readonly stem: number;
  /** The number of the class it shows its neighbours: a concept, a shape, an ending, or "a word". */
  readonly shown: number;
  /** The model's columns for the stem and for every class. */
  readonly columns: readonly number[];
  /** Which languages it speaks for: 1 or 0 each. */
  readonly fr: number;
  readonly en: number;
  readonly other: number;
  /** Bits of the topics it names. */
  readonly topics: number;
  /** Articles and prepositions, which sequences of classes step over. */
  readonly isFiller: boolean;
}
