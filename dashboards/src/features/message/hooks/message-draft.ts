import {
  type Language,
  type PersonalMessageInput,
  type Purpose,
  type RepeatedHour,
} from '../../../graphql/graphql.js';

/** What a message can be for; a score is computed, not written. */
export const purposes = [
  'information',
  'event',
  'recruitmentContact',
  'survey',
  'politicalCampaign',
] as const;
export type MessagePurpose = Exclude<Purpose, 'scoring'>;

/** A message as it is being written. */
export interface MessageDraft {
  purpose: MessagePurpose;
  subject: string;
  body: string;
  language: Language;
  /** What clocks show in the organisation's zone, `YYYY-MM-DDTHH:MM`; null: at once. */
  at: string | null;
}

export const emptyMessage = (language: Language): MessageDraft => ({
  purpose: 'information',
  subject: '',
  body: '',
  language,
  at: null,
});

/** Whether anything was typed that would be missed. */
export const isBegun = ({ subject, body }: MessageDraft): boolean => (subject + body).trim() !== '';

export function messageOf(
  personId: string,
  { at, subject, ...draft }: MessageDraft,
  hour: RepeatedHour | null,
): PersonalMessageInput {
  const time = at === null ? {} : { at: `${at}:00`, hour };
  return { personId, channel: 'email', subject: subject.trim(), ...draft, ...time };
}
