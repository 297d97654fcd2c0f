import { type Observation } from '../../listening/domain/observation.js';
import { Authors } from './authors.js';
import { type Body, mayBeGenerated, readBody } from './body.js';
import { WallClock } from './calendar.js';
import { type WhatsAppDialect } from './dialect.js';
import { HeaderScanner } from './header.js';
import { hasMarks, withoutMarks } from './marks.js';
import { mentionsIn } from './mentions.js';
import { TextWindow } from './text-window.js';

const RETURN = 0x0d;
const NOTHING = new Uint16Array(0);
/** In UTF-16 code units: twice what WhatsApp takes. What is longer is cut. */
export const LONGEST_MESSAGE = 128 * 1024;
const NO_MENTIONS: readonly string[] = [];

/** What the parser learns beside the observations; a summary is made of it. */
export interface ParsingNotes {
  /** Messages cut at {@link LONGEST_MESSAGE}. */
  shortened: number;
  /** Phrases recognised, by language. */
  readonly phrases: Map<string, number>;
}

/**
 * Turns the UTF-16 code units of an export into observations, one chunk after another, wherever the chunks were cut.
 * Between chunks it keeps no more than the message that is still open, so memory does not grow with the file. A chunk
 * is made a string once, and each text is a slice of it: making each alone would cost as much as all the rest.
 */
export class MessageParser {
  readonly notes: ParsingNotes = { shortened: 0, phrases: new Map() };

  private readonly header = new HeaderScanner();
  private readonly authors = new Authors();
  private readonly clock: WallClock;
  private batch: Observation[] = [];

  /** The text from the open message on, and where its first unread line begins. */
  private readonly window = new TextWindow();
  private unread = 0;
  /** True within a line so long that its rest is skipped. */
  private skipping = false;

  /** The open message: its wall time, where author and text begin, where its first line and its last one end. */
  private at: string | null = null;
  private start = 0;
  private firstEnd = 0;
  private end = 0;
  private hasReturns = false;

  constructor(private readonly dialect: WhatsAppDialect) {
    this.clock = new WallClock(dialect.dateOrder);
  }

  /** The observations that this chunk completes, in file order. */
  push(chunk: Uint16Array): Observation[] {
    this.window.append(chunk);
    this.readLines();
    this.keepOpenMessage();
    return this.takeBatch();
  }

  /** The last observation: the end of the file closes it. */
  finish(): Observation[] {
    this.window.append(NOTHING);
    const { length } = this.window.units;
    // The last line of a file may lack its newline.
    if (this.unread < length && !this.skipping) this.readLine(this.unread, length);
    this.closeMessage();
    return this.takeBatch();
  }

  private takeBatch(): Observation[] {
    const batch = this.batch;
    this.batch = [];
    return batch;
  }

  private readLines(): void {
    const { text, lineEnds, lines } = this.window;
    let start = this.unread;
    for (let line = 0; line < lines; line++) {
      const end = lineEnds[line]!;
      if (end < start) continue; // a line of the open message, read before
      if (this.skipping) this.skipping = false;
      else this.readLine(start, end);
      start = end + 1;
    }
    if (this.skipping) start = text.length;
    if (text.length - start > LONGEST_MESSAGE) {
      this.readLine(start, text.length);
      this.skipping = true;
      start = text.length;
    }
    this.unread = start;
  }

  private readLine(start: number, lineEnd: number): void {
    const { units } = this.window;
    const end = lineEnd > start && units[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
    const at = this.readHeader(start, end);
    if (at !== null) {
      this.closeMessage();
      this.at = at;
      this.start = this.header.rest;
      this.firstEnd = end;
      this.hasReturns = false;
    } else if (this.at === null) {
      return; // before the first header: a title, or the end of a message cut off by hand
    } else {
      this.hasReturns ||= units[this.end] === RETURN;
    }
    this.end = end;
    if (end - this.start > LONGEST_MESSAGE) this.shorten();
  }

  /** The wall time of a line that begins a message, or null. */
  private readHeader(start: number, end: number): string | null {
    const header = this.header;
    if (!header.scan(this.window.units, start) || header.shape !== this.dialect.shape || header.rest > end)
      return null;
    return this.clock.read(header);
  }

  private shorten(): void {
    this.notes.shortened++;
    this.end = this.start + LONGEST_MESSAGE;
    if ((this.window.units[this.end]! & 0xfc00) === 0xdc00) this.end--; // not within a character
    this.firstEnd = Math.min(this.firstEnd, this.end);
    this.closeMessage();
  }

  /** Forgets what no open message needs. */
  private keepOpenMessage(): void {
    const from = this.at === null ? this.unread : this.start;
    this.window.keep(from);
    this.unread -= from;
    this.start -= from;
    this.firstEnd -= from;
    this.end -= from;
  }

  private closeMessage(): void {
    const at = this.at;
    if (at === null) return;
    this.at = null;
    const author = this.authors.split(this.window.units, this.start, this.firstEnd);
    if (author === null) {
      this.batch.push({ type: 'membership', at, text: withoutMarks(this.textFrom(this.start)) });
      return;
    }
    const start = Math.min(this.authors.body, this.end);
    const text = this.textFrom(start);
    const { units, hasMarks: mayHoldMarks } = this.window;
    const isPlain = !(mayHoldMarks && hasMarks(text));
    if (isPlain && !mayBeGenerated(text, units[start]!, units[this.end - 1]!, this.end > this.firstEnd))
      this.addPost(at, author, text, text, null);
    else this.addBody(at, author, text);
  }

  private addBody(at: string, author: string, raw: string): void {
    const body = readBody(raw, this.dialect.os === 'ios');
    if (body.language !== null) {
      this.notes.phrases.set(body.language, (this.notes.phrases.get(body.language) ?? 0) + 1);
    }
    if (body.kind === 'system') this.batch.push({ type: 'membership', at, text: body.text });
    else this.addPost(at, author, raw, body.text, body);
  }

  private addPost(at: string, author: string, raw: string, text: string, body: Body | null): void {
    // Not pushed: V8 makes a call of that.
    this.batch[this.batch.length] = {
      type: 'post',
      at,
      author,
      kind: body === null ? 'text' : (body.kind as 'text' | 'media' | 'deleted'),
      text,
      edited: body !== null && body.edited,
      mentions: this.window.hasAts && text.length > 0 ? mentionsIn(raw) : NO_MENTIONS,
    };
  }

  /** The open message's text from `start` on, its lines joined by `\n`. */
  private textFrom(start: number): string {
    const text = this.window.text.substring(start, this.end);
    return this.hasReturns ? text.replaceAll('\r\n', '\n') : text;
  }
}
