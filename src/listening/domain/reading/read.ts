import { TOPIC_MASK } from './codec.js';
import { type Intent, INTENT_CODES } from './intents.js';
import { type Language, languageOf } from './language.js';
import { type ReadingModel } from './model.js';
import { type Topic } from './topics.js';

/** What a text says. No label and no topic is the commonest answer. */
export interface Reading {
  /** Null where neither French nor English leads. */
  readonly language: Language | null;
  readonly labels: readonly Intent[];
  readonly topics: readonly Topic[];
}

/** Reads a text as a colleague in the group would: only what it says itself. Any text will do. */
export function read(text: string, model: ReadingModel): Reading {
  const words = model.sentences.split(text);
  let [fr, en, other, topics] = [0, 0, 0, 0];
  for (const word of words) {
    fr += word.fr;
    en += word.en;
    other += word.other;
    topics |= word.topics;
  }
  const margins = model.margins(words);
  return {
    language: languageOf(fr, en, other),
    labels: INTENT_CODES.filter((_, at) => margins[at]! > 0),
    topics: topics === 0 ? [] : TOPIC_MASK.unpack(topics),
  };
}
