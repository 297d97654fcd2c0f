import { defineWords } from '../../../ui/words.js';
import { en } from './en.js';
import { fr } from './fr.js';

export const useRestrictionWords = defineWords('restriction', fr, en);
