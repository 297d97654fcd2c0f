import { Button } from '@mantine/core';
import { IconArrowRight, IconGripVertical } from '@tabler/icons-react';
import { type ComponentPropsWithoutRef, type Ref } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { useMay } from '../../../ui/viewer.js';
import { type LeadNode } from '../hooks/use-board.js';
import { usePipelineWords } from '../messages/words.js';
import { AssessmentMark } from './assessment-mark.js';
import { type Intent } from './decision-dialog.js';
import { Age, Owner, Promised } from './lead-facts.js';
import { LeadMenu } from './lead-menu.js';
import css from './pipeline.module.css';

interface LeadCardProps {
  lead: LeadNode;
  onDecide: (intent: Intent) => void;
  isLifted?: boolean;
  handle?: ComponentPropsWithoutRef<'span'> | null;
  frame?: ComponentPropsWithoutRef<'li'> & { ref?: Ref<HTMLLIElement> };
}

/** One person on the board: who, what is promised, how long it has been quiet, and the way on. */
export function LeadCard({ lead, onDecide, isLifted = false, handle = null, frame = {} }: LeadCardProps) {
  const words = usePipelineWords();
  const format = useFormat();
  const mayMove = useMay('noteExchanges');
  const { nextStage, person, assessment } = lead;
  const tenths = lead.suggestion.readiness?.tenths;
  return (
    <li
      {...frame}
      className={css.card}
      data-still={lead.isStill || undefined}
      data-lifted={isLifted || undefined}
    >
      <div className={css.cardHead}>
        {handle && mayMove ? (
          <span {...handle} className={css.handle} aria-label={words('drag', { name: person.name })}>
            <IconGripVertical size={18} stroke={1.5} aria-hidden="true" />
          </span>
        ) : null}
        <h3 className={css.name}>
          <Link to={`/contacts/${person.id}`}>{person.name}</Link>
        </h3>
        {mayMove ? <LeadMenu lead={lead} onDecide={onDecide} /> : null}
      </div>
      <p className={css.line}>
        <Promised step={lead.nextStep} />
      </p>
      <p className={css.line}>
        <Age lead={lead} />
        <span className={css.quiet}>
          <Owner lead={lead} />
        </span>
        <span className={css.judged}>
          {assessment ? <AssessmentMark value={assessment.value} /> : null}
          <span className={css.quiet}>
            {typeof tenths === 'number'
              ? words('score', { score: format.number(Math.round(tenths / 10)) })
              : words('noScore')}
          </span>
        </span>
      </p>
      {nextStage && mayMove ? (
        <Button
          className={css.onward ?? ''}
          variant={lead.isStill ? 'light' : 'default'}
          rightSection={<IconArrowRight size={16} stroke={1.5} />}
          aria-label={`${words('nextStage')} : ${person.name}, ${nextStage.name}`.replace(' :', '\u00a0:')}
          onClick={() => onDecide({ kind: 'move', lead, stageId: nextStage.id })}
        >
          {words('nextShort')}
        </Button>
      ) : null}
    </li>
  );
}
