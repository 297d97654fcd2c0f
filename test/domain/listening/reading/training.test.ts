import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MODEL_PATH, stem } from '../../../../src/listening/reading-model.js';
import { ReadingModel } from '../../../../src/listening/domain/reading/model.js';
import { read } from '../../../../src/listening/domain/reading/read.js';
import { FixedVocabulary, type Column } from '../../../../src/listening/domain/reading/vocabulary.js';
import { parseLabelled, TableError } from '../../../../src/listening/training/labelled-table.js';
import { separate } from '../../../../src/listening/training/linear.js';
import { bestThreshold, measure } from '../../../../src/listening/training/measures.js';
import { modelText } from '../../../../src/listening/training/model-text.js';
import { train } from '../../../../src/listening/training/train.js';
import { givenMessages, moreMessages } from '../../../support/reading.js';

describe('the model in the repository', () => {
  it('is what training makes of the tables today: after a change, run `npm run train-reading`', () => {
    const learnt = modelText(train(givenMessages(), moreMessages(), stem));
    // A boolean, because the difference of two files of this size helps nobody.
    expect(learnt === readFileSync(MODEL_PATH, 'utf8')).toBe(true);
  });

  it('reads unseen messages far better than the figure to beat', () => {
    const given = givenMessages();
    const isUnseen = (at: number): boolean => at % 3 === 0;
    const learnt = train(
      given.filter((_, at) => !isUnseen(at)),
      moreMessages(),
      stem,
    );
    const model = new ReadingModel(learnt, stem);
    const unseen = given.filter((_, at) => isUnseen(at));
    const { macroF1 } = measure(
      unseen.map(({ labels }) => labels),
      unseen.map(({ text }) => read(text, model).labels),
    );
    expect(macroF1).toBeGreaterThan(0.65);
  });
});

describe('a linear separator', () => {
  it('separates what a line can separate', () => {
    const columns = (...shown: number[]) => ({ columns: Int32Array.from([...shown, 3]), scale: 1 });
    const examples = [columns(0), columns(0, 2), columns(1), columns(1, 2)];
    const target = [true, true, false, false];
    const weights = separate(examples, target, new Float64Array(4).fill(1), {
      cost: 10,
      positiveCost: 1,
      rounds: 50,
    });
    const scores = examples.map((each) => each.columns.reduce((sum, column) => sum + weights[column]!, 0));
    expect(scores.map((score) => score > 0)).toEqual(target);
  });
});

describe('a vocabulary that stands still', () => {
  it('finds exactly the columns it was given', () => {
    const column = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
    );
    const distinct = fc.uniqueArray(column, { selector: (each) => each.join() });
    fc.assert(
      fc.property(distinct, column, (columns: Column[], other) => {
        const vocabulary = new FixedVocabulary([], columns);
        for (const [at, [kind, a, b]] of columns.entries()) expect(vocabulary.columnOf(kind, a, b)).toBe(at);
        const place = columns.findIndex((each) => each.join() === other.join());
        expect(vocabulary.columnOf(...other)).toBe(place);
      }),
    );
  });
});

describe('measures', () => {
  it('counts each label the same', () => {
    const { macroF1, labels } = measure([['offer'], ['offer', 'call'], []], [['offer'], ['call'], ['call']]);
    const [offer, call] = labels;
    expect(offer).toEqual({ label: 'offer', precision: 1, recall: 0.5, f1: 2 / 3, support: 2 });
    expect(call).toEqual({ label: 'call', precision: 0.5, recall: 1, f1: 2 / 3, support: 1 });
    expect(macroF1).toBeCloseTo(4 / 3 / 8);
  });

  it('finds the threshold between those that carry a label and the others', () => {
    expect(bestThreshold([0.9, 0.1, 0.7, 0.3], [true, false, true, false])).toBeCloseTo(0.5);
  });
});

describe('a labelled table', () => {
  it('reads labels in any order, none, and line breaks', () => {
    const table = 'id\tlang\tchannel\tlabels\ttext\nt1\tfr\tx\tcall,offer\ta\\nb\r\nt2\ten\tx\tnone\tc\n';
    expect(parseLabelled(table)).toEqual([
      { id: 't1', labels: ['call', 'offer'], text: 'a\nb' },
      { id: 't2', labels: [], text: 'c' },
    ]);
  });

  it.each(['t1\tfr\tx\tgossip\tsecret', 't1\tfr\tx\tcall', 'secret'])(
    'names the line that it cannot read, and never quotes it',
    (line) => {
      const reading = (): unknown => parseLabelled(`id\tlang\tchannel\tlabels\ttext\n${line}`);
      expect(reading).toThrow(new TableError(2));
      expect(reading).not.toThrow(/secret/);
    },
  );
});
