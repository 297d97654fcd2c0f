import { type Vocabulary } from './vocabulary.js';
import { type Word } from './word.js';

/** What a feature is made of. The number is stored in models. */
const KIND = { stem: 0, class: 1, stems: 2, classes: 3 } as const;

/** Receives the columns of a message one by one, with the first and last word that each stands on. */
export interface FeatureSink {
  add(column: number, from: number, to: number): void;
}

/** The columns that a word has whatever its neighbours: its stem and its classes. */
export const wordColumns = (stem: number, classes: readonly number[], vocabulary: Vocabulary): number[] =>
  [
    vocabulary.columnOf(KIND.stem, stem, stem),
    ...classes.map((each) => vocabulary.columnOf(KIND.class, each, each)),
  ].filter((column) => column >= 0);

/**
 * Every feature of a message: each word's own, each pair of neighbouring stems, each pair of classes with the
 * articles and prepositions stepped over (« je tiens le stand », « je tiens un stand »). The closing edge tells how
 * long the message is.
 */
export function addFeatures(words: readonly Word[], vocabulary: Vocabulary, sink: FeatureSink): void {
  let before = -1;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    for (const column of word.columns) sink.add(column, at, at);
    if (at > 0) addPair(KIND.stems, words[at - 1]!.stem, word.stem, at - 1, at, vocabulary, sink);
    if (word.isFiller) continue;
    if (before >= 0) addPair(KIND.classes, words[before]!.shown, word.shown, before, at, vocabulary, sink);
    before = at;
  }
}

function addPair(
  kind: number,
  a: number,
  b: number,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  sink: FeatureSink,
): void {
  const column = vocabulary.columnOf(kind, a, b);
  if (column >= 0) sink.add(column, from, to);
}
