import { Alert, Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { type ExchangeChannel, type ExchangeOutcome } from '../../../graphql/graphql.js';
import { addDays } from '../../../ui/dates.js';
import { useFormat, useToday } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import {
  channels,
  delays,
  draftFor,
  exchangeOf,
  outcomes,
  stepKinds,
  type ExchangeDraft,
  type StepKind,
} from '../hooks/exchange-draft.js';
import { useIssueChoices, useNoteExchange } from '../hooks/use-note-exchange.js';
import { useExchangeWords } from '../messages/words.js';
import { ChoiceRow } from './choice-row.js';
import css from './exchange.module.css';

interface ExchangeFormProps {
  personId: string;
  outcome: ExchangeOutcome;
  channel: ExchangeChannel;
  onDone: () => void;
}

const stepWords = {
  none: 'noStep',
  'call-back': 'callBack',
  meet: 'meet',
  invite: 'invite',
  'send-document': 'sendDocument',
  'ask-to-join': 'askToJoin',
} as const;
const delayWords = { 1: 'tomorrow', 3: 'inThreeDays', 7: 'inAWeek', 14: 'inTwoWeeks' } as const;

function NextStep({
  draft,
  change,
}: {
  draft: ExchangeDraft;
  change: (part: Partial<ExchangeDraft>) => void;
}) {
  const words = useExchangeWords();
  const today = useToday();
  const dates = delays.map((days) => ({ value: addDays(today, days), label: words(delayWords[days]) }));
  return (
    <>
      <ChoiceRow<StepKind>
        label={words('nextStep')}
        value={draft.step}
        choices={stepKinds.map((kind) => ({ value: kind, label: words(stepWords[kind]) }))}
        onChange={(step) => change({ step })}
      />
      {draft.step === 'none' ? null : (
        <div className={css.when}>
          <ChoiceRow
            label={words('when')}
            value={draft.dueOn}
            choices={dates}
            onChange={(dueOn) => change({ dueOn })}
          />
          <TextInput
            type="date"
            label={words('otherDay')}
            min={today}
            value={draft.dueOn}
            onChange={(event) => change({ dueOn: event.currentTarget.value || draft.dueOn })}
          />
        </div>
      )}
    </>
  );
}

/** What was said, in as few keys or taps as it can be: outcome, issue, next step. */
export function ExchangeForm({ personId, outcome, channel, onDone }: ExchangeFormProps) {
  const words = useExchangeWords();
  const format = useFormat();
  const today = useToday();
  const notify = useNotify();
  const issues = useIssueChoices();
  const note = useNoteExchange(personId);
  const [draft, setDraft] = useState(() => draftFor(outcome, channel, today));
  const change = (part: Partial<ExchangeDraft>) => setDraft((now) => ({ ...now, ...part }));
  const refused = note.data && note.data.__typename !== 'ExchangeNoted' ? note.data.message : null;
  const save = () => {
    if (note.isPending) return;
    note.mutate(exchangeOf(draft, today), {
      onSuccess: (result) => {
        if (result.__typename !== 'ExchangeNoted') return;
        const { task } = result;
        notify({
          text: task ? words('savedWithStep', { when: format.relativeDay(task.dueOn) }) : words('saved'),
        });
        onDone();
      },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };
  const isStop = draft.outcome === 'askedNotToBeContacted';
  return (
    <div className={css.form} onKeyDown={onKeyDown}>
      <ChoiceRow
        label={words('outcome')}
        value={draft.outcome}
        choices={outcomes.map((value) => ({ value, label: words(value) }))}
        onChange={(value) => change({ outcome: value })}
        withDigits
        autoFocus
      />
      {isStop ? <Alert color="gray">{words('stopWarning')}</Alert> : null}
      <ChoiceRow
        label={words('channel')}
        value={draft.channel}
        choices={channels.map((value) => ({ value, label: words(value) }))}
        onChange={(value) => change({ channel: value })}
      />
      <Select
        label={words('issue')}
        placeholder={words('issueNone')}
        data={(issues.data ?? []).map((issue) => ({ value: issue.code, label: issue.label }))}
        value={draft.issue}
        onChange={(issue) => change({ issue })}
        searchable
        clearable
        selectFirstOptionOnChange
        comboboxProps={{ position: 'top' }}
      />
      <Textarea
        label={words('noteLabel')}
        description={words('noteHint')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {isStop ? null : <NextStep draft={draft} change={change} />}
      {refused || note.error ? (
        <Alert color="red" role="alert" className={css.alert ?? ''}>
          {refused ?? words('failed')}
        </Alert>
      ) : null}
      <div className={css.footer}>
        <Button size="md" fullWidth loading={note.isPending} onClick={save}>
          {words('save')}
        </Button>
        <span className={css.hint}>{words('saveHint')}</span>
      </div>
    </div>
  );
}
