import { Temporal } from 'temporal-polyfill';
import { castOf } from './cast.js';
import { type ExportDialect, EXPORT_DIALECTS, LRM } from './export-dialects.js';
import { type Conversation, type Notice, type Phone, type Turn, type TurnKind } from './model.js';
import { seeded } from './random.js';

/** What a phone still holds: from its arrival to its export, less the few messages its owner deleted for himself. */
export function heldBy(conversation: Conversation, phone: Phone): (Turn | Notice)[] {
  const lost = seeded(`lost:${phone.key}`);
  return conversation.events.filter((event) => {
    const isHeld = phone.holdsFrom <= event.at && event.at < phone.holdsUntil;
    const isLost = event.type === 'turn' && lost.next() < 0.002;
    return isHeld && !isLost;
  });
}

/** How an author is written in the export of a phone. */
export const labelOn = (phone: Phone, key: string): string =>
  key === phone.owner ? phone.ownLabel : phone.label(key);

/**
 * A conversation as WhatsApp's "Export chat" of that phone writes it, line by line with its line end: header in the
 * phone's zone, placeholders for media, marks before what WhatsApp generated.
 */
export function* exportLines(conversation: Conversation, phone: Phone): Generator<string> {
  const dialect = EXPORT_DIALECTS[phone.dialect];
  const events = heldBy(conversation, phone);
  let medium = 0;
  for (const event of events) {
    const at = Temporal.Instant.from(event.at).toZonedDateTimeISO(phone.zone).toPlainDateTime();
    if (event.type === 'notice') {
      yield noticeLine(event, at, conversation.title, phone, dialect);
      continue;
    }
    if (MEDIA.has(event.kind)) medium += 1;
    const body = bodyOf(event, at, medium, phone, dialect);
    // An iPhone marks the whole line where it generated the body's beginning.
    const mark = dialect.os === 'ios' && body.startsWith(LRM) ? LRM : '';
    const line = `${mark}${dialect.header(at)}${labelOn(phone, event.by)}: ${body}`;
    yield line.replaceAll('\n', dialect.lineEnd) + dialect.lineEnd;
  }
}

/** The whole export as one text. */
export const renderExport = (conversation: Conversation, phone: Phone): string =>
  [...exportLines(conversation, phone)].join('');

/** The name under which that phone saves it. */
export const exportFileName = (conversation: Conversation, phone: Phone): string => {
  const { phrases, os } = EXPORT_DIALECTS[phone.dialect];
  return phrases.fileName(os, conversation.title);
};

function noticeLine(
  notice: Notice,
  at: Temporal.PlainDateTime,
  title: string,
  phone: Phone,
  dialect: ExportDialect,
): string {
  const who = notice.by === null || notice.by === phone.owner ? null : phone.label(notice.by);
  const whom = notice.whom === null || notice.whom === phone.owner ? null : phone.label(notice.whom);
  const text = noticeText(notice, who, whom, dialect);
  // Newer iPhones name the group as the sender of what WhatsApp says, and mark the text.
  const sender = dialect.os === 'ios' ? `${title}: ${LRM}` : '';
  return `${dialect.header(at)}${sender}${text}${dialect.lineEnd}`;
}

function noticeText(notice: Notice, who: string | null, whom: string | null, dialect: ExportDialect): string {
  const { phrases } = dialect;
  switch (notice.kind) {
    case 'encryption':
      return phrases.encryption;
    case 'created':
    case 'subject':
      return phrases[notice.kind](who, notice.title ?? '');
    case 'added':
    case 'removed':
      return phrases[notice.kind](who, whom);
    default:
      return phrases[notice.kind](who);
  }
}

const MEDIA: ReadonlySet<TurnKind> = new Set([
  'photo',
  'video',
  'voice',
  'sticker',
  'gif',
  'document',
  'contact',
]);

function bodyOf(
  turn: Turn,
  at: Temporal.PlainDateTime,
  medium: number,
  phone: Phone,
  dialect: ExportDialect,
): string {
  const { phrases } = dialect;
  const generated = dialect.os === 'ios' ? LRM : '';
  const text = mentioned(turn.text, phone);
  if (turn.kind === 'deleted') {
    return generated + (turn.by === phone.owner ? phrases.ownDeleted : phrases.deleted);
  }
  if (turn.kind === 'once') return dialect.os === 'ios' ? `${LRM}${phrases.missing.photo ?? ''}` : 'null';
  if (turn.kind === 'poll') return generated + pollText(turn, dialect);
  if (turn.kind === 'location') return `${generated}${phrases.place}: ${mapLink(turn)}`;
  if (MEDIA.has(turn.kind)) return mediumText(turn, text, at, medium, dialect);
  return turn.edited ? `${text} ${LRM}${phrases.edited}` : text;
}

/** `@[key]` as this phone shows it: the label between isolating marks, or the digits of a number it does not know. */
const mentioned = (text: string, phone: Phone): string =>
  text.replace(/@\[([a-z]+)\]/g, (_, key: string) => {
    const label = labelOn(phone, key);
    return /^[+\u202a]/.test(label) ? `@${castOf(key).phone.slice(1)}` : `@\u2068${label}\u2069`;
  });

const mapLink = (turn: Turn): string => {
  const spot = seeded(turn.at);
  return `https://maps.google.com/?q=48.${spot.between(80000, 99999)},2.${spot.between(20000, 49999)}`;
};

function pollText(turn: Turn, { phrases, os }: ExportDialect): string {
  const [question = '', ...options] = turn.text.split('|');
  const ballot = seeded(turn.at);
  const mark = os === 'ios' ? LRM : '';
  const lines = options.map((option) => {
    const votes = phrases.votes(ballot.between(0, 12));
    return `${mark}${phrases.option} ${option} (${mark}${votes})`;
  });
  return [phrases.poll, mark + question, ...lines].join('\n');
}

const STEMS: Readonly<Partial<Record<TurnKind, readonly [string, string]>>> = {
  photo: ['IMG', 'jpg'],
  video: ['VID', 'mp4'],
  voice: ['PTT', 'opus'],
  sticker: ['STK', 'webp'],
  gif: ['VID', 'mp4'],
};

/** A medium: named where the export holds it, else its placeholder; captions stand below on Android, before on iOS. */
function mediumText(
  turn: Turn,
  text: string,
  at: Temporal.PlainDateTime,
  medium: number,
  dialect: ExportDialect,
): string {
  const { phrases, os } = dialect;
  if (os === 'ios') {
    const placeholder = `${LRM}${phrases.missing[turn.kind] ?? ''}`;
    if (turn.kind === 'document') return `${LRM}${text} ${placeholder}`;
    return text === '' ? placeholder : `${text} ${placeholder}`;
  }
  const caption = turn.kind === 'document' || text === '' ? '' : `\n${text}`;
  if (!dialect.withMedia) return phrases.omitted + caption;
  const [stem, ending] = STEMS[turn.kind] ?? ['DOC', 'vcf'];
  const date = at.toPlainDate().toString().replaceAll('-', '');
  const name =
    turn.kind === 'document'
      ? text
      : `${stem}-${date}-WA${String(medium % 10_000).padStart(4, '0')}.${ending}`;
  return `${LRM}${name} (${phrases.attached})${caption}`;
}
