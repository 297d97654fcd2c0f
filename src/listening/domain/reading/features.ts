import { type Word } from './words.js';

/** What a feature is made of; the number is stored in models, so it never changes. */
export const FEATURE_KINDS = {
  stem: 0,
  class: 1,
  stems: 2,
  classes: 3,
  threeClasses: 4,
  nearClasses: 5,
  classStem: 6,
  stemClass: 7,
  length: 8,
} as const;

/** Receives features one by one: a kind, its two numbers, and the words (first and last) that it stands on. */
export interface FeatureSink {
  add(kind: number, a: number, b: number, from: number, to: number): void;
}

/** Three class numbers in the room of two: there are fewer classes than this. */
export const CLASS_ROOM = 512;

function addWord(words: readonly Word[], at: number, sink: FeatureSink): void {
  const word = words[at]!;
  sink.add(FEATURE_KINDS.stem, word.stem, word.stem, at, at);
  for (const each of word.classes) sink.add(FEATURE_KINDS.class, each, each, at, at);
}

function addPair(words: readonly Word[], left: number, right: number, sink: FeatureSink): void {
  const a = words[left]!;
  const b = words[right]!;
  sink.add(FEATURE_KINDS.stems, a.stem, b.stem, left, right);
}

function addContent(words: readonly Word[], content: readonly number[], sink: FeatureSink): void {
  for (let i = 1; i < content.length; i += 1) {
    const [left, right] = [content[i - 1]!, content[i]!];
    const [a, b] = [words[left]!, words[right]!];
    sink.add(FEATURE_KINDS.classes, a.shown, b.shown, left, right);
    sink.add(FEATURE_KINDS.classStem, a.shown, b.stem, left, right);
    sink.add(FEATURE_KINDS.stemClass, a.stem, b.shown, left, right);
    if (i < 2) continue;
    const first = content[i - 2]!;
    const before = words[first]!;
    sink.add(FEATURE_KINDS.threeClasses, before.shown * CLASS_ROOM + a.shown, b.shown, first, right);
    sink.add(FEATURE_KINDS.nearClasses, before.shown, b.shown, first, right);
  }
}

/** Every feature of a message, given its words between the two edges. */
export function addFeatures(words: readonly Word[], sink: FeatureSink): void {
  const content: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    addWord(words, at, sink);
    if (at > 0) addPair(words, at - 1, at, sink);
    if (!words[at]!.isFiller) content.push(at);
  }
  addContent(words, content, sink);
  const length = Math.min(8, Math.floor(Math.log2(words.length)));
  sink.add(FEATURE_KINDS.length, length, length, 0, words.length - 1);
}
