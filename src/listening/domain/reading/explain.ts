import { addFeatures } from './features.js';
import { type Intent, INTENT_CODES } from './intents.js';
import { type ReadingModel } from './model.js';

/** Some words of a text, as written, and their share (at most 1) of all that spoke for a label. */
export interface Cue {
  readonly words: string;
  readonly share: number;
}

/** How much each word of the text last split speaks for an intent: what several words say is spread over them. */
function voices(text: string, intent: number, model: ReadingModel): Float64Array {
  const words = model.sentences.split(text);
  const spoken = new Float64Array(words.length);
  const seen = new Set<number>();
  const add = (column: number, from: number, to: number): void => {
    if (seen.has(column)) return;
    seen.add(column);
    const each = model.weightOf(column, intent) / (to - from + 1);
    for (let at = from; at <= to; at += 1) spoken[at]! += each;
  };
  addFeatures(words, model.vocabulary, { add });
  return spoken.subarray(1, -1);
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A word is quoted when it speaks at least this much of what the loudest does. */
const LOUD = 0.4;

/** The loud words; those with at most one other between them are quoted together. */
function runsOf(spoken: Float64Array): Run[] {
  const least = Math.max(...spoken) * LOUD;
  const runs: Run[] = [];
  for (const [at, weight] of spoken.entries()) {
    if (weight <= 0 || weight < least) continue;
    const last = runs.at(-1);
    if (last && at - last.to <= 2)
      runs[runs.length - 1] = { from: last.from, to: at, weight: last.weight + weight };
    else runs.push({ from: at, to: at, weight });
  }
  return runs;
}

/** The words that spoke most for a label, strongest first; none where nothing in the text speaks for it. */
export function explain(text: string, label: Intent, model: ReadingModel, atMost = 3): Cue[] {
  const spoken = voices(text, INTENT_CODES.indexOf(label), model);
  const total = spoken.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  return runsOf(spoken)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, atMost)
    .map(({ from, to, weight }) => ({
      words: model.sentences.quote(text, from + 1, to + 1),
      share: weight / total,
    }));
}
