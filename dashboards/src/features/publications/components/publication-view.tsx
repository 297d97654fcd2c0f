import { Alert } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useFormat } from '../../../ui/format.js';
import { type Publication } from '../hooks/use-publication.js';
import { type useSeen } from '../hooks/use-seen.js';
import { usePublicationsWords } from '../messages/words.js';
import { DecisionPanel } from './decision-panel.js';
import { PostPreview } from './post-preview.js';
import { PublicationFacts } from './publication-facts.js';
import css from './publication.module.css';
import { ProgressTrack } from './progress-track.js';
import { Sendings } from './sendings.js';

interface PublicationViewProps {
  publication: Publication;
  seen: ReturnType<typeof useSeen>;
  onSchedule: () => void;
}

/** One publication to read, as each account will show it, and to decide about. */
export function PublicationView({ publication, seen, onSchedule }: PublicationViewProps) {
  const words = usePublicationsWords();
  const format = useFormat();
  const { state, text, link, language, targets, reviewNote, publishedAt } = publication;
  // A post that goes as soon as possible has no hour on any clock, only an instant.
  const planned = publication.plannedWall ?? publication.plannedAt;
  const when = publishedAt
    ? format.dateTime(publishedAt)
    : planned
      ? format.dateTime(planned)
      : words('noTime');
  const accounts = targets.map(({ id, name, network }) => ({ id, name, network: network?.name ?? '' }));
  const shown = accounts.length > 0 ? accounts : [{ id: '', name: words('noAccount'), network: '–' }];
  return (
    <>
      <ProgressTrack state={state} />
      <div className={css.columns}>
        <div className={css.posts}>
          {reviewNote && state === 'draft' ? (
            <Alert
              color="yellow"
              title={words('sentBackTitle')}
              icon={<IconArrowBackUp stroke={1.5} />}
              className={css.asked ?? ''}
            >
              <p className={css.note}>{reviewNote}</p>
            </Alert>
          ) : null}
          <h2 className={css.quietTitle}>{words(publishedAt ? 'asItIs' : 'asItWillBe')}</h2>
          {shown.map((account) => (
            <PostPreview key={account.id} {...{ account, text, link: link ?? null, language, when }} />
          ))}
        </div>
        <div className={css.side}>
          <DecisionPanel publication={publication} seen={seen} onSchedule={onSchedule} />
          <Sendings publication={publication} />
          <PublicationFacts publication={publication} />
        </div>
      </div>
    </>
  );
}
