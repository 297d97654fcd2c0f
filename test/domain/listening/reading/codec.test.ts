import fc from 'fast-check';
import { bitmask } from '../../../../src/listening/domain/reading/bitmask.js';
import { INTENT_MASK, TOPIC_MASK } from '../../../../src/listening/domain/reading/codec.js';
import { INTENTS } from '../../../../src/listening/domain/reading/intents.js';
import { TOPICS } from '../../../../src/listening/domain/reading/topics.js';

describe('how readings are stored', () => {
  it('gives back every set of labels and of topics', () => {
    const codes = INTENTS.map(({ code }) => code);
    const topics = TOPICS.map(({ code }) => code);
    fc.assert(
      fc.property(fc.subarray(codes), fc.subarray(topics), (someLabels, someTopics) => {
        expect(INTENT_MASK.unpack(INTENT_MASK.pack(someLabels))).toEqual(someLabels);
        expect(TOPIC_MASK.unpack(TOPIC_MASK.pack(someTopics))).toEqual(someTopics);
      }),
    );
  });

  it('keeps the numbers that are already stored', () => {
    expect(INTENT_MASK.pack(['offer'])).toBe(1);
    expect(INTENT_MASK.pack(['leaving', 'call'])).toBe(130);
    expect(INTENTS.map(({ code, bit }) => `${bit} ${code}`)).toMatchSnapshot('intents');
    expect(TOPICS.map(({ code, bit }) => `${bit} ${code}`)).toMatchSnapshot('topics');
  });

  it('leaves out bits of a newer catalogue, and refuses one that could not be stored', () => {
    expect(INTENT_MASK.unpack(1 | (1 << 12))).toEqual(['offer']);
    expect(() => bitmask([{ code: 'a', bit: 15 }])).toThrow();
    expect(() =>
      bitmask([
        { code: 'a', bit: 1 },
        { code: 'b', bit: 1 },
      ]),
    ).toThrow();
  });
});
