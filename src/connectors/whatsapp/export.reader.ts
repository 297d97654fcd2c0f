import { fault, FaultError, type Fault } from '../../kernel/fault.js';
import { ok, refuse, type Result } from '../../kernel/result.js';
import { type Observation } from '../../listening/domain/observation.js';
import {
  type FileReader,
  type FileSummary,
  type ReadableFile,
  type ReadingChoices,
} from '../../listening/reader.port.js';
import { isZip } from './archive.js';
import { decodeWhole } from './code-units.js';
import { openChat } from './chat-text.js';
import { DialectDetector, type WhatsAppDialect } from './dialect.js';
import { encodingOf } from './encoding.js';
import { LookAhead } from './look-ahead.js';
import { MessageParser } from './message-parser.js';
import { SummaryBuilder } from './summary.js';

/** Reads WhatsApp's "Export chat": one text in any of its dialects, or the zip that holds it. */
export const exportReader: FileReader = {
  recognises(name, head) {
    if (isZip(head)) return /whatsapp/i.test(name) || head.includes('_chat.txt') || head.includes('WhatsApp');
    const encoding = encodingOf(head);
    if (encoding === null) return false;
    const detector = new DialectDetector();
    detector.push(decodeWhole(head, encoding));
    return detector.decide({}) !== null;
  },

  async summarise(file, choices = {}): Promise<Result<FileSummary, Fault>> {
    try {
      return ok(await summarise(file, choices));
    } catch (error) {
      if (error instanceof FaultError) return refuse(error.fault);
      throw error;
    }
  },

  async *observations(file, choices = {}): AsyncGenerator<readonly Observation[]> {
    const { open } = await openChat(file);
    const chunks = new LookAhead(open);
    const parser = new MessageParser(await detectDialect(chunks, choices));
    yield* parse(chunks, parser);
  },
};

async function summarise(file: ReadableFile, choices: ReadingChoices): Promise<FileSummary> {
  const chat = await openChat(file);
  const chunks = new LookAhead(chat.open);
  const dialect = await detectDialect(chunks, choices);
  const parser = new MessageParser(dialect);
  const summary = new SummaryBuilder();
  for await (const batch of parse(chunks, parser)) summary.add(batch);
  return summary.build(chat, dialect, parser.notes);
}

/** Reads as far as it takes to tell the dialect: to the end only where days and months are hard to tell apart. */
async function detectDialect(chunks: LookAhead, choices: ReadingChoices): Promise<WhatsAppDialect> {
  const detector = new DialectDetector();
  for (let chunk = await chunks.next(); chunk !== null; chunk = await chunks.next()) {
    if (detector.push(chunk)) break;
  }
  const dialect = detector.decide(choices);
  if (dialect === null) throw new FaultError(fault('malformed', 'not-a-chat'));
  return dialect;
}

async function* parse(chunks: LookAhead, parser: MessageParser): AsyncGenerator<readonly Observation[]> {
  for await (const chunk of chunks.all()) {
    const batch = parser.push(chunk);
    if (batch.length > 0) yield batch;
  }
  const last = parser.finish();
  if (last.length > 0) yield last;
}
