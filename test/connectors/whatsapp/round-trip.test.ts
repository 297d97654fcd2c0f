import fc from 'fast-check';
import { exportReader } from '../../../src/connectors/whatsapp/export.reader.js';
import { FaultError } from '../../../src/kernel/fault.js';
import { memoryFile, readAll, readText } from './memory-file.js';
import { type Line, render, type Rendering, RENDERINGS, type Said, wallTime } from './render.js';

const author = fc.constantFrom(
  'Marie Dupont',
  'LEROY Sophie',
  'Jean-Pierre D.',
  'Équipe:Nuit',
  'CGT : Paul',
  '12:30 Club',
  '🤓',
  'Zoé 👩🏽‍🔧',
  '+33 6 11 22 33 44',
  'Ali "le chef" B',
  '健太',
  'مريم',
);
/** Words that parsers trip over: colons, quotes, dates, marks of other dialects. */
const word = fc.constantFrom(
  'bonjour',
  'à',
  'tous',
  ':',
  'note:',
  '14:30',
  '«',
  '»',
  '(fichier)',
  '<3',
  '👍🏽',
  '12/03/2026',
  '[',
  ']',
  '-',
  'https://example.org/a?b=c:d',
  'null,',
  'élu·e',
  'مرحبا',
  '“oui”',
  '100%',
  '@Zoé',
  'image',
  'absente',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `x ${words.join(' ')}`);
/** Lines that look like headers of some other dialect than any rendered here: a pasted chat, a date. */
const continuation = fc.oneof(
  sentence,
  fc.constantFrom(
    '',
    '[12/03, 17:58] Paul: on fait grève',
    '12/03/2026 : réunion à 18:00',
    '99/99/2026, 18:04 - Personne: rien',
    '2/11/19, 14:48 Alice: from another chat!',
  ),
);
const text = fc
  .tuple(sentence, fc.array(continuation, { maxLength: 3 }), fc.boolean())
  .map(([first, more, isLong]) => [first, ...(isLong ? [...more, 'fin'] : [])].join('\n'));
const said: fc.Arbitrary<Said> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('text' as const), author, text, edited: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('media' as const),
      author,
      text: fc.oneof(fc.constant(''), sentence),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deleted' as const), author }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('system' as const),
      text: fc.constantFrom(
        'Marie a créé le groupe « Famille : été »',
        'Paul left',
        'Marie a ajouté +33 6 98 76 54 32',
      ),
    }),
  },
);
/** Lines in order over some weeks, the last on a day after the 12th, so that day and month can be told apart. */
const conversation: fc.Arbitrary<Line[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 200_000 }), said), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    let at = Date.UTC(2024, 1, 25, 22, 58, 7);
    const lines = steps.map(([seconds, said]) => ({ at: new Date((at += seconds * 1000)), said }));
    return [
      { at: new Date(Date.UTC(2024, 1, 14, 0, 5, 9)), said: { kind: 'system' as const, text: 'Zoé left' } },
      ...lines,
    ];
  });

const expected = (rendering: Rendering, { at, said }: Line): object =>
  said.kind === 'system'
    ? { type: 'membership', at: wallTime(at, rendering), text: said.text }
    : {
        type: 'post',
        at: wallTime(at, rendering),
        author: said.author,
        kind: said.kind,
        text: said.kind === 'deleted' ? '' : said.text,
        edited: said.kind === 'text' && said.edited,
      };

const withoutMentions = (observation: object): object => {
  const { mentions: _, ...rest } = observation as { mentions?: unknown };
  return rest;
};

describe.each(RENDERINGS.map((rendering) => [rendering.name, rendering] as const))(
  '%s',
  (_name, rendering) => {
    it('is read back as it was said', async () => {
      await fc.assert(
        fc.asyncProperty(conversation, async (lines) => {
          const read = await readText(render(rendering, lines));
          expect(read.map(withoutMentions)).toEqual(lines.map((line) => expected(rendering, line)));
        }),
        { numRuns: 60 },
      );
    });

    it('is recognised for what it is', async () => {
      await fc.assert(
        fc.asyncProperty(conversation, async (lines) => {
          const result = await exportReader.summarise(memoryFile(render(rendering, lines)));
          const { os, dateOrder, clock } = rendering;
          expect(result).toMatchObject({ ok: true, value: { dialect: { os, dateOrder, clock } } });
        }),
        { numRuns: 20 },
      );
    });

    it('reads the same wherever the bytes are cut', async () => {
      await fc.assert(
        fc.asyncProperty(conversation, fc.integer({ min: 1, max: 40 }), async (lines, chunk) => {
          const file = render(rendering, lines);
          expect(await readAll(memoryFile(file, '_chat.txt', chunk))).toEqual(await readText(file));
        }),
        { numRuns: 25 },
      );
    });
  },
);

describe('whatever the bytes', () => {
  const tolerant = async (bytes: Buffer): Promise<void> => {
    await readAll(memoryFile(bytes)).catch((error: unknown) => expect(error).toBeInstanceOf(FaultError));
  };

  it('never crashes on noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => tolerant(Buffer.from(bytes))),
      { numRuns: 300 },
    );
  });

  it('never crashes on a damaged export', async () => {
    const damage = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(conversation, fc.constantFrom(...RENDERINGS), damage, (lines, rendering, changes) => {
        const bytes = Buffer.from(render(rendering, lines));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        return tolerant(bytes);
      }),
      { numRuns: 300 },
    );
  });
});
