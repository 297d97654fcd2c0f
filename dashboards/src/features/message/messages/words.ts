import { defineWords } from '../../../ui/words.js';
import { en } from './en.js';
import { fr } from './fr.js';

export const useMessageWords = defineWords('message', fr, en);
