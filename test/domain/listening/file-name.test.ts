import fc from 'fast-check';
import { readFileName } from '../../../src/listening/domain/file-name.js';

describe('the name of an uploaded file', () => {
  it.each([
    ['Discussion WhatsApp avec Équipe 🚌.txt', 'Discussion WhatsApp avec Équipe 🚌.txt'],
    ['chat\u202etxt.exe', 'chattxt.exe'],
    ['cha\u0000t\u0007\n.zip', 'chat.zip'],
    ['\u2066 chat.txt\u2069 ', 'chat.txt'],
  ])('is kept as it is seen: %j', (given, kept) => expect(readFileName(given)).toBe(kept));

  it('has at most 240 characters, none of them halved', () => {
    expect([...readFileName('🚌'.repeat(300))]).toHaveLength(240);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = readFileName(given);
        expect([...name].length).toBeLessThanOrEqual(240);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(readFileName(name)).toBe(name);
      }),
    );
  });
});
