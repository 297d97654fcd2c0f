/** How two people met. */
export const EXCHANGE_CHANNELS = ['in-person', 'phone', 'message', 'meeting'] as const;
export type ExchangeChannel = (typeof EXCHANGE_CHANNELS)[number];

/** What a next step may be. */
export const STEP_KINDS = ['call-back', 'meet', 'invite', 'send-document', 'ask-to-join', 'other'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Characters of a note; longer ones become files about a person. */
export const NOTE_LIMIT = 2_000;

/** What came of an exchange, and what it means for the next one. */
export interface Outcome {
  readonly code: OutcomeCode;
  /**
   * Whether it is a contact *from* the person, which lengthens what may be kept of her: a call in vain is none, and
   * whoever asks for an end gives no new beginning.
   */
  readonly isContact: boolean;
  /**
   * An objection to being contacted, whatever for: absolute and at once (GDPR Art. 21(2)-(3)); no reason is asked. What
   * statutes owe a member, such as calling her to a congress, is no purpose of this service and is not touched by it.
   */
  readonly isObjection: boolean;
  /** What is proposed as the next step, in days from the exchange; a person may choose otherwise. */
  readonly suggests: { readonly kind: StepKind; readonly inDays: number } | null;
}

export type OutcomeCode =
  'talked' | 'no-answer' | 'will-think' | 'said-yes' | 'said-no' | 'asked-not-to-be-contacted';

export const OUTCOMES: readonly Outcome[] = [
  { code: 'talked', isContact: true, isObjection: false, suggests: { kind: 'meet', inDays: 14 } },
  { code: 'no-answer', isContact: false, isObjection: false, suggests: { kind: 'call-back', inDays: 3 } },
  { code: 'will-think', isContact: true, isObjection: false, suggests: { kind: 'call-back', inDays: 7 } },
  { code: 'said-yes', isContact: true, isObjection: false, suggests: { kind: 'invite', inDays: 2 } },
  { code: 'said-no', isContact: true, isObjection: false, suggests: null },
  { code: 'asked-not-to-be-contacted', isContact: false, isObjection: true, suggests: null },
];

/** The outcome of a code. @throws for a code that is none, because then our own code is wrong. */
export function outcomeOf(code: string): Outcome {
  const outcome = OUTCOMES.find((o) => o.code === code);
  if (!outcome) throw new Error(`no outcome is called ${code}`);
  return outcome;
}
