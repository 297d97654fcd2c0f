/** Where the tokens of a text begin and end. Reused from one message to the next: reading allocates nothing. */
export class TokenSpans {
  readonly start = new Int32Array(MAX_TOKENS);
  readonly end = new Int32Array(MAX_TOKENS);
  length = 0;

  push(start: number, end: number): void {
    if (this.length === MAX_TOKENS) return;
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.length += 1;
  }
}

/** Words beyond this many are not read: a pasted agreement says nothing more of its sender. */
export const MAX_TOKENS = 600;

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const MARK = 4;
const PICTURE = 5;
const INVISIBLE = 6;
const TAG = 7;

/** Classes of the first 0x10000 code units; whatever is not listed in a rule is a letter of some script. */
const CLASSES = ((): Uint8Array => {
  const classes = new Uint8Array(0x10000).fill(LETTER);
  const set = (from: number, to: number, value: number): Uint8Array => classes.fill(value, from, to + 1);
  set(0x00, 0x40, SPACE);
  set(0x5b, 0x60, SPACE);
  set(0x7b, 0xbf, SPACE);
  set(0xd7, 0xd7, SPACE);
  set(0xf7, 0xf7, SPACE);
  set(0x30, 0x39, DIGIT);
  set(0x2000, 0x206f, SPACE);
  set(0x200b, 0x200f, INVISIBLE);
  set(0x202a, 0x202e, INVISIBLE);
  set(0x2060, 0x2069, INVISIBLE);
  set(0x3000, 0x3000, SPACE);
  set(0xfe00, 0xfe0f, INVISIBLE);
  set(0xfeff, 0xfeff, INVISIBLE);
  set(0x2190, 0x2bff, PICTURE);
  set(0xd800, 0xdfff, PICTURE);
  for (const mark of '?!…,:;.«»"“”()/€£$%=→\n') classes[mark.charCodeAt(0)] = MARK;
  for (const quote of "'’‘ʼ`´") classes[quote.charCodeAt(0)] = APOSTROPHE;
  for (const tag of '@#') classes[tag.charCodeAt(0)] = TAG;
  return classes;
})();

const classAt = (text: string, at: number): number =>
  at < text.length ? CLASSES[text.charCodeAt(at)]! : SPACE;

const isWordPart = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** The end of a run of letters and digits; a number keeps what is inside it (`18h30`, `2,5`, `12/05`, `40€`). */
function wordEnd(text: string, start: number): number {
  const numeric = classAt(text, start) === DIGIT;
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (isWordPart(kind)) continue;
    if (!numeric) break;
    const code = text.charCodeAt(at);
    const isInside = code === 0x2c || code === 0x2e || code === 0x2f || code === 0x3a;
    if (isInside && classAt(text, at + 1) === DIGIT) continue;
    if (code === 0x20ac || code === 0x25 || code === 0xb0 || code === 0xa3) at += 1;
    break;
  }
  return at;
}

const SUFFIXES = ['t', 's', 'm', 'd', 'll', 're', 've'];

/** The end of an English ending (`'m`, `'ll`) after the word before it, or -1 where the apostrophe elides. */
function suffixEnd(text: string, apostrophe: number): number {
  const end = isWordPart(classAt(text, apostrophe + 1)) ? wordEnd(text, apostrophe + 1) : -1;
  return end > 0 && end - apostrophe <= 3 && SUFFIXES.includes(text.slice(apostrophe + 1, end)) ? end : -1;
}

/** The end of a picture made of one or two code units; joiners and skin tones after it are left out as spaces. */
const pictureEnd = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? at + 2 : at + 1;
};

/** The end of the text without a space from here: an address is one token, whatever it holds. */
function addressEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) > 0x20) at += 1;
  return at;
}

/** The end of a token that begins with a letter or digit: a web address, an e-mail address or a word. */
function runEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  const next = text.charCodeAt(end);
  const isAddress =
    (next === 0x3a && text.startsWith('://', end)) || (next === 0x40 && isWordPart(classAt(text, end + 1)));
  return isAddress ? addressEnd(text, end) : end;
}

/**
 * Splits a lower-case text into words, numbers, marks, pictures, @names, #tags and addresses. Elided words are
 * split after their apostrophe (`j’|arrive`), English endings before it (`do|n't` as `don|'t`).
 */
export function findTokens(text: string, spans: TokenSpans): void {
  spans.length = 0;
  let at = 0;
  while (at < text.length) {
    const kind = CLASSES[text.charCodeAt(at)]!;
    let end = at + 1;
    if (kind === LETTER || kind === DIGIT) {
      end = runEnd(text, at);
      spans.push(at, end);
    } else if (kind === MARK) spans.push(at, end);
    else if (kind === PICTURE) spans.push(at, (end = pictureEnd(text, at)));
    else if (kind === TAG && isWordPart(classAt(text, end))) spans.push(at, (end = wordEnd(text, end)));
    else if (kind === APOSTROPHE && at > 0 && isWordPart(classAt(text, at - 1))) {
      const suffix = suffixEnd(text, at);
      if (suffix > 0) spans.push(at, (end = suffix));
    }
    at = end;
  }
}
