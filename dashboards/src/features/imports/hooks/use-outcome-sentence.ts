import { useImportsWords } from '../messages/words.js';

export interface Counts {
  created: number;
  alreadyKnown: number;
  newParticipants: number;
  suppressed?: number;
}

/** One and the same sentence before, in the future, and after, in the past: preview and result are compared at a glance. */
export function useOutcomeSentence(): (counts: Counts, tense: 'future' | 'past') => string {
  const words = useImportsWords();
  return (counts, tense) => {
    const isPast = tense === 'past';
    const parts = [words(tense, { count: counts.created })];
    if (counts.alreadyKnown > 0)
      parts.push(words(isPast ? 'known' : 'knownNow', { count: counts.alreadyKnown }));
    if (counts.newParticipants > 0)
      parts.push(words(isPast ? 'peoplePast' : 'people', { count: counts.newParticipants }));
    if (counts.suppressed)
      parts.push(words(isPast ? 'suppressed' : 'suppressedNow', { count: counts.suppressed }));
    return `${parts.join(', ')}.`;
  };
}
