import { readdirSync, readFileSync } from 'node:fs';
import { exportReader } from '../../../src/connectors/whatsapp/export.reader.js';
import { type Observation } from '../../../src/listening/domain/observation.js';
import { describeWithSamples, sample } from '../../support/samples.js';
import { memoryFile, readAll, readText } from './memory-file.js';

const file = (name: string): Buffer => readFileSync(sample('whatsapp', name));
const read = (name: string): Promise<Observation[]> => readAll(memoryFile(file(name), name));
const times = async (name: string): Promise<string[]> => (await read(name)).map(({ at }) => at);

interface Expected {
  readonly author: string | null;
  readonly kind: string;
  readonly text: string;
  readonly timestamp: string;
}

describeWithSamples('exports collected elsewhere', () => {
  const names = readdirSync(sample('whatsapp')).filter((name) => name.endsWith('.txt'));
  const expectations = readdirSync(sample('whatsapp')).filter((name) =>
    /^EXPECTED_chatcarve_.*\.jsonl$/.test(name),
  );

  it.each(names)('%s is recognised as an export', async (name) => {
    const bytes = file(name);
    expect(exportReader.recognises(name, bytes)).toBe(true);
    expect((await exportReader.summarise(memoryFile(bytes, name))).ok).toBe(true);
  });

  it.each(expectations)('%s', async (name) => {
    const lines = readFileSync(sample('whatsapp', name), 'utf8').trim().split('\n');
    const expected = lines.map((line) => JSON.parse(line) as Expected);
    const found = await read(name.replace('EXPECTED_', '').replace('.jsonl', '.txt'));
    // Of media and deleted messages we keep the caption, which these have not.
    const asText = ({ kind, text }: Expected): string => (kind === 'media' || kind === 'deleted' ? '' : text);
    expect(found.map(flat)).toEqual(
      expected.map((line) => ({
        at: line.timestamp,
        author: line.author,
        kind: line.kind,
        text: asText(line),
      })),
    );
  });

  it.each(names.filter((name) => name.startsWith('chatminer_')))('%s', async (name) => {
    const target = JSON.parse(file('EXPECTED_chatminer_target.json').toString()) as Record<string, string>[];
    const found = (await read(name)).flatMap((post) => (post.type === 'post' ? [post] : []));
    // That project drops a body of one full stop, joins lines with a space, and puts the last message first.
    const kept = found.filter(({ text }) => text !== '.').reverse();
    expect(
      kept.map(({ at, author, text }) => ({ timestamp: at, author, message: text.replaceAll('\n', ' ') })),
    ).toEqual(target);
  });

  it('keeps pasted headers of another shape within the message', async () => {
    const posts = (await read('chatistics_chat.txt')).filter(({ type }) => type === 'post');
    expect(posts).toHaveLength(20);
    expect(posts.some(({ text }) => text.endsWith('this is a message from another chat!'))).toBe(true);
    expect(await times('chatistics_chat_2.txt')).toEqual([
      '2019-09-17T16:37:47',
      '2019-09-17T16:38:06',
      '2019-09-17T16:38:59',
      '2019-09-17T16:39:52',
    ]);
  });

  it('reads times of other dialects', async () => {
    expect(await times('chatistics_chat_4.txt')).toEqual([
      '2019-09-17T08:30:52',
      '2019-09-17T16:30:10',
      '2019-09-18T16:50:32',
    ]);
    expect(await times('fr_android_a_chatistics_style.txt')).toEqual([
      '2017-07-12T22:35:00',
      '2017-07-13T09:12:00',
    ]);
    expect(await times('order_from_file_mdy_chat2doc.txt')).toEqual([
      '2026-03-04T10:00:00',
      '2026-04-13T10:00:00',
    ]);
  });

  it('reads each header of a list of odd ones alone', async () => {
    const lines = file('pustur_mixed_formats_lines.txt').toString().split('\n').slice(0, 12);
    const read = await Promise.all(lines.map(async (line) => (await readText(line))[0]));
    expect(read.map((post) => post && flat(post))).toEqual(
      lines.map((_, i) => {
        const at = [0, 1, 6, 7, 10, 11].includes(i) ? '2018-06-03T13:55:00' : '2018-06-13T21:25:15';
        return { at, author: 'a', kind: 'text', text: 'm' };
      }),
    );
  });

  it('counts people only, and knows them without marks', async () => {
    const summary = async (name: string) => {
      const result = await exportReader.summarise(memoryFile(file(name), name));
      return result.ok ? result.value : null;
    };
    expect(await summary('fr_iphone_groupe_pushname_redacted.txt')).toMatchObject({
      messages: 2,
      systemEvents: 3,
      authors: [
        { name: 'Irene', messages: 1 },
        { name: '+33 7 00 00 00 01', messages: 1 },
      ],
    });
    expect(await summary('ios_group_system_under_groupname.txt')).toMatchObject({
      messages: 0,
      systemEvents: 5,
    });
    expect(await summary('fr_android_chat2doc.txt')).toMatchObject({
      messages: 6,
      systemEvents: 1,
      attachments: 3,
      edited: 1,
      deleted: 1,
    });
  });
});

function flat(observation: Observation): object {
  const { at, text } = observation;
  if (observation.type !== 'post') return { at, author: null, kind: 'system', text };
  return { at, author: observation.author, kind: observation.kind, text };
}
