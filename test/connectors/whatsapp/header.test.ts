import fc from 'fast-check';
import { HeaderScanner } from '../../../src/connectors/whatsapp/header.js';

const unitsOf = (line: string): Uint16Array => Uint16Array.from(line, (unit) => unit.charCodeAt(0));

/** What a scanner says of a line; null where it is no header. */
function reading(scanner: HeaderScanner, line: string): unknown {
  if (!scanner.scan(unitsOf(`${line}\n`), 0)) return null;
  const { shape, first, second, third, yearField, hour, minute, seconds, rest } = scanner;
  return { shape, first, second, third, yearField, hour, minute, seconds, rest };
}

const days = ['12/03/2026, ', '13/03/2026, ', '12/03/26 à ', '[12/03/2026, ', '12.03.26 ', '3/1/2026 '];
const times = [
  '18:04',
  '09:59',
  '9:05',
  '18:04:12',
  '18:04:60',
  '24:00',
  '18.04',
  '18h04',
  '18:61',
  '１８:04',
];
const ends = [' - ', ' – ', '] ', ']', ': ', ' ', ' PM - ', ' -', ' -x', ']x', '', ' 12 ', '\u202fAM] '];
const bodies = ['Awa: bonjour', '12 rue Blanche', '', 'PM - x'];

const line = fc
  .tuple(
    fc.constantFrom(...days),
    fc.constantFrom(...times),
    fc.constantFrom(...ends),
    fc.constantFrom(...bodies),
  )
  .map((parts) => parts.join(''));

test('a line is read after others as it is read alone', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 12 }), (lines) => {
      const used = new HeaderScanner();
      for (const one of lines)
        expect([one, reading(used, one)]).toEqual([one, reading(new HeaderScanner(), one)]);
    }),
    { numRuns: 2000 },
  );
});
