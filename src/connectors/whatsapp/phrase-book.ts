import { FURTHER } from './phrases/further.js';
import { type Phrases } from './phrases/phrases.js';
import { WESTERN } from './phrases/western.js';

/** Every language that is known. */
export const PHRASES: readonly Phrases[] = [...WESTERN, ...FURTHER];

/** A phrase that was recognised. The language is null where several write it alike. */
export interface KnownPhrase {
  readonly language: string | null;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.。।]$/, '')
    .trim();

/** The first and the last unit of a text in one number. */
const endsOf = (first: number, last: number): number => (first << 16) | last;

/** A slot that few phrases share, by a text's length and its ends. */
const slotOf = (length: number, ends: number): number =>
  (Math.imul(length, 0x9e37) ^ Math.imul(ends >>> 16, 0x85eb) ^ Math.imul(ends, 0x11)) & 0xffff;

/** A unit as it may stand in a phrase, small or capital. */
const casesOf = (unit: number): number[] => {
  const written = String.fromCharCode(unit);
  return [written, written.toLowerCase(), written.toUpperCase()].map((text) => text.charCodeAt(0));
};

type Row = readonly [phrase: string, language: string];
type Column =
  'notices' | 'omitted' | 'missing' | 'attached' | 'attachedAfter' | 'deleted' | 'edited' | 'poll' | 'system';

const column = (name: Column): readonly Row[] =>
  PHRASES.flatMap((row) => row[name].map((phrase): Row => [phrase, row.language]));

/** Phrases by their folded form; a phrase of two languages tells neither. */
function book(rows: readonly Row[]): ReadonlyMap<string, KnownPhrase> {
  const found = new Map<string, KnownPhrase>();
  for (const [phrase, language] of rows) {
    const key = fold(phrase);
    const other = found.get(key);
    found.set(key, { language: other === undefined || other.language === language ? language : null });
  }
  return found;
}

/** What Android leaves of a medium that could be seen once. */
export const SEEN_ONCE = 'null';

type WholeKind = 'deleted' | 'omitted' | 'missing';
interface WholePhrase extends KnownPhrase {
  readonly kind: WholeKind;
}

/** Phrases that are a whole body, or a whole first line. */
class WholeBody {
  private readonly phrases = new Map<string, WholePhrase>();
  /** First and last characters of the phrases, by length: nearly all texts are told apart by these alone. */
  private readonly ends: (Set<number> | undefined)[] = [];
  /** By {@link slotOf}: 1 where one of them may be. Asking a set of every text would take a tenth of the whole time. */
  private readonly slots = new Uint8Array(0x10000);

  constructor(kinds: readonly WholeKind[]) {
    for (const kind of kinds) {
      for (const [key, { language }] of book(column(kind))) this.phrases.set(key, { kind, language });
    }
    for (const key of [...this.phrases.keys(), SEEN_ONCE]) {
      // One longer with the full stop that some versions write.
      for (const text of [key, `${key}.`, `${key}。`, `${key}।`]) this.expect(text);
    }
  }

  private expect(text: string): void {
    const { length } = text;
    const known = (this.ends[length] ??= new Set());
    for (const first of casesOf(text.charCodeAt(0))) {
      for (const last of casesOf(text.charCodeAt(length - 1))) {
        const ends = endsOf(first, last);
        known.add(ends);
        this.slots[slotOf(length, ends)] = 1;
      }
    }
  }

  /** Whether {@link find} is worth asking of a text so long that begins and ends with these units. */
  mayHold(length: number, first: number, last: number): boolean {
    const ends = endsOf(first, last);
    return this.slots[slotOf(length, ends)] !== 0 && this.ends[length]?.has(ends) === true;
  }

  find(text: string): WholePhrase | undefined {
    return text.length < 80 ? this.phrases.get(fold(text)) : undefined;
  }
}

export const wholeBody = new WholeBody(['missing', 'omitted', 'deleted']);

const attached = book(column('attached'));
const attachedAfter = book(column('attachedAfter'));
const edited = book(column('edited'));
const polls = book(column('poll'));
const notices = new Map<number, { readonly phrase: string; readonly language: string }[]>();
for (const [phrase, language] of column('notices')) {
  const first = phrase.charCodeAt(0);
  notices.set(first, [...(notices.get(first) ?? []), { phrase, language }]);
}

/** Whether this word stands before a file's name. */
export const isAttachedPrefix = (word: string): KnownPhrase | undefined => attached.get(fold(word));

/** Whether these words stand after a file's name. Old iOS wrote `file <attached>`. */
export const isAttachedSuffix = (words: string): KnownPhrase | undefined =>
  attachedAfter.get(fold(words)) ?? attached.get(fold(words));

/** The mark of an edited message at the end of this text. */
export function editedSuffix(text: string): KnownPhrase | undefined {
  if (!text.endsWith('>')) return undefined;
  const start = text.lastIndexOf('<');
  return start < 0 || text.length - start > 60 ? undefined : edited.get(fold(text.slice(start)));
}

/** Whether {@link isNotice} is worth asking of a text that begins with this unit. */
export const mayBeginNotice = (unit: number): boolean => notices.has(unit);

/** Whether a text begins as WhatsApp's notice of encryption does. */
export const isNotice = (text: string): KnownPhrase | undefined =>
  notices.get(text.charCodeAt(0))?.find(({ phrase }) => text.startsWith(phrase));

/** Whether a text is a poll. */
export function isPoll(text: string): KnownPhrase | undefined {
  const colon = text.indexOf(':');
  return colon < 0 || colon > 20 ? undefined : polls.get(fold(text.slice(0, colon)));
}

/** What stands between who acts and what is acted upon: `Marie a changé l’objet … en Nouvelles : tout`. */
const acts = column('system')
  .map(([fragment]) => fragment)
  .filter((fragment) => fragment.startsWith(' ') && fragment.endsWith(' '));

/** Whether what seems to be a name is the beginning of a line of WhatsApp's own, whose object holds a colon. */
export const isActInstead = (name: string): boolean => acts.some((act) => name.includes(act));

/** The language of a line of WhatsApp's own, or null where no phrase of it is known. */
export function systemLanguage(text: string): string | null {
  const notice = isNotice(text);
  if (notice !== undefined) return notice.language;
  return PHRASES.find(({ system }) => system.some((fragment) => text.includes(fragment)))?.language ?? null;
}
