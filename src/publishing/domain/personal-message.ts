import { type DeliveryState } from './delivery.js';
import { refusal, type Refusal } from '../../kernel/result.js';

/** Where something addressed to one person stands. */
export const MESSAGE_STATES = ['queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** What the state of its sending says of a message; null where there is none any more. */
export function messageState(isCancelled: boolean, delivery: DeliveryState | null): MessageState {
  if (isCancelled || delivery === null) return 'cancelled';
  if (delivery === 'pending') return 'queued';
  return delivery === 'published' ? 'sent' : delivery;
}

/** Characters of a subject line and of a text. */
export const SUBJECT_LIMIT = 200;
export const BODY_LIMIT = 20_000;

/** Why a message makes no sense as it stands, with the input field it is about, or null. */
export function refusalOfMessage(subject: string, body: string): { refusal: Refusal; field: string } | null {
  if (subject.trim() === '') return { refusal: refusal('message.no-subject'), field: 'subject' };
  // A line break in a subject could bring headers of its own.
  if (/[\r\n]/.test(subject)) return { refusal: refusal('message.subject-one-line'), field: 'subject' };
  if (subject.length > SUBJECT_LIMIT)
    return { refusal: refusal('message.subject-too-long', { limit: SUBJECT_LIMIT }), field: 'subject' };
  if (body.trim() === '') return { refusal: refusal('message.no-body'), field: 'body' };
  return body.length > BODY_LIMIT
    ? { refusal: refusal('message.body-too-long', { limit: BODY_LIMIT }), field: 'body' }
    : null;
}
