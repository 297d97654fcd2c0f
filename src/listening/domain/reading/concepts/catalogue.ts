import { ACTION } from './action.js';
import { type Concept } from './concept.js';
import { ELSEWHERE } from './elsewhere.js';
import { GRAMMAR } from './grammar.js';
import { WORK } from './work.js';

/** Every concept, in the order in which a word of two concepts shows itself to its neighbours. */
export const CONCEPTS: readonly Concept[] = [...GRAMMAR, ...ACTION, ...WORK, ...ELSEWHERE];
