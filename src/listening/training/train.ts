import { addFeatures } from '../domain/reading/features.js';
import { INTENT_CODES } from '../domain/reading/intents.js';
import { type ModelFile } from '../domain/reading/model.js';
import { SentenceReader } from '../domain/reading/sentence.js';
import { type Column } from '../domain/reading/vocabulary.js';
import { type Stemmer } from '../domain/reading/words.js';
import { GrowingVocabulary } from './growing-vocabulary.js';
import { type LabelledMessage } from './labelled-table.js';
import { emphasise } from './emphasis.js';
import { type Example, separate } from './linear.js';
import { bestThreshold } from './measures.js';

/** Chosen by ten-fold cross-validation on the given table. */
const OPTIONS = { cost: 1, positiveCost: 2, rounds: 10 };

/** A feature seen in a single message says more of that message than of its label. */
const LEAST_MESSAGES = 2;

/** Folds of the inner cross-validation that finds the thresholds. */
const FOLDS = 10;

interface Prepared {
  readonly message: LabelledMessage;
  readonly example: Example;
}

interface Corpus {
  readonly symbols: readonly string[];
  readonly columns: readonly Column[];
  readonly messages: readonly Prepared[];
}

/** Every message as columns, those that one message alone shows left out; the constant is the last column. */
function prepare(messages: readonly LabelledMessage[], stem: Stemmer): Corpus {
  const vocabulary = new GrowingVocabulary();
  const sentences = new SentenceReader(stem, vocabulary);
  const shown = messages.map(({ text }) => {
    const columns = new Set<number>();
    addFeatures(sentences.split(text), vocabulary, { add: (column) => columns.add(column) });
    return columns;
  });
  const counts = new Int32Array(vocabulary.columns.length);
  for (const columns of shown) for (const column of columns) counts[column]! += 1;
  const kept = vocabulary.columns.flatMap((_, column) => (counts[column]! >= LEAST_MESSAGES ? [column] : []));
  const place = new Map(kept.map((column, at) => [column, at]));
  const prepared = messages.map((message, at) => {
    const columns = [...shown[at]!].flatMap((column) => place.get(column) ?? []);
    const all = Int32Array.from([...columns, kept.length]);
    return { message, example: { columns: all, scale: 1 / Math.sqrt(all.length) } };
  });
  return {
    symbols: vocabulary.symbols,
    columns: kept.map((column) => vocabulary.columns[column]!),
    messages: prepared,
  };
}

const learn = (messages: readonly Prepared[], width: number): Float64Array[] =>
  INTENT_CODES.map((label) => {
    const examples = messages.map(({ example }) => example);
    const target = messages.map(({ message }) => message.labels.includes(label));
    return separate(examples, target, emphasise(examples, target, width), OPTIONS);
  });

const score = (weights: Float64Array, { columns, scale }: Example): number =>
  columns.reduce((sum, column) => sum + weights[column]!, 0) * scale;

/** For each label, the threshold that serves best on messages that were not learnt from. */
function thresholds(given: readonly Prepared[], more: readonly Prepared[], width: number): number[] {
  const scores = given.map(() => new Array<number>(INTENT_CODES.length).fill(0));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn([...given.filter((_, at) => at % FOLDS !== fold), ...more], width);
    for (let at = fold; at < given.length; at += FOLDS)
      scores[at] = weights.map((each) => score(each, given[at]!.example));
  }
  return INTENT_CODES.map((label, column) =>
    bestThreshold(
      scores.map((each) => each[column]!),
      given.map(({ message }) => message.labels.includes(label)),
    ),
  );
}

const thousandths = (value: number): number => Math.round(value * 1000);

/** Drops the symbols that no column uses, and renumbers the others. */
function compact(
  symbols: readonly string[],
  columns: readonly Column[],
): { symbols: string[]; columns: Column[] } {
  const used = new Set(columns.flatMap(([, a, b]) => [a, b]));
  const kept = symbols.flatMap((_, at) => (used.has(at + 1) ? [at + 1] : []));
  const place = new Map(kept.map((number, at) => [number, at + 1]));
  const renumbered = columns.map(([kind, a, b]): Column => [kind, place.get(a)!, place.get(b)!]);
  return { symbols: kept.map((number) => symbols[number - 1]!), columns: renumbered };
}

/**
 * Learns a model. The same tables give the same file on every machine.
 * @param given messages as they occur: thresholds are fitted to how often each label occurs here
 * @param more further examples that only teach
 */
export function train(
  given: readonly LabelledMessage[],
  more: readonly LabelledMessage[],
  stem: Stemmer,
): ModelFile {
  const corpus = prepare([...given, ...more], stem);
  const width = corpus.columns.length + 1;
  const weights = learn(corpus.messages, width);
  const fitted = thresholds(
    corpus.messages.slice(0, given.length),
    corpus.messages.slice(given.length),
    width,
  );
  const { symbols, columns } = compact(corpus.symbols, corpus.columns);
  return {
    symbols,
    thresholds: fitted.map(thousandths),
    constants: weights.map((each) => thousandths(each.at(-1)!)),
    columns: columns.map((column, at) => [...column, ...weights.map((each) => thousandths(each[at]!))]),
  };
}
