import { IconTrendingDown } from '@tabler/icons-react';
import { type MouseEvent } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { ScoreBar } from '../../../ui/score-bar.js';
import { Tag } from '../../../ui/tag.js';
import { type LeadOrder } from '../../../graphql/graphql.js';
import { type Lead } from '../hooks/use-leads.js';
import { useContactsWords } from '../messages/words.js';
import css from './contacts.module.css';

interface LeadRowProps {
  lead: Lead;
  order: LeadOrder;
  isScored: boolean;
  index: number;
  isOpened: boolean;
  onOpen: (lead: Lead, event: MouseEvent) => void;
  /** Tells the virtual list how tall this row came out. */
  measure: (element: Element | null) => void;
}

function Name({ lead, index, onOpen }: Pick<LeadRowProps, 'lead' | 'index' | 'onOpen'>) {
  const words = useContactsWords();
  const { person } = lead;
  const relation = person.standing.relation?.kind;
  return (
    <>
      <Link
        to={`/contacts/${person.id}`}
        className={css.name}
        data-lead={index}
        onClick={(event) => onOpen(lead, event)}
      >
        {person.name}
      </Link>
      <span className={css.place}>
        {person.workplace?.path.slice(1).join(' › ') || person.jobTitle || words('noPlace')}
      </span>
      <span className={css.tags}>
        {relation ? <Tag>{words(relation)}</Tag> : <Tag tone="soon">{words('none')}</Tag>}
        {lead.isDrifting ? (
          <Tag tone="soon" icon={<IconTrendingDown stroke={1.5} />}>
            {words('quiet')}
          </Tag>
        ) : null}
      </span>
    </>
  );
}

/** Why this person stands here: of the axis that the list is sorted by, unless something is more urgent to know. */
function Reason({ lead, order, isScored }: Pick<LeadRowProps, 'lead' | 'order' | 'isScored'>) {
  const words = useContactsWords();
  if (!isScored && !lead.readiness) return words('notAssessed');
  const axis = order === 'readiness' || order === 'leadership' ? lead[order] : null;
  return lead.isDrifting || !axis ? lead.reason : axis.sentence;
}

/** One person in the table of a wide screen. */
export function LeadRow(props: LeadRowProps) {
  const words = useContactsWords();
  const format = useFormat();
  const { lead, index, isOpened, onOpen, measure } = props;
  return (
    <tr
      ref={measure}
      className={css.row}
      aria-rowindex={index + 2}
      data-index={index}
      data-opened={isOpened || undefined}
    >
      <td>
        <div className={css.who}>
          <Name lead={lead} index={index} onOpen={onOpen} />
        </div>
      </td>
      <td>
        <ScoreBar tenths={lead.readiness?.tenths} label="" unknown={words('notEnough')} />
      </td>
      <td>
        <ScoreBar tenths={lead.leadership?.tenths} label="" unknown={words('notEnough')} />
      </td>
      <td className={css.reason}>
        <Reason {...props} />
      </td>
      <td className={css.seen}>{lead.lastSeenAt ? format.relativeDay(lead.lastSeenAt) : '–'}</td>
    </tr>
  );
}

/** One person as a card, on a phone. */
export function LeadCard(props: LeadRowProps) {
  const words = useContactsWords();
  const { lead, index, onOpen, measure } = props;
  return (
    <li ref={measure} className={css.card} data-index={index}>
      <div className={css.who}>
        <Name lead={lead} index={index} onOpen={onOpen} />
      </div>
      <div className={css.cardScores}>
        <ScoreBar tenths={lead.readiness?.tenths} label={words('readiness')} unknown={words('notEnough')} />
        <ScoreBar tenths={lead.leadership?.tenths} label={words('leadership')} unknown={words('notEnough')} />
      </div>
      <p className={css.reason}>
        <Reason {...props} />
      </p>
    </li>
  );
}
