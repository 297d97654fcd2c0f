import { type Intent, INTENT_CODES, INTENTS } from './intents.js';
import { type Language, languageOf } from './language.js';
import { type ReadingModel } from './model.js';
import { bitmask } from './bitmask.js';
import { type Topic, TOPICS } from './topics.js';

/** What a text says. No label and no topic is the commonest answer. */
export interface Reading {
  /** Null where neither French nor English leads. */
  readonly language: Language | null;
  readonly labels: readonly Intent[];
  readonly topics: readonly Topic[];
}

/** How a reading's labels are stored: a smallint. */
export const intentMask = bitmask<Intent>(INTENTS);

/** How a reading's topics are stored: a smallint. */
export const topicMask = bitmask<Topic>(TOPICS);

const NOTHING: Reading = { language: null, labels: [], topics: [] };

/** Reads a text as a colleague in the group would: only what it says itself. Any text will do. */
export function read(text: string, model: ReadingModel): Reading {
  const words = model.sentences.split(text);
  if (words.length <= 2) return NOTHING;
  let [fr, en, other, topics] = [0, 0, 0, 0];
  for (const word of words) {
    fr += word.fr;
    en += word.en;
    other += word.other;
    topics |= word.topics;
  }
  const margins = model.margins(words);
  const labels = INTENT_CODES.filter((_, at) => margins[at]! > 0);
  return {
    language: languageOf(fr, en, other),
    labels,
    topics: topics === 0 ? [] : topicMask.unpack(topics),
  };
}
