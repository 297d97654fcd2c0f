import { Alert, Button, Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { type LeadOutcome } from '../../../graphql/graphql.js';
import { useFormat } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { useDecide, useLeadOwners, type Decision, type PresentLead } from '../hooks/use-lead-changes.js';
import { usePipelineWords } from '../messages/words.js';
import css from './pipeline.module.css';
import { ReasonField } from './reason-field.js';

/** The least that a decision must know of a lead. */
export interface DecidedLead {
  id: string;
  version: number;
  person: { id: string; name: string };
  stage: { id: string; name: string };
  owner: { id: string; name: string };
}

/** What somebody is about to decide. A move without a stage lets them choose it. */
export type Intent =
  | { kind: 'move'; lead: DecidedLead; stageId: string | null }
  | { kind: 'close'; lead: DecidedLead }
  | { kind: 'assign'; lead: DecidedLead };

interface DecisionDialogProps {
  intent: Intent;
  stages: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Where the lead stands since somebody was faster; nothing is overwritten without a second look. */
function Conflict({ name, present }: { name: string; present: PresentLead }) {
  const words = usePipelineWords();
  const format = useFormat();
  const last = present?.history[0];
  const text = !present
    ? words('conflictGone')
    : present.closedAt
      ? words('conflictClosed')
      : words('conflictText', {
          name,
          stage: present.stage.name,
          change: last?.sentence ?? '',
          who: last?.by?.name ?? words('someone'),
          when: format.dateTime(last?.at ?? new Date().toISOString()),
        });
  return (
    <Alert color="yellow" role="alert" title={words('conflictTitle')} className={css.conflict ?? ''}>
      {text}
    </Alert>
  );
}

/** Asks for what a decision needs: a reason, a stage, an outcome, an owner. */
export function DecisionDialog({ intent, stages, onClose }: DecisionDialogProps) {
  const words = usePipelineWords();
  const notify = useNotify();
  const isPhone = useMediaQuery('(max-width: 767px)', window.innerWidth < 768) ?? false;
  const decide = useDecide();
  const owners = useLeadOwners(intent.kind === 'assign');
  const { lead } = intent;
  const { name } = lead.person;
  const [reason, setReason] = useState('');
  const [stageId, setStageId] = useState(intent.kind === 'move' ? intent.stageId : null);
  const [outcome, setOutcome] = useState<LeadOutcome>('won');
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const present = decide.data?.present;
  const isGone = present === null || Boolean(present?.closedAt);
  const message = decide.data && 'message' in decide.data.result ? decide.data.result.message : null;
  const wanted = stages.find((stage) => stage.id === stageId);
  const decision = ((): Decision | null => {
    if (intent.kind === 'assign') return ownerId ? { kind: 'assign', ownerId } : null;
    if (reason.trim() === '') return null;
    if (intent.kind === 'close') return { kind: 'close', outcome, reason };
    return stageId ? { kind: 'move', stageId, reason } : null;
  })();
  const said = { move: 'moved', close: 'closed', assign: 'assigned' } as const;
  const save = () => {
    if (!decision) return;
    const seen = { id: lead.id, version: present?.version ?? lead.version };
    decide.mutate(
      { seen, decision },
      {
        onSuccess: ({ result }) => {
          if (result.__typename !== 'Lead') return;
          notify({ text: words(said[intent.kind], { name, stage: wanted?.name ?? '' }) });
          onClose();
        },
      },
    );
  };
  const title =
    intent.kind === 'close'
      ? words('closeTitle', { name })
      : intent.kind === 'assign'
        ? words('assignTitle', { name })
        : intent.stageId
          ? words('moveTitle', { name, stage: wanted?.name ?? '' })
          : words('moveChoice', { name });
  return (
    <Dialog onClose={onClose} title={title} fullScreen={isPhone} centered>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {present !== undefined ? <Conflict name={name} present={present} /> : null}
        {intent.kind === 'move' && !intent.stageId ? (
          <Select
            label={words('stage')}
            placeholder={words('chooseStage')}
            data={stages
              .filter((stage) => stage.id !== lead.stage.id)
              .map((stage) => ({ value: stage.id, label: stage.name }))}
            value={stageId}
            onChange={setStageId}
            allowDeselect={false}
          />
        ) : null}
        {intent.kind === 'close' ? (
          <Select
            label={words('outcome')}
            data={(['won', 'lost', 'paused'] as const).map((value) => ({ value, label: words(value) }))}
            value={outcome}
            onChange={(value) => setOutcome(value ?? outcome)}
            allowDeselect={false}
          />
        ) : null}
        {intent.kind === 'assign' ? (
          <Select
            label={words('assignTo')}
            data={(owners.data ?? [])
              .filter((owner) => owner.id !== lead.owner.id)
              .map((owner) => ({ value: owner.id, label: owner.name }))}
            value={ownerId}
            onChange={setOwnerId}
            searchable
          />
        ) : (
          <ReasonField of={intent.kind} value={reason} onChange={setReason} />
        )}
        {(message && present === undefined) || decide.error ? (
          <Alert color="red" role="alert" className={css.refused ?? ''}>
            {decide.error ? words('failed') : message}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button variant="default" onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button type="submit" loading={decide.isPending} disabled={!decision || isGone}>
            {present ? words('tryAgain') : words('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
