import { defineWords } from '../../../ui/words.js';
import { en } from './en.js';
import { fr } from './fr.js';

export const useTourWords = defineWords('tour', fr, en);
