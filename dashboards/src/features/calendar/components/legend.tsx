import { type PublicationState } from '../../../graphql/graphql.js';
import { DeliveryMark, PublicationMark } from '../../../ui/publishing/state-mark.js';
import { useCalendarWords } from '../messages/words.js';
import css from './legend.module.css';

const shown: readonly PublicationState[] = [
  'draft',
  'inReview',
  'approved',
  'scheduled',
  'publishing',
  'published',
  'failed',
  'suspended',
];

/** What the signs of the grid mean; whoever has learned them leaves it folded. */
export function Legend() {
  const words = useCalendarWords();
  return (
    <details className={css.legend}>
      <summary>{words('legend')}</summary>
      <ul>
        {shown.map((state) => (
          <li key={state}>
            <PublicationMark state={state} />
          </li>
        ))}
        <li>
          <DeliveryMark state="unknown" />
        </li>
        <li className={css.gone}>{words('legendGone')}</li>
      </ul>
    </details>
  );
}
