import { fold } from '../../kernel/text.js';

/** Stands in the place of what was taken out of a text for good. */
export const REDACTED = '[…]';

/** What is taken out of other people's texts. */
export interface Redaction {
  readonly label: string;
  readonly replacement: string;
}

/** A run of digits as people write telephone numbers: 8 to 15 of them. */
const NUMBER = /\+?\d(?:[\s\u00a0\u202f().-]{0,2}\d){7,14}/g;
/**
 * An e-mail address as people write them: whose it is does not matter, so what is valid does not either. It begins where
 * a word does and its parts have lengths (RFC 5321, 4.5.3.1), or a message of one long word would take minutes.
 */
const EMAIL =
  /(?<![\p{L}\p{M}\p{N}._%+'-])[\p{L}\p{M}\p{N}._%+'-]{1,64}@[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){1,8}/gu;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Takes labels out of a text: each whole, whatever its case and accents. A label of one word, which may be
 * somebody else's first name, only after an @; a person looks at the rest.
 */
export function redactLabels(text: string, redactions: readonly Redaction[]): string {
  let redacted = text;
  // The longest first: « Marie Dupont » before « Marie ».
  for (const { label, replacement } of [...redactions].sort((a, b) => b.label.length - a.label.length)) {
    if (label.trim() === '') continue;
    redacted = replaceWhole(redacted, `@${label}`, `@${replacement}`);
    if (/\s/.test(label.trim())) redacted = replaceWhole(redacted, label, replacement);
  }
  return redacted;
}

/** Replaces telephone numbers. @param isTheirs tells from the digits as written whether one is meant */
export const redactNumbers = (
  text: string,
  isTheirs: (written: string) => boolean,
  replacement: string,
): string => text.replace(NUMBER, (written) => (isTheirs(written) ? replacement : written));

/** Leaves out every e-mail address. */
export const redactEmails = (text: string, replacement: string): string =>
  text.includes('@') ? text.replace(EMAIL, replacement) : text;

/** Replaces a text such as an e-mail address wherever it stands whole, whatever its case. */
export const redactWhole = (text: string, wanted: string, replacement: string): string =>
  replaceWhole(text, wanted, replacement);

/** Whether a text may hold one of these labels, folded: cheap, to spare most texts the rest. */
export function mayHold(text: string, foldedLabels: readonly string[]): boolean {
  const folded = fold(text);
  return foldedLabels.some((label) => folded.includes(label));
}

/** A text folded letter by letter, with where each letter came from. */
function letters(text: string): { readonly folded: string; readonly from: readonly number[] } {
  let folded = '';
  const from: number[] = [];
  for (let at = 0; at < text.length;) {
    const letter = String.fromCodePoint(text.codePointAt(at)!);
    const plain = /\s/.test(letter) ? ' ' : fold(letter);
    for (let part = 0; part < plain.length; part++) from.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, from: [...from, text.length] };
}

function replaceWhole(text: string, wanted: string, replacement: string): string {
  const { folded, from } = letters(text);
  const sought = letters(wanted).folded;
  let result = '';
  let kept = 0;
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const [start, end] = [from[at]!, from[at + sought.length]!];
    const isInside = WORD.test(folded[at - 1] ?? ' ') || WORD.test(folded[at + sought.length] ?? ' ');
    if (start < kept || isInside) continue;
    result += text.slice(kept, start) + replacement;
    kept = end;
  }
  return result + text.slice(kept);
}

/** An object as JSON with each of its texts changed, keys left alone. Where none changes, the JSON as it was. */
export function mapTexts(json: string, change: (text: string) => string): string {
  let isChanged = false;
  const value: unknown = JSON.parse(json, (_, part: unknown) => {
    if (typeof part !== 'string') return part;
    const changed = change(part);
    isChanged ||= changed !== part;
    return changed;
  });
  return isChanged ? JSON.stringify(value) : json;
}
