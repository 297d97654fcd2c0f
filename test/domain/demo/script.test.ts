import { scriptBlocks, scriptLine } from '../../../src/demo/script.js';

describe('the notation of scenes', () => {
  it('reads speaker, kind, delay, clock and edits', () => {
    expect(scriptLine('+7 moussa [photo]: le compteur')).toEqual({
      by: 'moussa',
      kind: 'photo',
      text: 'le compteur',
      edited: false,
      after: 7,
      clock: null,
    });
    expect(scriptLine('06:30 fred~: oups')).toMatchObject({
      by: 'fred',
      edited: true,
      clock: 390,
      after: null,
    });
    expect(scriptLine('philippe [supprimé]:')).toMatchObject({ kind: 'deleted', text: '' });
  });

  it('breaks lines at the mark and keeps colons of the text', () => {
    expect(scriptLine('jc: à voir : demain⏎ou jamais').text).toBe('à voir : demain\nou jamais');
  });

  it('refuses a line that it would misread', () => {
    expect(() => scriptLine('bonjour tout le monde')).toThrow('not a line');
    expect(() => scriptLine('karim [dessin]: x')).toThrow('not a line');
    expect(() => scriptBlocks('karim: trop tôt', '@')).toThrow('before any block');
  });

  it('splits a script at its headers', () => {
    const blocks = scriptBlocks('\n@ -3 lu 08:00\na: un\nb: deux\n@ -2 lu 08:00\na: trois\n', '@');
    expect(blocks.map(({ header, lines }) => [header, lines.length])).toEqual([
      ['-3 lu 08:00', 2],
      ['-2 lu 08:00', 1],
    ]);
  });
});
