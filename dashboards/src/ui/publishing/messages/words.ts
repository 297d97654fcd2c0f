import { defineWords } from '../../words.js';
import { en } from './en.js';
import { fr } from './fr.js';

export const usePublishingStateWords = defineWords('publishing-state', fr, en);
