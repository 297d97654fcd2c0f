import { refusal, type Refusal } from '../../kernel/result.js';

/** How a network measures a text. */
export interface ContentPolicy {
  /** Most units of one post. */
  readonly limit: number;
  /** What is counted: characters as people see them, or code points. */
  readonly unit: 'grapheme' | 'code-point';
  /** What any link counts for, where the network shortens them; null: as many units as it has. */
  readonly linkCounts: number | null;
  readonly mayHoldLink: boolean;
  /** The network's page that says so. */
  readonly source: string;
}

/** What is published: a text, and a link that follows it. */
export interface PublicText {
  readonly text: string;
  readonly link: string | null;
}

/** A rule that a text must keep on one network: a value, so that each can be listed and tested. */
export interface ContentRule {
  readonly code: string;
  /** Why a text breaks it, or null. */
  check(content: PublicText, policy: ContentPolicy): Refusal | null;
}

const LINK = /https?:\/\/[^\s]+/g;
const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** Units of a text without looking for links. */
function units(text: string, unit: ContentPolicy['unit']): number {
  const normal = text.normalize('NFC');
  return unit === 'grapheme' ? [...graphemes.segment(normal)].length : [...normal].length;
}

/** What a network sees: the link stands after the text, on a line of its own. */
export const writtenOut = ({ text, link }: PublicText): string => (link === null ? text : `${text}\n${link}`);

/** How long a post is on a network, in its units. */
export function measure(content: PublicText, policy: ContentPolicy): number {
  const whole = writtenOut(content);
  if (policy.linkCounts === null) return units(whole, policy.unit);
  const links = whole.match(LINK) ?? [];
  return units(whole.replace(LINK, ''), policy.unit) + links.length * policy.linkCounts;
}

/** What every network asks of a text; the numbers are its own. */
export const CONTENT_RULES: readonly ContentRule[] = [
  {
    code: 'text.empty',
    check: ({ text }) => (text.trim() === '' ? refusal('text.empty') : null),
  },
  {
    code: 'text.too-long',
    check: (content, policy) => {
      const length = measure(content, policy);
      return length > policy.limit
        ? refusal('text.too-long', { length, limit: policy.limit, over: length - policy.limit })
        : null;
    },
  },
  {
    code: 'text.no-link-here',
    check: ({ link }, { mayHoldLink }) =>
      link !== null && !mayHoldLink ? refusal('text.no-link-here') : null,
  },
];

/** Everything that a text breaks on one network, in the order of {@link CONTENT_RULES}. */
export const faultsOf = (content: PublicText, policy: ContentPolicy): Refusal[] =>
  CONTENT_RULES.flatMap((rule) => rule.check(content, policy) ?? []);

/** Whether a text is a link that may be published: http or https, and no credentials in it. */
export function isPublicLink(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}
