import { Button } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { Link } from 'react-router';
import { MoreButton } from '../../../ui/more-button.js';
import { Answered, LoadingRows, StateMessage } from '../../../ui/states.js';
import { useMay, useViewer } from '../../../ui/viewer.js';
import { usePublications, type Listed } from '../hooks/use-publications.js';
import { byTime, groupOf, groups, isInView, statesOf, type View } from '../hooks/views.js';
import { usePublicationsWords } from '../messages/words.js';
import { PublicationRow } from './publication-row.js';
import css from './publications.module.css';

/** What is to be done, in groups: what only the reader can bring forward comes first. */
function Grouped({ publications }: { publications: readonly Listed[] }) {
  const words = usePublicationsWords();
  const { staff } = useViewer();
  const grouped = groups.map((group) => ({
    group,
    own: publications.filter((publication) => groupOf(publication, staff.id) === group),
  }));
  return grouped
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => (
      <section key={group} className={css.group} data-group={group} aria-labelledby={`groupe-${group}`}>
        <h2 className={css.groupTitle} id={`groupe-${group}`}>
          {words(`group_${group}`)}{' '}
          <span className={css.count} data-numeric="">
            {own.length}
          </span>
        </h2>
        <ul className={css.rows}>
          {own.map((publication) => (
            <PublicationRow key={publication.id} publication={publication} group={group} />
          ))}
        </ul>
      </section>
    ));
}

function Nothing({ view }: { view: View }) {
  const words = usePublicationsWords();
  const mayWrite = useMay('writePublications');
  const isFirst = view === 'toDo';
  return (
    <StateMessage
      icon={<IconSpeakerphone stroke={1.5} />}
      title={words(`empty_${view}`)}
      text={words(mayWrite ? 'emptyText' : 'emptyOthers')}
      action={
        mayWrite ? (
          <Button component={Link} to="/publications/nouvelle" variant={isFirst ? 'filled' : 'default'}>
            {words('write')}
          </Button>
        ) : (
          <Button
            component={Link}
            to={isFirst ? '/publications?vue=parues' : '/publications'}
            variant="default"
          >
            {words(isFirst ? 'seePublished' : 'seeToDo')}
          </Button>
        )
      }
    />
  );
}

/** The publications of one view. */
export function PublicationList({ view }: { view: View }) {
  const query = usePublications(statesOf[view]);
  return (
    <Answered query={query} loading={<LoadingRows rows={5} height={76} />}>
      {({ pages }) => {
        const all = pages.flatMap(({ nodes }) => nodes).filter((publication) => isInView(publication, view));
        if (all.length === 0 && !query.hasNextPage) return <Nothing view={view} />;
        return (
          <>
            {view === 'toDo' ? (
              <Grouped publications={all} />
            ) : (
              <ul className={css.rows}>
                {(view === 'planned' ? byTime(all) : all).map((publication) => (
                  <PublicationRow key={publication.id} publication={publication} />
                ))}
              </ul>
            )}
            <MoreButton query={query} />
          </>
        );
      }}
    </Answered>
  );
}
