/** What is wrong with a French sentence, in words; nothing for a good one. */
export function frenchFaults(text: string): string[] {
  return FRENCH.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
}

/** What is wrong with a sentence in any of our languages. */
export const anyFaults = (text: string): string[] => [
  ...(/'/.test(text) ? ['a straight apostrophe (’ is meant)'] : []),
  ...(/^\s|\s$/.test(text) ? ['a space at an end'] : []),
];

const FRENCH: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['no U+202F before ; ! ?', /[^\u202f;!?][;!?](?=[\s\u00a0»)]|$)/u],
  ['no U+00A0 before :', /[^\u00a0]:(?=[\s\u00a0]|$)/u],
  ['no U+00A0 after «', /«[^\u00a0]|«$/u],
  ['no U+00A0 before »', /[^\u00a0]»|^»/u],
  ['straight quotation marks', /"/],
];
