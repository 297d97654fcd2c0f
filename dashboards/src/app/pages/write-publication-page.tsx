import { Alert, Button } from '@mantine/core';
import { IconPencilOff } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import css from '../../features/publications/components/publication.module.css';
import {
  PublicationEditor,
  type Wishing,
} from '../../features/publications/components/publication-editor.js';
import { draftOf, emptyDraft } from '../../features/publications/hooks/publication-draft.js';
import { usePublication, type Publication } from '../../features/publications/hooks/use-publication.js';
import { useTargets } from '../../features/publications/hooks/use-writing.js';
import { usePublicationsWords } from '../../features/publications/messages/words.js';
import { useNotify } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { Answered, LoadingRows, NoPermission, StateMessage } from '../../ui/states.js';
import { useMay, useTimeZone, useViewer } from '../../ui/viewer.js';
import { AbsentPage } from './absent-page.js';

const ScheduleDialog = lazy(async () => ({
  default: (await import('../../features/calendar/components/schedule-dialog.js')).ScheduleDialog,
}));

/** Where a public text is written, or changed. */
export function WritePublicationPage() {
  const words = usePublicationsWords();
  const { publicationId = null } = useParams();
  const title = words(publicationId ? 'editTitle' : 'newTitle');
  if (!useMay('writePublications')) {
    return (
      <Page title={title}>
        <NoPermission capability="writePublications" />
      </Page>
    );
  }
  return publicationId ? (
    <Stored key={publicationId} id={publicationId} title={title} />
  ) : (
    <Fresh title={title} />
  );
}

function Back({ to }: { to: string }) {
  const words = usePublicationsWords();
  return (
    <Link className={css.back} to={to}>
      ‹ {words(to === '/publications' ? 'back' : 'tab')}
    </Link>
  );
}

function Fresh({ title }: { title: string }) {
  return (
    <Page title={title} above={<Back to="/publications" />}>
      <Writing stored={null} />
    </Page>
  );
}

function Stored({ id, title }: { id: string; title: string }) {
  const query = usePublication(id);
  const loading = (
    <Page title={title}>
      <LoadingRows rows={4} height={96} />
    </Page>
  );
  return (
    <Answered query={query} loading={loading}>
      {(publication) =>
        publication ? (
          <Page title={title} above={<Back to={`/publications/${id}`} />}>
            <Writing stored={publication} />
          </Page>
        ) : (
          <AbsentPage />
        )
      }
    </Answered>
  );
}

function Writing({ stored: latest }: { stored: Publication | null }) {
  const words = usePublicationsWords();
  const zone = useTimeZone();
  const { organisation } = useViewer();
  const navigate = useNavigate();
  const notify = useNotify();
  const targets = useTargets();
  const [opened] = useState(latest);
  const [wishing, setWishing] = useState<Wishing | null>(null);
  const [wished, setWished] = useState<string | null>();
  const plannedWall = wished === undefined ? (latest?.plannedWall ?? null) : wished;
  if (opened && !opened.may.includes('edit')) return <Closed id={opened.id} />;
  return (
    <Answered query={targets} loading={<LoadingRows rows={4} height={96} />}>
      {(all) => {
        const connected = all.filter(({ isConnected }) => isConnected);
        const only = connected.length === 1 ? connected.map(({ id }) => id) : [];
        return (
          <>
            {opened ? <Reopened state={opened.state} /> : null}
            {opened?.reviewNote ? (
              <Alert color="yellow" title={words('sentBackTitle')} className={css.asked ?? ''}>
                <p className={css.note}>{opened.reviewNote}</p>
              </Alert>
            ) : null}
            <PublicationEditor
              stored={opened}
              latest={latest}
              draft={opened ? draftOf(opened, zone) : emptyDraft(organisation.language, only)}
              targets={all}
              plannedWall={plannedWall}
              isWishing={wishing !== null}
              onWish={setWishing}
              onDone={({ id }, how) => {
                notify({ text: words(how === 'submitted' ? 'saidSubmitted' : 'saidSaved') });
                void navigate(`/publications/${id}`);
              }}
            />
            {wishing ? (
              <Suspense fallback={null}>
                <ScheduleDialog
                  publication={{ ...wishing, plannedWall }}
                  timeZone={zone}
                  opened
                  onClose={() => setWishing(null)}
                  onDone={({ id, version, plannedWall: wall }) => {
                    wishing.moved({ id, version });
                    setWished(wall ?? null);
                    setWishing(null);
                    notify({ text: words('saidTimeChosen') });
                  }}
                />
              </Suspense>
            ) : null}
          </>
        );
      }}
    </Answered>
  );
}

/** What changing a text undoes is said before the first key is pressed. */
function Reopened({ state }: { state: Publication['state'] }) {
  const words = usePublicationsWords();
  if (state === 'draft') return null;
  return (
    <Alert color="blue" className={css.told ?? ''}>
      {words(state === 'inReview' ? 'editInReview' : 'editApproved')}
    </Alert>
  );
}

function Closed({ id }: { id: string }) {
  const words = usePublicationsWords();
  return (
    <StateMessage
      icon={<IconPencilOff stroke={1.5} />}
      title={words('closedTitle')}
      text={words('closedText')}
      action={
        <Button component={Link} to={`/publications/${id}`} variant="default">
          {words('closedAction')}
        </Button>
      }
    />
  );
}
