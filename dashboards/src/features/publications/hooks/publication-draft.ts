import { type Language, type PublicationInput } from '../../../graphql/graphql.js';
import { type Publication } from './use-publication.js';

/** A text as it is being written. */
export interface Draft {
  text: string;
  link: string;
  language: Language;
  targetIds: readonly string[];
  /** What clocks show in the organisation's zone, `YYYY-MM-DDTHH:MM`; empty: nothing is confidential. */
  embargo: string;
}

export const emptyDraft = (language: Language, targetIds: readonly string[]): Draft => ({
  text: '',
  link: '',
  language,
  targetIds,
  embargo: '',
});

/** What clocks of a zone show at an instant, to the minute: `YYYY-MM-DDTHH:MM`. */
export function wallIn(at: string, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(at)).replace(' ', 'T');
}

export const draftOf = (publication: Publication, timeZone: string): Draft => ({
  text: publication.text,
  link: publication.link ?? '',
  language: publication.language,
  targetIds: publication.targets.map(({ id }) => id),
  embargo: publication.embargoUntil ? wallIn(publication.embargoUntil, timeZone) : '',
});

export const inputOf = ({ text, link, language, targetIds, embargo }: Draft): PublicationInput => ({
  text,
  link: link.trim() || null,
  language,
  targetIds,
  embargoUntil: embargo ? `${embargo}:00` : null,
});

/** Whether two drafts say the same, to the same accounts. */
export function isSame(a: Draft, b: Draft): boolean {
  const said = ({ text, link, language, embargo }: Draft) =>
    [text, link.trim(), language, embargo].join('\0');
  const to = ({ targetIds }: Draft) => [...targetIds].sort().join();
  return said(a) === said(b) && to(a) === to(b);
}

/** The beginning of a text as a title: its first line, cut between words. */
export function titleOf(text: string, most = 72): string {
  const [line = ''] = text.trim().split('\n');
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** A text in two: what a network takes, and what is too much, `over` of its characters. */
export function splitExcess(text: string, over: number): [kept: string, excess: string] {
  if (over <= 0) return [text, ''];
  const segments = [...graphemes.segment(text)];
  const at = segments[Math.max(0, segments.length - over)]?.index ?? text.length;
  return [text.slice(0, at), text.slice(at)];
}
