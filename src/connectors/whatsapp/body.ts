import { type PostKind } from '../../listening/domain/observation.js';
import { GENERATED, withoutMarks } from './marks.js';
import {
  editedSuffix,
  isAttachedPrefix,
  isAttachedSuffix,
  isNotice,
  isPoll,
  mayBeginNotice,
  SEEN_ONCE,
  wholeBody,
} from './phrase-book.js';

/** What a body says. `system` is WhatsApp speaking, even where the export names a sender. */
export interface Body {
  readonly kind: PostKind | 'system';
  readonly text: string;
  readonly edited: boolean;
  /** The language of the phrase by which it was recognised, where one was. */
  readonly language: string | null;
}

const body = (kind: Body['kind'], text: string, language: string | null = null): Body => ({
  kind,
  text,
  edited: false,
  language,
});

/** `<attached: file>`, `‹pièce jointe : file›`, `< attached: file >`: curly or angle marks, padded. */
const ATTACHED_BEFORE = /^[<‹〈{]\s*([\p{L}\p{M}][\p{L}\p{M} ]{0,30}?)\s*[:：]\s*(\S[^\n]*?)\s*[>›〉}]$/u;
/** `file.jpg (file attached)`, `Rapport.pdf • 3 pages (fichier joint)`, `file.jpg <attached>`. */
const ATTACHED_AFTER = /^\S[^\n]*?\.\w{1,5}(?:\s•\s[^\n]+?)?\s[(<]([^()<>\n]{2,40})[)>]$/u;
/** The names that iOS gives to media, in every language. */
const IOS_FILE = /^\d{8}-[A-Z_]+-\d{4}-\d\d-\d\d/;
const FILE_NAME_ONLY = /^\S[^\n]*\.\w{1,5}(?:\s•\s[^\n]+)?$/;
const MAP_LINK = /https:\/\/(?:maps\.google\.|www\.google\.[a-z.]+\/maps|foursquare\.com)/;

/** `< { ‹ 〈` and `> ) } › 〉`: what a placeholder begins or ends with. */
const isOpening = (unit: number): boolean =>
  unit === 0x3c || unit === 0x7b || unit === 0x2039 || unit === 0x3008;
const isClosing = (unit: number): boolean =>
  unit === 0x3e || unit === 0x29 || unit === 0x7d || unit === 0x203a || unit === 0x3009;

/**
 * Whether a body without marks may be anything but the text that it shows: a cheap test before {@link readBody}.
 * @param first its first code unit, and `last` its last: asking the text for them costs more than all the rest
 * @param hasLines whether it has more than one line
 */
export function mayBeGenerated(text: string, first: number, last: number, hasLines: boolean): boolean {
  const { length } = text;
  if (length === 0 || isClosing(last) || isOpening(first) || wholeBody.mayHold(length, first, last))
    return true;
  if (hasLines && hasMediumAbove(text, first)) return true;
  return mayBeginNotice(first) && isNotice(text) !== undefined;
}

/** Whether the first of several lines may stand for a medium, with its caption below. */
function hasMediumAbove(text: string, first: number): boolean {
  const newline = text.indexOf('\n');
  if (newline <= 0) return false;
  const last = text.charCodeAt(newline - 1);
  return isClosing(last) || wholeBody.mayHold(newline, first, last);
}

/**
 * Reads a body as WhatsApp wrote it, marks included, its lines joined by `\n`.
 * @param ios whether an iPhone wrote it: there a leading mark means a text that WhatsApp generated
 */
export function readBody(raw: string, ios: boolean): Body {
  const clean = withoutMarks(raw);
  const edited = editedSuffix(clean);
  if (edited === undefined) return readUnedited(raw, clean, ios);
  const text = clean.slice(0, clean.lastIndexOf('<')).trimEnd();
  const inner = readUnedited(raw.slice(0, raw.lastIndexOf('<')).trimEnd(), text, ios);
  return { ...inner, edited: inner.kind !== 'deleted', language: edited.language ?? inner.language };
}

function readUnedited(raw: string, clean: string, ios: boolean): Body {
  if (clean === '' || clean === SEEN_ONCE) return body('media', '');
  const generated = raw.startsWith(GENERATED);
  const whole = wholeBody.find(clean);
  if (whole?.kind === 'deleted') return body('deleted', '', whole.language);
  const media = readMedia(raw, clean, ios || generated);
  if (media !== null) return media;
  const notice = isNotice(clean);
  if (notice !== undefined) return body('system', clean, notice.language);
  if (!ios || !generated) return body('text', clean);
  const poll = isPoll(clean);
  if (poll !== undefined) return body('text', clean, poll.language);
  return body(MAP_LINK.test(clean) ? 'text' : 'system', clean);
}

/** A medium: its mark alone, followed by a caption on the next lines, or after a caption (newer iOS). */
function readMedia(raw: string, clean: string, trusted: boolean): Body | null {
  const newline = clean.indexOf('\n');
  const firstLine = (newline < 0 ? clean : clean.slice(0, newline)).trim();
  const found = mediumOf(firstLine, trusted);
  if (found !== null) return body('media', newline < 0 ? '' : clean.slice(newline + 1), found.language);
  const mark = raw.lastIndexOf(GENERATED);
  if (mark <= 0) return null;
  const last = mediumOf(withoutMarks(raw.slice(mark)).trim(), true);
  if (last === null) return null;
  const caption = withoutMarks(raw.slice(0, mark)).trimEnd();
  return body(
    'media',
    raw.startsWith(GENERATED) && FILE_NAME_ONLY.test(caption) ? '' : caption,
    last.language,
  );
}

function mediumOf(line: string, trusted: boolean): { readonly language: string | null } | null {
  const whole = wholeBody.find(line);
  if (whole?.kind === 'omitted' || (trusted && whole?.kind === 'missing')) return whole;
  // A long class of letters makes this expression dear to compile: most files never need it.
  const before = isOpening(line.charCodeAt(0)) ? ATTACHED_BEFORE.exec(line) : null;
  if (before !== null) {
    const known = isAttachedPrefix(before[1]!);
    if (known !== undefined) return known;
    return IOS_FILE.test(before[2]!) ? { language: null } : null;
  }
  const after = ATTACHED_AFTER.exec(line);
  return after === null ? null : (isAttachedSuffix(after[1]!) ?? null);
}
