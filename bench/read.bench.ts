import { readFileSync } from 'node:fs';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import frenchStemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import { isIntent, type Intent } from '../src/listening/domain/reading/intents.js';
import { ReadingModel } from '../src/listening/domain/reading/model.js';
import { read } from '../src/listening/domain/reading/read.js';
import { GIVEN_PATH, MORE_PATH, stem } from '../src/listening/reading-model.js';
import { type LabelledMessage, parseLabelled } from '../src/listening/training/labelled-table.js';
import { measure } from '../src/listening/training/measures.js';
import { train } from '../src/listening/training/train.js';
import { type BenchResult, median, round } from './measure.js';

/** 100,000 messages a second where the peer, on the same machine, classifies 2,800. */
const GOAL = 35;
const ROUNDS = 9;
/** How often our share of a round reads the table, so that both shares last about as long. */
const REPEATS = 60;
const NONE = 'none';

const labelled = (path: string): LabelledMessage[] => parseLabelled(readFileSync(path, 'utf8'));

/** npm `natural`'s naive Bayes with its French stemmer: one label a message. */
function bayes(messages: readonly LabelledMessage[]): (text: string) => Intent[] {
  const classifier = new BayesClassifier(frenchStemmer);
  for (const { text, labels } of messages)
    for (const label of labels.length === 0 ? [NONE] : labels) classifier.addDocument(text, label);
  classifier.train();
  return (text) => [classifier.classify(text)].filter(isIntent);
}

/** Messages a second. */
function speed(
  messages: readonly LabelledMessage[],
  repeats: number,
  readOne: (text: string) => unknown,
): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i += 1) for (const { text } of messages) readOne(text);
  return (messages.length * repeats * 1000) / (performance.now() - start);
}

/**
 * Reading (language, intents and topics) against classifying by npm `natural`, both learnt from the same two thirds
 * of the labelled messages and reading the last third, in turn. Their answers differ, so both are also measured.
 */
export async function run(): Promise<BenchResult> {
  const given = labelled(GIVEN_PATH);
  const known = given.filter((_, at) => at % 3 !== 0);
  const unseen = given.filter((_, at) => at % 3 === 0);
  const more = labelled(MORE_PATH);
  const model = new ReadingModel(train(known, more, stem), stem);
  const ours = (text: string): readonly Intent[] => read(text, model).labels;
  const peer = bayes([...known, ...more]);
  const macroF1 = (readOne: (text: string) => readonly Intent[]): number =>
    round(
      measure(
        unseen.map(({ labels }) => labels),
        unseen.map(({ text }) => readOne(text)),
      ).macroF1,
      3,
    );
  const accuracy = { ours: macroF1(ours), peer: macroF1(peer) };
  speed(unseen, REPEATS, ours);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: speed(unseen, REPEATS, (text) => read(text, model)),
    peer: speed(unseen, 1, peer),
  }));
  const ratio = round(median(rounds.map((each) => each.ours / each.peer)), 1);
  return {
    name: 'read',
    ratio,
    goal: GOAL,
    holds: ratio >= GOAL && accuracy.ours > accuracy.peer,
    details: {
      macroF1: accuracy,
      messagesPerSecond: {
        ours: Math.round(median(rounds.map((each) => each.ours))),
        peer: Math.round(median(rounds.map((each) => each.peer))),
      },
    },
  };
}
