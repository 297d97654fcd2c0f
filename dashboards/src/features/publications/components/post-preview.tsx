import { type ReactNode } from 'react';
import { type Language } from '../../../graphql/graphql.js';
import { splitExcess } from '../hooks/publication-draft.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './post-preview.module.css';

interface PostPreviewProps {
  account: { name: string; network: string };
  text: string;
  link: string | null;
  language: Language;
  /** When it is to appear, in words. */
  when: string;
  /** How many characters are too many on this account. */
  over?: number;
}

const address = /https?:\/\/[^\s]+/g;

/** Addresses in a text as the links that a network makes of them. */
function linked(text: string): ReactNode[] {
  const found = [...text.matchAll(address)].filter(([url]) => URL.canParse(url));
  const parts = found.flatMap((match, index) => {
    const from = index === 0 ? 0 : found[index - 1]!.index + found[index - 1]![0].length;
    return [
      text.slice(from, match.index),
      <a key={match.index} href={match[0]} target="_blank" rel="noreferrer">
        {match[0]}
      </a>,
    ];
  });
  const last = found.at(-1);
  return [...parts, text.slice(last ? last.index + last[0].length : 0)];
}

/** A text as an account will show it: the link follows on a line of its own, and what is too much is struck out. */
export function PostPreview(props: PostPreviewProps) {
  const { account, text, link, language, when, over = 0 } = props;
  const words = usePublicationsWords();
  const [kept, excess] = splitExcess(text, over);
  const isEmpty = text.trim() === '' && !link;
  return (
    <article className={css.post} aria-label={words('previewOn', { account: account.name })}>
      <header className={css.head}>
        <span className={css.avatar} aria-hidden="true">
          {account.name.charAt(0)}
        </span>
        <span className={css.who}>
          <span className={css.name}>{account.name}</span>
          <span className={css.quiet}>
            {account.network} · {when}
          </span>
        </span>
      </header>
      <div className={css.body} lang={language}>
        {isEmpty ? <span className={css.quiet}>{words('previewEmpty')}</span> : null}
        {linked(kept)}
        {excess ? (
          <del className={css.excess} title={words('tooMuch')}>
            {excess}
          </del>
        ) : null}
        {link ? <span className={css.link}>{linked(link)}</span> : null}
      </div>
    </article>
  );
}
