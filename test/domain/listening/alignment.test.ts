import fc from 'fast-check';
import { align } from '../../../src/listening/domain/alignment.js';
import { proposeAliases } from '../../../src/listening/domain/aliases.js';
import { placesInGroup } from '../../../src/listening/domain/merging.js';
import { INCOMPARABLE, KIND, type Sequence } from '../../../src/listening/domain/sequence.js';
import { conversation, type Phone, Texts, viewOf } from './phones.js';

const phone = (over: Partial<Phone> = {}): Phone => ({
  from: 0,
  to: 10_000,
  offsetSeconds: 0,
  shift: 0,
  dropsMedia: false,
  hasSeconds: true,
  ...over,
});

const secondPhone = fc.record({
  from: fc.integer({ min: 0, max: 12 }),
  offsetSeconds: fc.constantFrom(0, 3600, -7200),
  shift: fc.integer({ min: 0, max: 5 }),
  dropsMedia: fc.boolean(),
  hasSeconds: fc.boolean(),
});

/** One phone ends early, the other begins late; both hold the middle. */
const scenario = fc.tuple(conversation, secondPhone).map(([sent, other]) => {
  const texts = new Texts();
  const first = viewOf(sent, phone({ to: sent.length - 5 }), texts);
  const second = viewOf(sent, phone(other), texts);
  return { sent, other, first, second, alignment: align(first.sequence, second.sequence) };
});

const enoughRareTexts = ({ sent }: { sent: readonly { text: string }[] }): boolean =>
  sent.slice(12, -5).filter(({ text }) => text.startsWith('sentence')).length >= 4;

describe('two exports of one conversation', () => {
  it('merge into the union: nothing twice, nothing lost, each phone in its own order', () => {
    fc.assert(
      fc.property(scenario.filter(enoughRareTexts), ({ first, second, alignment, sent }) => {
        const merged = [...first.held];
        for (const [at, index] of second.held.entries()) {
          const match = alignment.matches[at]!;
          if (match < 0) merged.push(index);
          // A medium that one phone dropped and a neighbour in the same minute cannot be told apart.
          else if (first.held[match] !== index)
            expect(sent[first.held[match]!]!.kind).toBe(sent[index]!.kind);
        }
        expect(merged.sort((a, b) => a - b)).toEqual(
          [...new Set([...first.held, ...second.held])].sort((a, b) => a - b),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('says by how much the clocks differ', () => {
    fc.assert(
      fc.property(scenario.filter(enoughRareTexts), ({ alignment, other }) => {
        expect(Math.abs(alignment.offsetSeconds - other.offsetSeconds)).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('proposes exactly the aliases that are true', () => {
    fc.assert(
      fc.property(scenario.filter(enoughRareTexts), ({ first, second, alignment, other }) => {
        const proposals = proposeAliases(first.sequence, second.sequence, alignment);
        for (const { author, storedAuthor } of proposals)
          expect(author).toBe((storedAuthor + other.shift) % 6);
        const shared = second.held.filter((index) => first.held.includes(index));
        expect(proposals.length).toBeLessThanOrEqual(new Set(shared).size);
        expect(proposals.length).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps the order of both phones in the merged places', () => {
    fc.assert(
      fc.property(scenario.filter(enoughRareTexts), ({ first, second, alignment }) => {
        const positions = first.held.map((_, index) => index + 1);
        const places = placesInGroup(first.sequence, positions, second.sequence, alignment);
        for (let at = 1; at < places.length; at++) expect(places[at]!).toBeGreaterThan(places[at - 1]!);
        for (let at = 0; at < places.length; at++)
          if (alignment.matches[at]! >= 0) expect(places[at]).toBe(positions[alignment.matches[at]!]);
      }),
    );
  });

  it('finds nothing new in a replay, and only the end in a replay with messages appended', () => {
    fc.assert(
      fc.property(conversation, fc.integer({ min: 0, max: 10 }), (sent, appended) => {
        const texts = new Texts();
        const stored = viewOf(sent, phone({ to: sent.length - appended }), texts).sequence;
        const { matches } = align(stored, viewOf(sent, phone(), texts).sequence);
        const expected = sent.map((_, index) => (index < sent.length - appended ? index : -1));
        expect([...matches]).toEqual(expected);
      }),
    );
  });
});

describe('messages that read differently', () => {
  const at = [0, 60, 120, 180, 240, 300].map((seconds) => 1_700_000_040 + seconds);
  const sequence = (kinds: number[], texts: number[]): Sequence => ({
    length: kinds.length,
    at: at.slice(0, kinds.length),
    kinds,
    texts,
    authors: kinds.map((_, index) => index % 2),
  });

  it('pairs an edited text, and one that was deleted meanwhile, by kind and place', () => {
    const { text, deleted } = KIND;
    const before = sequence([text, text, text, text, text, text], [10, 11, 12, 13, 14, 15]);
    const later = sequence(
      [text, text, text, deleted, text, text],
      [10, 11, INCOMPARABLE, INCOMPARABLE, 14, 15],
    );
    expect([...align(before, later).matches]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('keeps apart the same word of two people in one minute', () => {
    const ok = 9;
    const stored: Sequence = {
      length: 4,
      at: [60, 120, 180, 900],
      kinds: [0, 0, 0, 0],
      texts: [1, ok, 2, ok],
      authors: [0, 1, 0, 1],
    };
    const file: Sequence = {
      length: 3,
      at: [60, 120, 180],
      kinds: [0, 0, 0],
      texts: [1, ok, 2],
      authors: [5, 5, 5],
    };
    expect([...align(stored, file).matches]).toEqual([0, -1, 2]);
  });

  it('takes a greeting repeated a year later for another message', () => {
    const stored: Sequence = { length: 1, at: [60], kinds: [0], texts: [1], authors: [0] };
    expect([...align(stored, { ...stored, at: [60 + 365 * 86_400] }).matches]).toEqual([-1]);
  });

  it('stays fast and right where two years share no rare text', () => {
    const length = 4000;
    const long: Sequence = {
      length,
      at: Array.from({ length }, (_, index) => index * 600),
      kinds: new Array<number>(length).fill(0),
      texts: Array.from({ length }, (_, index) => index % 7),
      authors: Array.from({ length }, (_, index) => index % 3),
    };
    expect(align(long, long).shared).toBe(length);
  });
});
