import { type PublicationState } from '../../../graphql/graphql.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './publication.module.css';

const steps = ['written', 'reviewed', 'planned', 'out'] as const;

/** How many steps are done; the next one is where it stands. A cancelled publication is on no way any more. */
const passed: Partial<Record<PublicationState, number>> = {
  draft: 0,
  inReview: 1,
  approved: 2,
  scheduled: 3,
  suspended: 3,
  publishing: 3,
  failed: 3,
  published: 4,
};

/** From the first draft to the post that everybody reads. */
export function ProgressTrack({ state }: { state: PublicationState }) {
  const words = usePublicationsWords();
  const done = passed[state];
  if (done === undefined) return null;
  return (
    <ol className={css.track} aria-label={words('progress')}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-passed={index < done || undefined}
          aria-current={index === Math.min(done, 3) ? 'step' : undefined}
        >
          {words(`step_${step}`)}
        </li>
      ))}
    </ol>
  );
}
