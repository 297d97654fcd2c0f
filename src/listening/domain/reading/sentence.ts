import { findTokens, MAX_TOKENS, TokenSpans } from './tokens.js';
import { type Vocabulary } from './vocabulary.js';
import { type Word } from './word.js';
import { edgeWord, type Stemmer, Words } from './words.js';

/** Turns texts into words, reusing its own arrays: what `split` returned is overwritten by the next call. */
export class SentenceReader {
  private readonly dictionary: Words;
  private readonly opening: Word;
  /** One closing edge for each doubling of the length. */
  private readonly closings: readonly Word[];
  private readonly spans = new TokenSpans();
  private readonly words: Word[] = [];
  /** For each word, the token it came from; -1 for the two edges. */
  readonly tokens = new Int32Array(MAX_TOKENS * 4 + 2);

  constructor(stem: Stemmer, vocabulary: Vocabulary) {
    this.dictionary = new Words(stem, vocabulary);
    this.opening = edgeWord(vocabulary, []);
    this.closings = Array.from({ length: 33 }, (_, size) => edgeWord(vocabulary, [`length${size}`]));
  }

  /** The words of a text between its two edges. */
  split(text: string): readonly Word[] {
    const lower = text.toLowerCase();
    findTokens(lower, this.spans);
    this.words.length = 0;
    this.push(this.opening, -1);
    for (let at = 0; at < this.spans.length; at += 1)
      for (const word of this.dictionary.find(lower.slice(this.spans.start[at], this.spans.end[at])))
        this.push(word, at);
    this.push(this.closings[32 - Math.clz32(this.words.length)]!, -1);
    return this.words;
  }

  private push(word: Word, token: number): void {
    this.tokens[this.words.length] = token;
    this.words.push(word);
  }

  /** What the last text says from one of its words to another, as it was written. */
  quote(text: string, from: number, to: number): string {
    const lower = text.toLowerCase();
    const source = lower.length === text.length ? text : lower;
    const tokens = [...this.tokens.subarray(from, to + 1)].filter((token) => token >= 0);
    if (tokens.length === 0) return '';
    return source.slice(this.spans.start[tokens[0]!], this.spans.end[tokens.at(-1)!]).trim();
  }
}
