import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { type Publication } from '../hooks/use-publication.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './publication.module.css';

/** Who wrote and approved it, when, and what holds for it. */
export function PublicationFacts({ publication }: { publication: Publication }) {
  const words = usePublicationsWords();
  const format = useFormat();
  const { author, createdAt, approvedBy, approvedAt, publishedAt, embargoUntil, language } = publication;
  const named = (name: string | undefined, at: string) =>
    [name ?? words('someone'), format.dateTime(at)].join(', ');
  const facts = [
    [words('factAuthor'), named(author?.name, createdAt)],
    approvedAt ? [words('factApproved'), named(approvedBy?.name, approvedAt)] : null,
    publishedAt ? [words('factPublished'), format.dateTime(publishedAt)] : null,
    embargoUntil ? [words('factEmbargo'), words('until', { when: format.dateTime(embargoUntil) })] : null,
    [words('factLanguage'), words(language)],
  ].filter((fact) => fact !== null);
  return (
    <Panel title={words('facts')} id="suivi">
      <dl className={css.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
