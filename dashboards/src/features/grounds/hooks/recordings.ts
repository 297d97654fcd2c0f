/** What can be recorded about a ground, with the word on its button. */
export const recordings = [
  ['relation', 'recordRelation'],
  ['end', 'endRelation'],
  ['consent', 'recordConsent'],
  ['objection', 'recordObjection'],
] as const;
/** What about a ground is being recorded. */
export type Recording = (typeof recordings)[number][0];
