import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowRight,
  IconCalendarClock,
  IconCalendarPlus,
  IconDeviceMobile,
  IconFileImport,
  IconGitMerge,
  IconHistory,
  IconHourglassLow,
  IconInfoCircle,
  IconKey,
  IconLinkPlus,
  IconMail,
  IconPhone,
  IconReportSearch,
  IconRotateClockwise2,
  IconSend,
  IconShieldCheck,
  IconTrendingDown,
  IconUserHeart,
  IconUserOff,
  IconUserPlus,
  type Icon,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { useToday } from '../../../ui/format.js';
import { Tag } from '../../../ui/tag.js';
import { type NextThing } from '../hooks/use-today.js';
import { useTodayWords } from '../messages/words.js';
import { KeysSavedAction, TaskActions } from './task-actions.js';
import css from './today.module.css';

const icons: Record<string, Icon> = {
  'call-back': IconPhone,
  meet: IconUserHeart,
  invite: IconCalendarPlus,
  'send-document': IconSend,
  'ask-to-join': IconUserPlus,
  waiting: IconPhone,
  taken: IconUserHeart,
  still: IconRotateClockwise2,
  'first-import': IconFileImport,
  'link-authors': IconGitMerge,
  'record-assessment': IconShieldCheck,
  'assessment-missing': IconShieldCheck,
  drifting: IconTrendingDown,
  'second-factor': IconDeviceMobile,
  'others-second-factor': IconDeviceMobile,
  'save-keys': IconKey,
  'connect-network': IconLinkPlus,
  'set-mail': IconMail,
  'post-returned': IconArrowBackUp,
  'post-to-review': IconReportSearch,
  'post-without-time': IconCalendarPlus,
  'post-coming': IconCalendarClock,
  'tell-persons': IconInfoCircle,
  'new-refusals': IconUserOff,
  'grounds-end': IconHourglassLow,
  'read-journal': IconHistory,
  'verify-ledger': IconShieldCheck,
  'journal-unsealed': IconAlertTriangle,
};

/** What the button that leads to a page says; « Ouvrir » where nothing better is known. */
const ways: Readonly<Record<string, 'goSetUp' | 'goLink' | 'goReturned' | 'goReview'>> = {
  'second-factor': 'goSetUp',
  'connect-network': 'goSetUp',
  'record-assessment': 'goSetUp',
  'link-authors': 'goLink',
  'post-returned': 'goReturned',
  'post-to-review': 'goReview',
};
/** The day itself: no other page does it. */
const HERE = '/';

interface NextCardProps {
  thing: NextThing;
  isFirst: boolean;
  onNote: (thing: NextThing, outcome: 'talked' | 'noAnswer') => void;
}

function Due({ thing }: { thing: NextThing }) {
  const words = useTodayWords();
  const today = useToday();
  if (!thing.task) return null;
  if (thing.task.isOverdue) return <Tag tone="late">{words('late')}</Tag>;
  return thing.task.dueOn === today ? <Tag tone="soon">{words('dueToday')}</Tag> : null;
}

/** One thing to do: who or what, why, and one button that does it. */
export function NextCard({ thing, isFirst, onNote }: NextCardProps) {
  const words = useTodayWords();
  const Icon = icons[thing.task?.kind ?? thing.kind] ?? icons[thing.kind] ?? IconArrowRight;
  const { person } = thing;
  const hasPage = thing.path !== HERE;
  return (
    <li className={css.card} data-first={isFirst || undefined}>
      <span className={css.icon} aria-hidden="true">
        <Icon stroke={1.5} />
      </span>
      <div className={css.what}>
        <div className={css.titleRow}>
          <h3 className={css.title}>{hasPage ? <Link to={thing.path}>{thing.title}</Link> : thing.title}</h3>
          <Due thing={thing} />
        </div>
        <p className={css.reason}>{thing.reason}</p>
        {person?.workplace ? <p className={css.place}>{person.workplace.path.join(' › ')}</p> : null}
      </div>
      <div className={css.actions}>
        {person ? (
          <>
            <Button variant={isFirst ? 'filled' : 'default'} onClick={() => onNote(thing, 'talked')}>
              {words('note')}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => onNote(thing, 'noAnswer')}>
              {words('noAnswer')}
            </Button>
          </>
        ) : hasPage ? (
          <Button
            component={Link}
            to={thing.path}
            variant={isFirst ? 'filled' : 'default'}
            rightSection={<IconArrowRight size={18} stroke={1.5} />}
            aria-label={`${words(ways[thing.kind] ?? 'go')}\u00a0: ${thing.title}`}
          >
            {words(ways[thing.kind] ?? 'go')}
          </Button>
        ) : null}
        {thing.kind === 'save-keys' ? <KeysSavedAction /> : null}
        {thing.task ? <TaskActions task={thing.task} /> : null}
      </div>
    </li>
  );
}
