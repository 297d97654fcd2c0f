/** One thing that an author says of their own readiness to act. A message may say several, or none. */
export type Intent = (typeof INTENTS)[number]['code'];

/**
 * The intents, each with the bit under which it is stored and what the author does. A bit number is never
 * changed nor given to another intent: stored masks would come to mean something else.
 */
export const INTENTS = [
  {
    code: 'offer',
    bit: 0,
    describe: 'commits own time, skill or money to a collective action, or asks to join',
  },
  { code: 'call', bit: 1, describe: 'urges others to act or organise, proposes an action' },
  { code: 'grievance', bit: 2, describe: 'reports something wrong at work that they or colleagues live' },
  { code: 'question', bit: 3, describe: 'asks about rights, pay, procedure, the union or an action' },
  { code: 'help', bit: 4, describe: 'gives a colleague a useful answer, document, contact or accompaniment' },
  { code: 'support', bit: 5, describe: 'expresses agreement or solidarity without committing' },
  { code: 'opposition', bit: 6, describe: 'rejects or discourages the union or an action' },
  { code: 'leaving', bit: 7, describe: 'is about to leave the union or the job, or has lost heart' },
] as const;

/** Whether a text is the code of an {@link Intent}. */
export const isIntent = (text: string): text is Intent => INTENTS.some(({ code }) => code === text);

/** The codes in the order of their bits, which is also the order of a model's columns. */
export const INTENT_CODES: readonly Intent[] = INTENTS.map(({ code }) => code);
