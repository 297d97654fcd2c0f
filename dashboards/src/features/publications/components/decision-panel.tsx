import { Alert, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../ui/format.js';
import { LeaveQuestion } from '../../../ui/leave/leave-question.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { useViewer } from '../../../ui/viewer.js';
import { standingFor } from '../hooks/standing.js';
import { useDecide, type Decision } from '../hooks/use-decisions.js';
import { type Publication } from '../hooks/use-publication.js';
import { type useSeen } from '../hooks/use-seen.js';
import { usePublicationsWords } from '../messages/words.js';
import { CancelDialog } from './cancel-dialog.js';
import { DecisionActions } from './decision-actions.js';
import { OvertakenAlert } from './overtaken-alert.js';
import css from './publication.module.css';
import { SendBackForm } from './send-back-form.js';

interface DecisionPanelProps {
  publication: Publication;
  seen: ReturnType<typeof useSeen>;
  onSchedule: () => void;
}

const said = {
  submit: 'saidSubmitted',
  approve: 'saidApproved',
  sendBack: 'saidSentBack',
  takeTime: 'saidTimeTaken',
  cancel: 'saidCancelled',
} as const;

/** Whose turn it is, and what the reader can do about it now. */
export function DecisionPanel({ publication, seen, onSchedule }: DecisionPanelProps) {
  const words = usePublicationsWords();
  const format = useFormat();
  const notify = useNotify();
  const { staff } = useViewer();
  const decide = useDecide();
  const [asking, setAsking] = useState<'sendBack' | 'cancel' | null>(null);
  const [note, setNote] = useState('');
  const [namesAreMeant, setNamesAreMeant] = useState(false);
  const { id, version, state, may, plannedWall, approvedBy, publishedAt } = publication;
  const isOvertaken = seen.changed.length > 0;
  const answer = decide.data;
  const isStale = answer?.__typename === 'StaleVersion';
  // Of a change that is named above, nothing more is to be said.
  const refused = answer && 'message' in answer && !(isStale && isOvertaken) ? answer : null;
  const namesAsked = refused?.code === 'publication.names-somebody';
  const haveRead = () => {
    decide.reset();
    seen.accept();
  };
  const send = (decision: Decision) =>
    decide.mutate(
      { seen: { id, version }, decision },
      {
        onSuccess: (result) => {
          if (result.__typename !== 'Publication') return setAsking((now) => (now === 'cancel' ? null : now));
          seen.expect(result.version);
          setAsking(null);
          setNote('');
          notify({ text: words(said[decision.kind]) });
        },
      },
    );
  const isOver = may.every((action) => action === 'edit');
  const pending = decide.isPending ? decide.variables.decision.kind : null;
  const when = plannedWall ? format.dateTime(plannedWall) : '';
  const sentence = words(`standing_${standingFor(publication, staff.id)}`, {
    when: publishedAt ? format.dateTime(publishedAt) : when,
    name: approvedBy?.name ?? words('someone'),
  });
  return (
    <Panel
      title={words(isOver ? 'where' : 'decision')}
      tone={may.includes('approve') ? 'brand' : 'plain'}
      id="decision"
    >
      {isOvertaken ? <OvertakenAlert changed={seen.changed} onRead={haveRead} /> : null}
      <p className={css.sentence}>{sentence}</p>
      {plannedWall && (state === 'draft' || state === 'inReview') ? (
        <p className={css.text}>{words('wishHolds', { when })}</p>
      ) : null}
      {refused || decide.error ? (
        <Alert
          color={namesAsked ? 'yellow' : 'red'}
          role="alert"
          className={(namesAsked ? css.asked : css.refused) ?? ''}
        >
          {!refused ? words('failed') : isStale ? words('overtakenPlain') : refused.message}
          {namesAsked ? (
            <Checkbox
              mt="sm"
              label={words('namesMeant')}
              checked={namesAreMeant}
              onChange={(event) => setNamesAreMeant(event.currentTarget.checked)}
            />
          ) : null}
        </Alert>
      ) : null}
      {asking === 'sendBack' ? (
        <SendBackForm
          note={note}
          onNote={setNote}
          isSending={pending === 'sendBack'}
          onSend={() => send({ kind: 'sendBack', note })}
          onClose={() => setAsking(null)}
        />
      ) : (
        <DecisionActions
          publication={publication}
          pending={pending}
          isOvertaken={isOvertaken}
          isAsked={namesAsked && !namesAreMeant}
          onDecide={(kind) => send(kind === 'submit' ? { kind, namesAreMeant } : { kind })}
          onAsk={setAsking}
          onSchedule={onSchedule}
        />
      )}
      {asking === 'cancel' ? (
        <CancelDialog
          isSending={pending === 'cancel'}
          onConfirm={() => send({ kind: 'cancel' })}
          onClose={() => setAsking(null)}
        />
      ) : null}
      <LeaveQuestion isUnsaved={note.trim() !== ''} />
    </Panel>
  );
}
