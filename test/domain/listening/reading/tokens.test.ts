import { findTokens, MAX_TOKENS, TokenSpans } from '../../../../src/listening/domain/reading/tokens.js';

function tokens(text: string): string[] {
  const spans = new TokenSpans();
  findTokens(text, spans);
  return Array.from({ length: spans.length }, (_, at) => text.slice(spans.start[at], spans.end[at]));
}

describe('tokens', () => {
  it.each([
    ["j'arrive aujourd’hui", ['j', 'arrive', 'aujourd', 'hui']],
    ["i'm in, don't wait", ['i', "'m", 'in', ',', 'don', "'t", 'wait']],
    ["t'as vu ?", ['t', 'as', 'vu', '?']],
    ['à 18h30 le 12/05, 2,5% ou 40€', ['à', '18h30', 'le', '12/05', ',', '2,5%', 'ou', '40€']],
    ['voir https://example.org/a?b=c!', ['voir', 'https://example.org/a?b=c!']],
    ['écris à ana.b@example.org stp', ['écris', 'à', 'ana', '.', 'b@example.org', 'stp']],
    ['merci @rachid #14novembre', ['merci', '@rachid', '#14novembre']],
    ['bravo 👏🏽 ❤️', ['bravo', '👏', '🏽', '❤']],
    ['est-ce que', ['est', 'ce', 'que']],
    ['', []],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected));

  it('stops after the most that is read', () => {
    expect(tokens('mot '.repeat(MAX_TOKENS * 2))).toHaveLength(MAX_TOKENS);
  });
});
