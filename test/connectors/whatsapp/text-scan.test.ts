import fc from 'fast-check';
import { INVISIBLE_UNITS } from '../../../src/connectors/whatsapp/marks.js';
import { PlainScan, type TextScan, VectorScan } from '../../../src/connectors/whatsapp/text-scan.js';

const vector = VectorScan.create()!;
const plain = new PlainScan();

/** What a scan tells of these units. */
function told(scan: TextScan, units: readonly number[]) {
  scan.room(units.length).set(units);
  const lines = scan.scan(units.length);
  return { lineEnds: [...scan.lineEnds.subarray(0, lines)], marks: scan.hasMarks, ats: scan.hasAts };
}

test('what a plain scan tells', () => {
  expect(
    told(
      plain,
      [...'à 18 h\n@Awa\n'].map((unit) => unit.charCodeAt(0)),
    ),
  ).toEqual({
    lineEnds: [6, 11],
    marks: false,
    ats: true,
  });
  expect(told(plain, [0x41, 0x200e])).toEqual({ lineEnds: [], marks: true, ats: false });
  expect(told(plain, [])).toEqual({ lineEnds: [], marks: false, ats: false });
});

test('vectors find every mark, newline and @, and nothing else, in each of their lanes', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const before = unit % 33;
    const found = told(vector, [...new Array<number>(before).fill(0x61), unit]);
    const isRight =
      found.marks === (INVISIBLE_UNITS[unit] === 1) &&
      found.ats === (unit === 0x40) &&
      found.lineEnds.join() === (unit === 0x0a ? String(before) : '');
    if (!isRight) throw new Error(`wrong on U+${unit.toString(16)} after ${before}`);
  }
});

test('vectors tell what a plain scan tells, whatever was scanned before', () => {
  const unit = fc.oneof(
    fc.constantFrom(0x0a, 0x40, 0x200e, 0x2069, 0xfeff, 0x2019, 0xe9, 0x0a0a, 0x4040, 0x61),
    fc.integer({ min: 0, max: 0xffff }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 200 }), (units) => {
      expect(told(vector, units)).toEqual(told(plain, units));
    }),
  );
});

test('memory grows with what is scanned, and what was there before does not count', () => {
  const scan = VectorScan.create()!;
  for (const length of [10, 200_000, 17, 1_000_000]) {
    const units = Array.from({ length }, (_, at) => (at % 1000 === 999 ? 0x0a : 0x61));
    expect(told(scan, units)).toEqual(told(plain, units));
  }
});
