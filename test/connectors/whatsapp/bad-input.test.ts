import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { exportReader } from '../../../src/connectors/whatsapp/export.reader.js';
import { whatsappMessages } from '../../../src/connectors/whatsapp/whatsapp.messages.js';
import { type FileSummary, type ReadableFile } from '../../../src/listening/reader.port.js';
import { memoryFile, readAll } from './memory-file.js';

const CHAT = '12/03/2026 18:04 - Marie: on se retrouve dimanche\n13/03/2026 18:05 - Zoé: à bientôt\n';

async function zip(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream);
}

async function reasonOf(content: string | Buffer, name = 'export.txt'): Promise<string> {
  const result = await exportReader.summarise(memoryFile(content, name));
  return result.ok ? 'read' : result.error.reason;
}

async function summaryOf(file: ReadableFile): Promise<FileSummary> {
  const result = await exportReader.summarise(file);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

describe('what is no export', () => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['a letter', 'Chers collègues,\n\nnous nous réunissons le 12/03/2026 à 18:00.\n', 'not-a-chat'],
    ['a table', 'date,nom,texte\n2024-01-01,Marie,bonjour\n', 'not-a-chat'],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'), 'binary-file'],
    ['a byte-order mark alone', '\ufeff', 'not-a-chat'],
  ])('%s', async (_name, content, reason) => {
    expect(await reasonOf(content)).toBe(reason);
  });

  it('has a sentence for each reason, in both languages', () => {
    expect(Object.keys(whatsappMessages.fr).sort()).toEqual(Object.keys(whatsappMessages.en).sort());
  });
});

describe('archives', () => {
  it.each(['_chat.txt', 'Discussion WhatsApp avec Les élus.txt', 'WhatsApp Chat with Les élus.txt'])(
    'holds %s',
    async (name) => {
      const archive = await zip({ 'IMG-1.jpg': 'x', [name]: CHAT, 'notes.txt': 'rien' });
      const summary = await summaryOf(memoryFile(archive, 'WhatsApp Chat - Les élus.zip'));
      expect(summary).toMatchObject({ title: 'Les élus', messages: 2, systemEvents: 0 });
    },
  );

  it('takes the only text it holds, whatever its name', async () => {
    expect(await reasonOf(await zip({ 'groupe.txt': CHAT }), 'groupe.zip')).toBe('read');
  });

  it('says which archive holds no chat', async () => {
    expect(await reasonOf(await zip({ 'a.jpg': 'x' }))).toBe('zip-without-chat');
    expect(await reasonOf(await zip({}))).toBe('zip-without-chat');
  });

  it('takes the chat that an iPhone exported, not one that somebody sent in it as a document', async () => {
    const archive = await zip({ 'WhatsApp Chat with Zoé.txt': 'rien', '_chat.txt': CHAT });
    expect(await reasonOf(archive)).toBe('read');
  });

  it.each([
    ['WhatsApp Chat with A.txt', 'WhatsApp Chat with B.txt'],
    ['a.txt', 'b.txt'],
    ['nuit/_chat.txt', 'jour/_chat.txt'],
  ])('does not choose between %s and %s', async (first, second) => {
    expect(await reasonOf(await zip({ [first]: CHAT, [second]: CHAT }))).toBe('zip-several-chats');
  });

  it('does not follow inner archives', async () => {
    expect(await reasonOf(await zip({ 'inner.zip': await zip({ '_chat.txt': CHAT }) }))).toBe(
      'zip-without-chat',
    );
  });

  it('says that a truncated or damaged archive is damaged', async () => {
    const archive = await zip({ '_chat.txt': CHAT.repeat(500) });
    expect(await reasonOf(archive.subarray(0, archive.length - 40))).toBe('zip-damaged');
    expect(await reasonOf(archive.subarray(0, 100))).toBe('zip-damaged');
    const damaged = Buffer.from(archive);
    damaged.fill(0xff, 60, 120);
    expect(await reasonOf(damaged)).toBe('zip-damaged');
  });

  it.each(['../../../x.txt', '/etc/x.txt'])('refuses an entry named %s', async (name) => {
    const innocent = 'x'.repeat(name.length);
    const archive = await zip({ '_chat.txt': CHAT, [innocent]: 'x' });
    const tricked = Buffer.from(archive.toString('latin1').replaceAll(innocent, name), 'latin1');
    expect(await reasonOf(tricked)).toBe('zip-unsafe-name');
  });

  it('stops at what inflates like a bomb', async () => {
    const bomb = await zip({ '_chat.txt': CHAT + '0'.repeat(40 * 1024 * 1024) });
    expect(await reasonOf(bomb)).toBe('zip-bomb');
  });
});

describe('encodings', () => {
  const utf16 = Buffer.from(`\ufeff${CHAT}`, 'utf16le');
  it.each([
    ['UTF-16, little end first', utf16, 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(utf16).swap16(), 'utf-16be'],
    ['UTF-16 without its mark', utf16.subarray(2), 'utf-16le'],
    ['Windows-1252', Buffer.from(CHAT, 'latin1'), 'windows-1252'],
  ])('reads %s, and says so', async (_name, bytes, encoding) => {
    const summary = await summaryOf(memoryFile(bytes));
    expect(summary.authors.map(({ name }) => name)).toEqual(['Marie', 'Zoé']);
    expect(summary.warnings).toEqual([{ code: 'other-encoding', parameters: { encoding } }]);
  });

  it('reads on where a byte is no text', async () => {
    const bytes = Buffer.from(`${CHAT.repeat(2000)}14/03/2026 18:04 - Marie: a?b\n`);
    bytes[bytes.lastIndexOf('?')] = 0xff;
    expect((await readAll(memoryFile(bytes))).at(-1)).toMatchObject({ text: 'a\ufffdb' });
    const { warnings } = await summaryOf(memoryFile(bytes));
    expect(warnings).toEqual([{ code: 'unreadable-characters', parameters: {} }]);
  });

  it('takes what was ASCII alone for Windows-1252 where its first accent says so', async () => {
    const ascii = CHAT.replaceAll('é', 'e').replaceAll('à', 'a');
    const bytes = Buffer.from(
      `${ascii.repeat(2000)}14/03/2026 18:04 - Hélène: à demain
`,
      'latin1',
    );
    expect((await readAll(memoryFile(bytes))).at(-1)).toMatchObject({ author: 'Hélène', text: 'à demain' });
    const { warnings } = await summaryOf(memoryFile(bytes));
    expect(warnings).toEqual([{ code: 'other-encoding', parameters: { encoding: 'windows-1252' } }]);
  });

  it('takes returns alone for the ends of lines', async () => {
    const lines = CHAT.replaceAll('\n', '\r');
    expect(await readAll(memoryFile(lines))).toEqual(await readAll(memoryFile(CHAT)));
    const wide = Buffer.from(`\ufeff${lines}`, 'utf16le');
    expect(await readAll(memoryFile(wide))).toEqual(await readAll(memoryFile(CHAT)));
  });
});

describe('odd sizes', () => {
  it('reads a file of one notice, and one of notices only', async () => {
    const notice = '12/03/2026 18:04 - Les messages et les appels sont chiffrés de bout en bout.';
    for (const text of [notice, `${notice}\n13${notice.slice(2)}`]) {
      const summary = await summaryOf(memoryFile(text));
      expect(summary).toMatchObject({ messages: 0, authors: [], firstAt: null, lastAt: null });
      expect(summary.warnings.map(({ code }) => code)).toContain('no-messages');
    }
  });

  it('cuts a line without end, and goes on after it', async () => {
    const file = endless(30 * 1024 * 1024);
    const summary = await summaryOf(file);
    expect(summary).toMatchObject({ messages: 4, authors: [{ name: 'Marie' }, { name: 'Zoé' }] });
    expect(summary.warnings).toContainEqual({ code: 'messages-shortened', parameters: { count: 1 } });
    const longest = Math.max(...(await readAll(file)).map(({ text }) => text.length));
    expect(longest).toBeLessThanOrEqual(128 * 1024);
  });

  it('refuses more authors than any group has', async () => {
    const lines = Array.from({ length: 20_001 }, (_, n) => `12/03/2026 18:04 - Nom ${n}: oui\n`);
    expect(await reasonOf(lines.slice(1).join(''))).toBe('read');
    expect(await reasonOf(lines.join(''))).toBe('too-many-authors');
  });

  it('warns near the limit of what WhatsApp exports', async () => {
    const warned = async (lines: number): Promise<boolean> => {
      const text = '12/03/2026 18:04 - Marie: oui\n'.repeat(lines - 1) + '13/03/2026 18:04 - Zoé: non\n';
      return (await summaryOf(memoryFile(text))).warnings.some(({ code }) => code === 'near-export-limit');
    };
    expect(await warned(39_990)).toBe(true);
    expect(await warned(20_000)).toBe(false);
  });
});

describe('dates that could be read either way', () => {
  const dates = (...days: string[]): ReadableFile =>
    memoryFile(days.map((day) => `${day}, 09:00 - Ana: x\n`).join(''));
  const order = async (...days: string[]): Promise<[string, string[]]> => {
    const { dialect, warnings } = await summaryOf(dates(...days));
    return [dialect.dateOrder, warnings.map(({ code }) => code)];
  };

  it('follows a field above 12 wherever it stands, then the order in which time goes forward', async () => {
    expect(await order('05/06/24', '06/05/24', '06/07/24')).toEqual(['mdy', []]);
    expect(await order('03/04/24', '04/04/24', '03/25/24')).toEqual(['mdy', []]);
    expect(await order('2024-03-04', '2024-03-05')).toEqual(['ymd', []]);
    expect(await order('24-03-30', '24-03-31', '24-04-01', '24-04-30', '24-05-01', '24-05-02')).toEqual([
      'ymd',
      [],
    ]);
  });

  it('else reads the day first and warns; a choice settles it', async () => {
    expect(await order('03/04/24')).toEqual(['dmy', ['date-order-assumed']]);
    expect(await order('04/04/24')).toEqual(['dmy', []]);
    const [post] = await readAll(dates('03/04/24'), { dateOrder: 'mdy' });
    expect(post).toMatchObject({ at: '2024-03-04T09:00:00' });
  });
});

/** A message of one endless line between two others, made while it is read. */
function endless(length: number): ReadableFile {
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  const parts = [Buffer.from(`${CHAT}14/03/2026 18:04 - Marie: `)];
  for (let i = 0; i < length; i += chunk.length) parts.push(chunk);
  parts.push(Buffer.from('\n15/03/2026 18:04 - Zoé: fin\n'));
  return memoryFile(Buffer.concat(parts));
}
