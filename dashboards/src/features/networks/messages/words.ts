import { defineWords } from '../../../ui/words.js';
import { en } from './en.js';
import { fr } from './fr.js';

export const useNetworksWords = defineWords('networks', fr, en);
