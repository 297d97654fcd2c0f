import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import css from '../../features/publications/components/publication.module.css';
import { PublicationView } from '../../features/publications/components/publication-view.js';
import { titleOf } from '../../features/publications/hooks/publication-draft.js';
import { usePublication, type Publication } from '../../features/publications/hooks/use-publication.js';
import { useSeen } from '../../features/publications/hooks/use-seen.js';
import { usePublicationsWords } from '../../features/publications/messages/words.js';
import { useNotify } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { PublicationMark } from '../../ui/publishing/state-mark.js';
import { Answered, LoadingRows, NoPermission } from '../../ui/states.js';
import { useMay, useTimeZone } from '../../ui/viewer.js';
import { AbsentPage } from './absent-page.js';

const ScheduleDialog = lazy(async () => ({
  default: (await import('../../features/calendar/components/schedule-dialog.js')).ScheduleDialog,
}));

/** One public post: to read as it will appear, and to decide about. */
export function PublicationPage() {
  const words = usePublicationsWords();
  const { publicationId = '' } = useParams();
  if (useMay('seeAggregates')) return <Found key={publicationId} id={publicationId} />;
  return (
    <Page title={words('tab')}>
      <NoPermission capability="seeAggregates" />
    </Page>
  );
}

function Found({ id }: { id: string }) {
  const words = usePublicationsWords();
  const query = usePublication(id);
  const loading = (
    <Page title={words('tab')}>
      <LoadingRows rows={4} height={96} />
    </Page>
  );
  return (
    <Answered query={query} loading={loading}>
      {(publication) => (publication ? <Read publication={publication} /> : <AbsentPage />)}
    </Answered>
  );
}

function Read({ publication }: { publication: Publication }) {
  const words = usePublicationsWords();
  const zone = useTimeZone();
  const notify = useNotify();
  const seen = useSeen(publication);
  const [isScheduling, setScheduling] = useState(false);
  const { id, version, state, text, author, may } = publication;
  return (
    <Page
      title={titleOf(text)}
      tabTitle={words('tab')}
      above={
        <Link className={css.back} to="/publications">
          ‹ {words('back')}
        </Link>
      }
      lead={
        <span className={css.leadLine}>
          <PublicationMark state={state} />
          {author ? words('by', { name: author.name }) : null}
        </span>
      }
      actions={
        may.includes('edit') ? (
          <Button
            component={Link}
            to={`/publications/${id}/modifier`}
            variant="default"
            leftSection={<IconPencil size={18} stroke={1.5} aria-hidden="true" />}
          >
            {words('edit')}
          </Button>
        ) : null
      }
    >
      <PublicationView
        publication={publication}
        // While the dialogue is open, a change may be its own; it says itself when somebody else was faster.
        seen={isScheduling ? { ...seen, changed: [] } : seen}
        onSchedule={() => setScheduling(true)}
      />
      {isScheduling ? (
        <Suspense fallback={null}>
          <ScheduleDialog
            publication={{ id, version, plannedWall: publication.plannedWall ?? null }}
            timeZone={zone}
            opened
            onClose={() => setScheduling(false)}
            onDone={(scheduled) => {
              seen.expect(scheduled.version);
              setScheduling(false);
              notify({ text: words('saidTimeChosen') });
            }}
          />
        </Suspense>
      ) : null}
    </Page>
  );
}
