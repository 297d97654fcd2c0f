import fc from 'fast-check';
import { LookAhead } from '../../../src/connectors/whatsapp/look-ahead.js';

/** A text of so many chunks, each its own number, that counts how often it was opened and closed. */
function countedText(length: number) {
  const text = { opened: 0, closed: 0, open };
  async function* open() {
    text.opened++;
    try {
      for (let number = 0; number < length; number++) yield Uint16Array.of(number);
    } finally {
      text.closed++;
    }
  }
  return text;
}

async function lookAt(chunks: LookAhead, count: number): Promise<void> {
  for (let seen = 0; seen < count; seen++) await chunks.next();
}

test('all chunks come from the first on, however many were looked at', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(200), fc.nat(210), async (length, looked) => {
      const text = countedText(length);
      const chunks = new LookAhead(text.open);
      await lookAt(chunks, looked);
      const read: number[] = [];
      for await (const [number] of chunks.all()) read.push(number!);
      expect(read).toEqual(Array.from({ length }, (_, number) => number));
      expect(text.closed).toBe(text.opened);
    }),
  );
});

test('a text is opened once where little of it was looked at', async () => {
  const text = countedText(200);
  const chunks = new LookAhead(text.open);
  await lookAt(chunks, 64);
  for await (const chunk of chunks.all()) expect(chunk).toHaveLength(1);
  expect(text.opened).toBe(1);
});

test('much is not kept: the text is opened again', async () => {
  const text = countedText(200);
  const chunks = new LookAhead(text.open);
  await lookAt(chunks, 65);
  for await (const chunk of chunks.all()) expect(chunk).toHaveLength(1);
  expect(text).toMatchObject({ opened: 2, closed: 2 });
});

test('a reader who stops closes the text', async () => {
  const text = countedText(200);
  const chunks = new LookAhead(text.open);
  await lookAt(chunks, 3);
  for await (const [number] of chunks.all()) if (number === 100) break;
  expect(text).toMatchObject({ opened: 1, closed: 1 });
});
