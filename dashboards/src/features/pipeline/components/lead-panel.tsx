import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { useMay } from '../../../ui/viewer.js';
import { usePersonLeads, type PersonLead } from '../hooks/use-person-leads.js';
import { usePipelineWords } from '../messages/words.js';
import { AssessmentPanel } from './assessment-panel.js';
import { type Intent } from './decision-dialog.js';
import { Age, Owner } from './lead-facts.js';
import css from './pipeline.module.css';

const DecisionDialog = lazy(async () => ({
  default: (await import('./decision-dialog.js')).DecisionDialog,
}));
const TakeDialog = lazy(async () => ({ default: (await import('./take-dialog.js')).TakeDialog }));

interface Named {
  id: string;
  name: string;
}

function OpenLead(props: { lead: PersonLead; person: Named; onDecide: (intent: Intent) => void }) {
  const { lead, person, onDecide } = props;
  const words = usePipelineWords();
  const format = useFormat();
  const mayMove = useMay('noteExchanges');
  const at = lead.pipeline.stages.findIndex((stage) => stage.id === lead.stage.id);
  const decided = { ...lead, person };
  return (
    <div className={css.openLead}>
      <h3 className={css.pipelineName}>{lead.pipeline.name}</h3>
      <ol className={css.track} aria-label={lead.pipeline.name}>
        {lead.pipeline.stages.map((stage, index) => (
          <li
            key={stage.id}
            data-passed={index < at || undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            {stage.name}
          </li>
        ))}
      </ol>
      <p className={css.line}>
        <Age lead={lead} />
        <span className={css.quiet}>
          <Owner lead={lead} />
        </span>
      </p>
      {mayMove ? (
        <div className={css.leadActions}>
          {lead.nextStage ? (
            <Button
              rightSection={<IconArrowRight size={16} stroke={1.5} />}
              onClick={() => onDecide({ kind: 'move', lead: decided, stageId: lead.nextStage?.id ?? null })}
            >
              {words('next', { stage: lead.nextStage.name })}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => onDecide({ kind: 'move', lead: decided, stageId: null })}>
            {words('moveTo')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => onDecide({ kind: 'close', lead: decided })}>
            {words('close')}
          </Button>
        </div>
      ) : null}
      <details className={css.history}>
        <summary>{words('history')}</summary>
        <ol>
          {lead.history.map((change) => (
            <li key={change.version}>
              <span>{change.sentence}</span>
              {change.reason ? <q>{change.reason}</q> : null}
              <span className={css.quiet}>
                {words('by', {
                  name: change.by?.name ?? words('someone'),
                  when: format.shortDate(change.at),
                })}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

/** Paths that ended, with how: whoever begins again should know. */
function Closed({ leads }: { leads: readonly PersonLead[] }) {
  const words = usePipelineWords();
  const format = useFormat();
  if (leads.length === 0) return null;
  return (
    <details className={css.history}>
      <summary>{words('closedPaths', { count: leads.length })}</summary>
      <ul>
        {leads.map((lead) => (
          <li key={lead.id}>
            {[
              lead.pipeline.name,
              lead.outcome ? words(lead.outcome) : null,
              lead.closedAt ? format.date(lead.closedAt) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where a person stands, the way on, and how people judged them. */
export function LeadPanel({ person }: { person: Named }) {
  const words = usePipelineWords();
  const query = usePersonLeads(person.id);
  const mayTake = useMay('noteExchanges');
  const [intent, setIntent] = useState<Intent | null>(null);
  const [isTaking, setTaking] = useState(false);
  const leads = query.data?.leads ?? [];
  const open = leads.filter((lead) => !lead.closedAt);
  const of = open.find((lead) => lead.id === intent?.lead.id);
  return (
    <>
      <Panel title={words('where')} id="parcours">
        <Answered query={query} loading={<LoadingRows rows={2} height={56} />}>
          {() => (
            <>
              {open.length === 0 ? <p className={css.quiet}>{words('noLead')}</p> : null}
              {open.map((lead) => (
                <OpenLead key={lead.id} lead={lead} person={person} onDecide={setIntent} />
              ))}
              {mayTake && open.length < 2 ? (
                <Button variant="default" onClick={() => setTaking(true)}>
                  {words(open.length === 0 ? 'take' : 'takeOther')}
                </Button>
              ) : null}
              <Closed leads={leads.filter((lead) => lead.closedAt)} />
            </>
          )}
        </Answered>
        <Suspense fallback={null}>
          {isTaking ? (
            <TakeDialog
              person={person}
              taken={open.map((lead) => lead.pipeline.id)}
              onClose={() => setTaking(false)}
            />
          ) : null}
          {intent ? (
            <DecisionDialog
              intent={intent}
              stages={of?.pipeline.stages ?? []}
              onClose={() => setIntent(null)}
            />
          ) : null}
        </Suspense>
      </Panel>
      <AssessmentPanel personId={person.id} assessments={query.data?.assessments ?? []} />
    </>
  );
}
