import { addDays } from '../../../ui/dates.js';
import { type ExchangeChannel, type ExchangeInput, type ExchangeOutcome } from '../../../graphql/graphql.js';

export const channels: readonly ExchangeChannel[] = ['inPerson', 'phone', 'message', 'meeting'];
export const outcomes: readonly ExchangeOutcome[] = [
  'talked',
  'noAnswer',
  'willThink',
  'saidYes',
  'saidNo',
  'askedNotToBeContacted',
];
export const stepKinds = ['none', 'call-back', 'meet', 'invite', 'send-document', 'ask-to-join'] as const;
export type StepKind = (typeof stepKinds)[number];
export const delays = [1, 3, 7, 14] as const;

export interface ExchangeDraft {
  channel: ExchangeChannel;
  outcome: ExchangeOutcome;
  issue: string | null;
  note: string;
  step: StepKind;
  dueOn: string;
}

/** Where the form starts: somebody who did not answer is most often called again three days later. */
export function draftFor(outcome: ExchangeOutcome, channel: ExchangeChannel, today: string): ExchangeDraft {
  const step = outcome === 'noAnswer' ? 'call-back' : 'none';
  return { channel, outcome, issue: null, note: '', step, dueOn: addDays(today, 3) };
}

/** The draft as the service wants it; whoever asked not to be contacted gets no next step. */
export function exchangeOf(draft: ExchangeDraft, today: string): ExchangeInput {
  const hasStep = draft.step !== 'none' && draft.outcome !== 'askedNotToBeContacted';
  return {
    channel: draft.channel,
    outcome: draft.outcome,
    issue: draft.issue,
    note: draft.note.trim() || null,
    occurredOn: today,
    nextStep: hasStep ? { kind: draft.step, dueOn: draft.dueOn, note: null } : null,
  };
}
