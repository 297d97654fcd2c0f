import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { PublicationMark } from '../../../ui/publishing/state-mark.js';
import { titleOf } from '../hooks/publication-draft.js';
import { type Listed } from '../hooks/use-publications.js';
import { troubledIn, type Group } from '../hooks/views.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './publications.module.css';

/** When a publication appears, appeared, or was begun, in words. */
function useWhen() {
  const words = usePublicationsWords();
  const format = useFormat();
  return ({ state, plannedWall, plannedAt, publishedAt, createdAt }: Listed): string => {
    const planned = plannedWall ?? plannedAt;
    if (publishedAt && state === 'published')
      return words('publishedOn', { when: format.dateTime(publishedAt) });
    if (planned && state !== 'cancelled') {
      const isWish = state === 'draft' || state === 'inReview';
      const isPassed = state === 'approved' && plannedAt && Date.parse(plannedAt) < Date.now();
      return words(isPassed ? 'passed' : isWish ? 'wishedFor' : 'plannedFor', {
        when: format.dateTime(planned),
      });
    }
    return words('begun', { when: format.relativeDay(createdAt) });
  };
}

/** One publication in a list: what it says, where it stands, and the way on. */
export function PublicationRow({ publication, group }: { publication: Listed; group?: Group }) {
  const words = usePublicationsWords();
  const when = useWhen();
  const { id, text, language, author, targets, reviewNote } = publication;
  const troubled = troubledIn(publication);
  return (
    <li className={css.row}>
      <div className={css.rowText}>
        <Link className={css.rowTitle} to={`/publications/${id}`} lang={language}>
          {titleOf(text, 110)}
        </Link>
        <span className={css.meta}>
          <PublicationMark state={publication.state} />
          <span>{when(publication)}</span>
          <span>{targets.length > 0 ? targets.map(({ name }) => name).join(', ') : words('noAccount')}</span>
          {author ? <span>{words('by', { name: author.name })}</span> : null}
          {troubled > 0 ? (
            <span className={css.troubled}>{words('troubled', { count: troubled })}</span>
          ) : null}
        </span>
        {group === 'sentBack' && reviewNote ? <span className={css.note}>{reviewNote}</span> : null}
      </div>
      {group === 'mine' ? (
        <Button component={Link} to={`/publications/${id}`}>
          {words('read')}
        </Button>
      ) : null}
      {group === 'sentBack' ? (
        <Button component={Link} to={`/publications/${id}/modifier`} variant="default">
          {words('takeUp')}
        </Button>
      ) : null}
    </li>
  );
}
