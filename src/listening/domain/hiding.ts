import { fold } from '../../kernel/text.js';
import {
  REDACTED,
  redactEmails,
  type Redaction,
  redactLabels,
  redactNumbers,
  redactWhole,
} from './redaction.js';

/** Words that stand in names and name nobody, folded. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'des',
  'von',
  'van',
  'del',
  'della',
  'dos',
  'ben',
  'les',
]);

/**
 * How a folded word is used in groups: `telling` words (« prime », « CGT », « lundi ») say what a message is about and
 * never whom; `ordinary` ones (« petit », « blanc ») are words and may be names; others are hardly anything but names.
 */
export type WordUse = (word: string) => 'telling' | 'ordinary' | 'rare';

/** Whom texts are shown about, and who else writes in the group. */
export interface Company {
  /** The labels of everybody else. */
  readonly others: readonly Redaction[];
  /** Her labels and her name: they stay, even where somebody else bears a part of them. */
  readonly own: readonly string[];
}

/** Shorter words are initials and particles. */
const SHORTEST = 3;
const LETTERS = /[\p{L}\p{M}]+/gu;
/** A label that is no word of any language: « karim_93 ». */
const HANDLE = /^@?(?=.*\p{L})[\p{L}\p{M}\p{N}]*[._\p{N}][\p{L}\p{M}\p{N}._-]*$/u;
/** What may stand between two parts of one name. */
const JOINT = /^[\s.'’_-]{1,2}$/;

/**
 * Makes texts fit to be shown about one person: labels of other authors become « Participant n », whole or word by
 * word; every telephone number and e-mail address is left out. A part of a label that several bear becomes […].
 * Prepared once for a person and a group; then each text is looked through once, however many authors there are.
 */
export function hidingOthers({ others, own }: Company, useOf: WordUse): (text: string) => string {
  const labels = others.map(({ label, replacement }) => ({ label: label.replace(/^@/, ''), replacement }));
  const known = labels
    .map((one) => ({ ...one, folded: fold(one.label) }))
    .filter(({ folded }) => folded !== '');
  const words = wordsOf(labels, own, useOf);
  return (text) => {
    const plain = fold(text);
    const held = known.filter(({ folded }) => plain.includes(folded));
    let hidden = redactLabels(redactEmails(text, REDACTED), held);
    for (const { label, replacement } of held)
      if (HANDLE.test(label)) hidden = redactWhole(hidden, label, replacement);
    return redactNumbers(withoutWords(hidden, words), () => true, REDACTED);
  };
}

interface NamedWord {
  readonly replacement: string;
  /** Whether it names somebody only where it is written as a name. */
  readonly isOrdinary: boolean;
}

function wordsOf(
  labels: readonly Redaction[],
  own: readonly string[],
  useOf: WordUse,
): ReadonlyMap<string, NamedWord> {
  const hers = new Set(own.flatMap(lettersOf));
  const words = new Map<string, NamedWord>();
  for (const { label, replacement } of labels)
    for (const word of lettersOf(label)) {
      if (word.length < SHORTEST || hers.has(word) || PARTICLES.has(word)) continue;
      const use = useOf(word);
      if (use === 'telling') continue;
      const before = words.get(word)?.replacement ?? replacement;
      const isShared = before !== replacement;
      words.set(word, { replacement: isShared ? REDACTED : replacement, isOrdinary: use === 'ordinary' });
    }
  return words;
}

const lettersOf = (label: string): string[] => (label.match(LETTERS) ?? []).map(fold);

function withoutWords(text: string, words: ReadonlyMap<string, NamedWord>): string {
  if (words.size === 0) return text;
  const isShouted = text === text.toUpperCase();
  let hidden = '';
  let kept = 0;
  let last = '';
  for (const { 0: written, index } of text.matchAll(LETTERS)) {
    const named = words.get(fold(written));
    if (named === undefined || (named.isOrdinary && !isNameLike(written, isShouted))) continue;
    const between = text.slice(kept, index);
    // « Aurore Lemoine » under another spelling is one person, named once.
    if (named.replacement !== last || !JOINT.test(between)) hidden += between + named.replacement;
    last = named.replacement;
    kept = index + written.length;
  }
  return hidden + text.slice(kept);
}

/** Whether a word is written as names are: with a capital, unless the whole text is. */
const isNameLike = (written: string, isShouted: boolean): boolean =>
  /^\p{Lu}/u.test(written) && (!isShouted || written !== written.toUpperCase());
