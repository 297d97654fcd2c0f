import { ReadingModel } from '../domain/reading/model.js';
import { read } from '../domain/reading/read.js';
import { type Stemmer } from '../domain/reading/words.js';
import { type LabelledMessage } from './labelled-table.js';
import { measure, type Measures } from './measures.js';
import { train } from './train.js';

/**
 * How well a model learnt in this way reads messages that it never saw: each fold is read by a model, thresholds
 * included, that was learnt from the other folds alone. The further examples only ever teach.
 */
export function crossValidate(
  given: readonly LabelledMessage[],
  more: readonly LabelledMessage[],
  stem: Stemmer,
  folds = 10,
): Measures {
  const found = given.map(() => [] as LabelledMessage['labels']);
  for (let fold = 0; fold < folds; fold += 1) {
    const model = new ReadingModel(
      train(
        given.filter((_, at) => at % folds !== fold),
        more,
        stem,
      ),
      stem,
    );
    for (let at = fold; at < given.length; at += folds) found[at] = read(given[at]!.text, model).labels;
  }
  return measure(
    given.map(({ labels }) => labels),
    found,
  );
}
