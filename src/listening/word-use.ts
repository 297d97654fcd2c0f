import { type WordUse } from './domain/hiding.js';
import { isFirstName } from './domain/nicknames.js';
import { isFrequent } from './domain/reading/language.js';
import { TOPIC_WORDS } from './domain/reading/topics.js';
import { isConcept } from './domain/reading/words.js';
import { readingModel, stem } from './reading-model.js';

/**
 * Names that the reader of texts takes for words: they stand in the messages that it learnt from, or have the stem of a
 * word of these (« Lucas » that of « lu »).
 */
const TAKEN_FOR_WORDS = new Set(
  'denis james jean karim karima luc lucas lucie marie perez priya sonia sophie'.split(' '),
);

/** How words are used in groups, as the reader of texts knows them. */
export const wordUse: WordUse = (word) => {
  if (isFrequent(word) || isConcept(word) || TOPIC_WORDS.find(word).length > 0) return 'telling';
  if (TAKEN_FOR_WORDS.has(word) || isFirstName(word)) return 'rare';
  const isKnown = readingModel().vocabulary.numberOf(stem(word)) > 0;
  return isKnown ? 'ordinary' : 'rare';
};
