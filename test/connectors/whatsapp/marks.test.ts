import { hasMarks, INVISIBLE_UNITS } from '../../../src/connectors/whatsapp/marks.js';

test('the test of one unit and the test of a text agree on every unit', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const isMark = hasMarks(String.fromCharCode(unit));
    if ((INVISIBLE_UNITS[unit] === 1) !== isMark) throw new Error(`they differ on U+${unit.toString(16)}`);
  }
});
