import { addFeatures, type FeatureSink } from './features.js';
import { INTENT_CODES } from './intents.js';
import { SentenceReader } from './sentence.js';
import { type Column, FixedVocabulary } from './vocabulary.js';
import { type Word } from './word.js';
import { type Stemmer } from './words.js';

/** A learnt model as it stands in its file. Weights and thresholds are thousandths. */
export interface ModelFile {
  /** Stems and class symbols in the order of their numbers. */
  readonly symbols: readonly string[];
  /** For each intent, in the order of {@link INTENT_CODES}: the score above which a message carries it. */
  readonly thresholds: readonly number[];
  /** For each intent, the weight of the constant. */
  readonly constants: readonly number[];
  /** For each column: kind, two symbol numbers, then a weight for each intent. */
  readonly columns: readonly (readonly number[])[];
}

const WIDTH = INTENT_CODES.length;

/** Adds up the weights of the distinct columns of one message at a time. */
class Scorer implements FeatureSink {
  readonly scores = new Float64Array(WIDTH);
  private readonly weights: Float32Array;
  private readonly seenIn: Int32Array;
  private message = 0;
  private distinct = 0;

  constructor(private readonly file: ModelFile) {
    this.weights = Float32Array.from(file.columns.flatMap((column) => column.slice(3)));
    this.seenIn = new Int32Array(file.columns.length);
  }

  begin(): void {
    this.message = (this.message + 1) | 0;
    this.distinct = 1;
    for (let i = 0; i < WIDTH; i += 1) this.scores[i] = this.file.constants[i]!;
  }

  add(column: number): void {
    if (this.seenIn[column] === this.message) return;
    this.seenIn[column] = this.message;
    this.distinct += 1;
    for (let i = 0, at = column * WIDTH; i < WIDTH; i += 1, at += 1) this.scores[i]! += this.weights[at]!;
  }

  /** Makes long and short messages comparable, as they were in training. */
  end(): void {
    const scale = 1 / Math.sqrt(this.distinct);
    for (let i = 0; i < WIDTH; i += 1) this.scores[i]! *= scale;
  }

  weightOf(column: number, intent: number): number {
    return this.weights[column * WIDTH + intent]!;
  }
}

/**
 * A model ready to read. It remembers the spellings it met, up to a bound, and reuses its arrays: share one in a
 * process, never between threads.
 */
export class ReadingModel {
  readonly sentences: SentenceReader;
  readonly vocabulary: FixedVocabulary;
  private readonly scorer: Scorer;

  /** @param stem the stemmer with which the model was learnt */
  constructor(
    private readonly file: ModelFile,
    stem: Stemmer,
  ) {
    if (file.thresholds.length !== WIDTH || file.constants.length !== WIDTH)
      throw new Error('not a model of these intents');
    const columns = file.columns.map(([kind, a, b]): Column => [kind!, a!, b!]);
    this.vocabulary = new FixedVocabulary(file.symbols, columns);
    this.sentences = new SentenceReader(stem, this.vocabulary);
    this.scorer = new Scorer(file);
  }

  /** For each intent, how far the words are above the threshold; overwritten by the next call. */
  margins(words: readonly Word[]): Float64Array {
    const { scorer } = this;
    scorer.begin();
    addFeatures(words, this.vocabulary, scorer);
    scorer.end();
    for (let i = 0; i < WIDTH; i += 1) scorer.scores[i]! -= this.file.thresholds[i]!;
    return scorer.scores;
  }

  /** What one column says for an intent, given by its place in {@link INTENT_CODES}. */
  weightOf(column: number, intent: number): number {
    return this.scorer.weightOf(column, intent);
  }
}
