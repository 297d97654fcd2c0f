import { fault, FaultError } from '../../kernel/fault.js';
import { type ReadableFile } from '../../listening/reader.port.js';
import { findChat, isZip, readChat } from './archive.js';
import { type Decoding, toCodeUnits } from './code-units.js';
import { encodingOf } from './encoding.js';
import { titleFrom } from './title.js';

const HEAD = 64 * 1024;
const NOTHING = Buffer.alloc(0);
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** An export's text, wherever it lay: bare, in a zip, in whatever encoding. */
export interface ChatText {
  readonly title: string | null;
  readonly decoding: Readonly<Decoding>;
  /** Files exported beside the chat. */
  readonly otherFiles: number;
  /** The whole text in UTF-16 code units, from its beginning; may be called again. */
  readonly open: () => AsyncIterable<Uint16Array>;
}

/** Opens an export. Throws a {@link FaultError} for what holds no text. */
export async function openChat(file: ReadableFile): Promise<ChatText> {
  const head =
    file.size === 0 ? NOTHING : await headOf(file.open({ start: 0, end: Math.min(HEAD, file.size) }));
  if (head.length === 0) throw new FaultError(fault('malformed', 'empty-file'));
  if (!isZip(head)) return chatText(titleFrom(file.name), head, 0, () => file.open());
  const chat = await findChat(file);
  const chatHead = await headOf(readChat(file));
  if (chatHead.length === 0) throw new FaultError(fault('malformed', 'empty-file'));
  return chatText(titleFrom(chat.name, file.name), chatHead, chat.otherFiles, () => readChat(file));
}

function chatText(
  title: string | null,
  head: Buffer,
  otherFiles: number,
  bytes: () => AsyncIterable<Buffer>,
): ChatText {
  const encoding = encodingOf(head);
  if (encoding === null) throw new FaultError(fault('malformed', 'binary-file'));
  const decoding: Decoding = { encoding, hasReplaced: false };
  const endsLines = head.includes(NEWLINE) || !head.includes(RETURN);
  return {
    title,
    decoding,
    otherFiles,
    open: () => {
      const units = toCodeUnits(bytes(), decoding);
      return endsLines ? units : withNewlines(units);
    },
  };
}

/** Some editors end lines with a return alone. */
async function* withNewlines(chunks: AsyncIterable<Uint16Array>): AsyncGenerator<Uint16Array> {
  for await (const chunk of chunks) yield chunk.map((unit) => (unit === RETURN ? NEWLINE : unit));
}

async function headOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD);
}
