import { fold } from '../../kernel/text.js';
import { PARTICLES } from './hiding.js';
import { mayHold, REDACTED, redactLabels, redactWhole } from './redaction.js';

/** Shorter words are initials and particles: they stand in every second message. */
const SHORTEST = 3;
const NAME = /^\p{L}[\p{L}\p{M}'’-]*$/u;

/** A name as somebody may say it alone: one word of letters, as « Jean-Claude » or « N’Diaye ». */
export const isLoneName = (word: string): boolean =>
  word.length <= 60 && fold(word).length >= SHORTEST && NAME.test(word);

/**
 * The words by which colleagues may speak of a person without her whole name: those of her name, and the first of each
 * label she writes under.
 */
export function loneNames(name: string, labels: readonly string[]): string[] {
  const words = [
    ...name.split(/\s+/),
    ...labels.map((label) => label.replace(/^~\s*/u, '').split(/\s+/)[0]!),
  ];
  const names = new Map<string, string>();
  for (const word of words)
    if (isLoneName(word) && !PARTICLES.has(fold(word)) && !names.has(fold(word))) names.set(fold(word), word);
  return [...names.values()];
}

/** What makes a text one that an erasure leaves to a human: of these names, those that stand alone in it. */
export function namesLeftIn(text: string, names: readonly string[], ownLabels: readonly string[]): string[] {
  if (!mayHold(text, names.map(fold))) return [];
  const own = ownLabels.map((label) => ({ label, replacement: REDACTED }));
  const left = redactLabels(text, own);
  return names.filter((name) => redactWhole(left, name, REDACTED) !== left);
}
