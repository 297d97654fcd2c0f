import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { exportReader } from '../../../src/connectors/whatsapp/export.reader.js';
import { demonstration } from '../../../src/demo/demonstration.js';
import { type DemonstrationExport } from '../../../src/demo/model.js';
import { proposeAliases } from '../../../src/listening/domain/aliases.js';
import { align } from '../../../src/listening/domain/alignment.js';
import { type PostObservation } from '../../../src/listening/domain/observation.js';
import { comparableText, INCOMPARABLE, KIND, type Sequence } from '../../../src/listening/domain/sequence.js';

const shown = demonstration('2026-11-23');
const [sandrines, brunos] = shown.groups[0]!.exports;

async function postsOf(one: DemonstrationExport): Promise<PostObservation[]> {
  const size = Buffer.byteLength(one.content);
  const open = (): Readable => Readable.from([Buffer.from(one.content)]);
  const posts: PostObservation[] = [];
  for await (const batch of exportReader.observations({ name: one.fileName, size, open }))
    posts.push(...batch.filter((observation) => observation.type === 'post'));
  return posts;
}

/** Numbers texts across both exports and authors within each. */
function sequenceOf(posts: readonly PostObservation[], zone: string, texts: Map<string, number>) {
  const labels = [...new Set(posts.map(({ author }) => author))];
  const number = (text: string): number => texts.get(text) ?? texts.set(text, texts.size).size - 1;
  const sequence: Sequence = {
    length: posts.length,
    at: posts.map(({ at }) =>
      Math.floor(Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds / 1000),
    ),
    kinds: posts.map(({ kind }) => KIND[kind]),
    texts: posts.map(({ kind, edited, text, mentions }) =>
      kind !== 'text' || edited ? INCOMPARABLE : number(comparableText(text, mentions)),
    ),
    authors: posts.map(({ author }) => labels.indexOf(author)),
  };
  return { labels, sequence };
}

const personOf = (one: DemonstrationExport, label: string): string | null =>
  shown.links.find((link) => link.export === one.key && link.label === label)!.person;

describe('two phones of one group', () => {
  it('merge into one conversation although labels, zones and placeholders differ', async () => {
    const [first, second] = await Promise.all([postsOf(sandrines!), postsOf(brunos!)]);
    const texts = new Map<string, number>();
    const stored = sequenceOf(first, sandrines!.zone, texts);
    const file = sequenceOf(second, brunos!.zone, texts);
    const { shared, offsetSeconds } = align(stored.sequence, file.sequence);
    expect(shared / second.length).toBeGreaterThan(0.97);
    expect(Math.abs(offsetSeconds)).toBeLessThan(60);
  });

  it('show the hour between Lisbon and Paris where the zone of the phone was not told', async () => {
    const [first, second] = await Promise.all([postsOf(sandrines!), postsOf(brunos!)]);
    const texts = new Map<string, number>();
    const stored = sequenceOf(first, 'Europe/Paris', texts);
    const file = sequenceOf(second, 'Europe/Paris', texts);
    const { offsetSeconds } = align(stored.sequence, file.sequence);
    expect(Math.round(offsetSeconds / 3600)).toBe(-1);
  });

  it('tell who is who by what both hold', async () => {
    const [first, second] = await Promise.all([postsOf(sandrines!), postsOf(brunos!)]);
    const texts = new Map<string, number>();
    const stored = sequenceOf(first, sandrines!.zone, texts);
    const file = sequenceOf(second, brunos!.zone, texts);
    const alignment = align(stored.sequence, file.sequence);
    const proposals = proposeAliases(stored.sequence, file.sequence, alignment).filter(
      ({ messages }) => messages > 1,
    );
    expect(proposals.length).toBeGreaterThan(30);
    const wrong = proposals.filter(
      ({ author, storedAuthor }) =>
        personOf(brunos!, file.labels[author]!) !== personOf(sandrines!, stored.labels[storedAuthor]!),
    );
    expect(wrong).toEqual([]);
  });
});
