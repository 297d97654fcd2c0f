import { fault, FaultError } from '../../kernel/fault.js';
import { type Observation } from '../../listening/domain/observation.js';
import { type FileSummary, type ReadingWarning } from '../../listening/reader.port.js';
import { type ChatText } from './chat-text.js';
import { type WhatsAppDialect } from './dialect.js';
import { type ParsingNotes } from './message-parser.js';
import { systemLanguage } from './phrase-book.js';

/** WhatsApp silently leaves out what is older: https://faq.whatsapp.com/1180414079177245 */
const LIMIT_WITHOUT_MEDIA = 40_000;
const LIMIT_WITH_MEDIA = 10_000;
/** A group has 1,024 members at most, a community's announcements 5,000; others have left. A file of more is no chat. */
const MOST_AUTHORS = 20_000;
/** So many notices are looked at for their language. */
const TELLING_NOTICES = 500;

/** Counts what one pass over an export says of it. */
export class SummaryBuilder {
  private readonly authors = new Map<string, number>();
  private readonly languages = new Map<string, number>();
  private messages = 0;
  private systemEvents = 0;
  private attachments = 0;
  private edited = 0;
  private deleted = 0;
  private firstAt: string | null = null;
  private lastAt: string | null = null;

  add(batch: readonly Observation[]): void {
    for (const observation of batch) {
      if (observation.type === 'post') this.addPost(observation);
      else if (observation.type === 'membership') this.addNotice(observation.text);
    }
  }

  private addPost(post: Extract<Observation, { type: 'post' }>): void {
    this.messages++;
    this.countAuthor(post.author);
    if (post.kind === 'media') this.attachments++;
    else if (post.kind === 'deleted') this.deleted++;
    if (post.edited) this.edited++;
    // Lines are not strictly in order, and a notice may be older than the exporter's own membership.
    if (this.firstAt === null || post.at < this.firstAt) this.firstAt = post.at;
    if (this.lastAt === null || post.at > this.lastAt) this.lastAt = post.at;
  }

  private countAuthor(name: string): void {
    const messages = this.authors.get(name) ?? 0;
    if (messages === 0 && this.authors.size === MOST_AUTHORS)
      throw new FaultError(fault('malformed', 'too-many-authors', { most: MOST_AUTHORS }));
    this.authors.set(name, messages + 1);
  }

  private addNotice(text: string): void {
    if (this.systemEvents++ >= TELLING_NOTICES) return;
    const language = systemLanguage(text);
    if (language !== null) this.languages.set(language, (this.languages.get(language) ?? 0) + 1);
  }

  build(chat: ChatText, dialect: WhatsAppDialect, notes: ParsingNotes): FileSummary {
    return {
      platform: 'whatsapp',
      title: chat.title,
      dialect: {
        os: dialect.os,
        dateOrder: dialect.dateOrder,
        clock: dialect.clock,
        language: this.language(notes) ?? dialect.headerLanguage,
      },
      messages: this.messages,
      systemEvents: this.systemEvents,
      authors: [...this.authors].map(([name, messages]) => ({ name, messages })),
      attachments: this.attachments,
      edited: this.edited,
      deleted: this.deleted,
      firstAt: this.firstAt,
      lastAt: this.lastAt,
      warnings: this.warnings(chat, dialect, notes),
    };
  }

  /** The language most phrases are of. */
  private language(notes: ParsingNotes): string | null {
    const votes = new Map(this.languages);
    for (const [language, count] of notes.phrases) votes.set(language, (votes.get(language) ?? 0) + count);
    const [best] = [...votes].sort(([, a], [, b]) => b - a);
    return best?.[0] ?? null;
  }

  private warnings(chat: ChatText, dialect: WhatsAppDialect, notes: ParsingNotes): ReadingWarning[] {
    const limit = chat.otherFiles > 0 ? LIMIT_WITH_MEDIA : LIMIT_WITHOUT_MEDIA;
    const lines = this.messages + this.systemEvents;
    const warnings: ReadingWarning[] = [];
    const warn = (code: string, parameters: ReadingWarning['parameters'] = {}): void => {
      warnings.push({ code, parameters });
    };
    if (dialect.isOrderAssumed) warn('date-order-assumed');
    if (lines >= limit * 0.95 && lines <= limit * 1.1) warn('near-export-limit', { limit });
    if (this.messages === 0) warn('no-messages');
    if (notes.shortened > 0) warn('messages-shortened', { count: notes.shortened });
    const { encoding, hasReplaced } = chat.decoding;
    if (encoding !== 'utf-8') warn('other-encoding', { encoding });
    if (hasReplaced) warn('unreadable-characters');
    return warnings;
  }
}
