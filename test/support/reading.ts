import { readFileSync } from 'node:fs';
import { GIVEN_PATH, MORE_PATH } from '../../src/listening/reading-model.js';
import { type LabelledMessage, parseLabelled } from '../../src/listening/training/labelled-table.js';

/** The labelled messages that the reader's model is learnt from. */
export const givenMessages = (): LabelledMessage[] => parseLabelled(readFileSync(GIVEN_PATH, 'utf8'));

/** The examples written to teach what those lack. */
export const moreMessages = (): LabelledMessage[] => parseLabelled(readFileSync(MORE_PATH, 'utf8'));
