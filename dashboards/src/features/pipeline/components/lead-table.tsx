import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { MoreButton, type Paged } from '../../../ui/more-button.js';
import { useMay } from '../../../ui/viewer.js';
import { type LeadNode } from '../hooks/use-board.js';
import { usePipelineWords } from '../messages/words.js';
import { AssessmentMark } from './assessment-mark.js';
import { type Intent } from './decision-dialog.js';
import { LeadMenu } from './lead-menu.js';
import { Age, OwnerName, Promised } from './lead-facts.js';
import css from './pipeline.module.css';

interface LeadTableProps {
  leads: readonly LeadNode[];
  onDecide: (intent: Intent) => void;
  /** Where the leads come from: it may have more of them. */
  query: Paged;
}

function Row({ lead, onDecide }: { lead: LeadNode; onDecide: (intent: Intent) => void }) {
  const words = usePipelineWords();
  const format = useFormat();
  const mayMove = useMay('noteExchanges');
  const tenths = lead.suggestion.readiness?.tenths;
  return (
    <tr>
      <th scope="row">
        <Link to={`/contacts/${lead.person.id}`}>{lead.person.name}</Link>
      </th>
      <td data-label={words('stage')}>{lead.stage.name}</td>
      <td data-label={words('since')}>
        <Age lead={lead} />
      </td>
      <td data-label={words('step')}>
        <Promised step={lead.nextStep} />
      </td>
      <td data-label={words('followedBy')}>
        <OwnerName lead={lead} />
      </td>
      <td data-label={words('assessment')}>
        <span className={css.beside}>
          {lead.assessment ? <AssessmentMark value={lead.assessment.value} /> : null}
          <span className={css.quiet}>
            {typeof tenths === 'number'
              ? words('score', { score: format.number(Math.round(tenths / 10)) })
              : words('noScore')}
          </span>
        </span>
      </td>
      {mayMove ? (
        <td className={css.rowActions}>
          {lead.nextStage ? (
            <Button
              variant="default"
              size="sm"
              rightSection={<IconArrowRight size={16} stroke={1.5} />}
              aria-label={words('next', { stage: lead.nextStage.name })}
              onClick={() => onDecide({ kind: 'move', lead, stageId: lead.nextStage?.id ?? null })}
            >
              {lead.nextStage.name}
            </Button>
          ) : null}
          <LeadMenu lead={lead} onDecide={onDecide} />
        </td>
      ) : null}
    </tr>
  );
}

/** The same leads as rows, the longest still first. */
export function LeadTable({ leads, onDecide, query }: LeadTableProps) {
  const words = usePipelineWords();
  const mayMove = useMay('noteExchanges');
  return (
    <>
      <table className={css.table}>
        <caption className={css.caption}>{words('tableCaption')}</caption>
        <thead>
          <tr>
            {(['person', 'stage', 'since', 'step', 'followedBy', 'assessment'] as const).map((key) => (
              <th key={key} scope="col">
                {words(key)}
              </th>
            ))}
            {mayMove ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {leads.map((lead) => (
            <Row key={lead.id} lead={lead} onDecide={onDecide} />
          ))}
        </tbody>
      </table>
      <MoreButton query={query} label={words('more')} />
    </>
  );
}
