import { Alert, Button, Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { type AttestationInput, type GroupRunner } from '../../../graphql/graphql.js';
import { useToday } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { useOutcomeSentence, type Counts } from '../hooks/use-outcome-sentence.js';
import { type ImportPreviewParts } from '../hooks/use-imports.js';
import { useImportsWords } from '../messages/words.js';
import { GroupNotice } from './group-notice.js';
import css from './imports.module.css';

const runners: readonly GroupRunner[] = ['union', 'workers', 'employer', 'unknown'];

interface AttestStepProps {
  /** What the group must have been told, in the languages it may be told in. */
  notices: ImportPreviewParts['notices'];
  language: string | null;
  counts: Counts;
  /** The file calls its exporter « Vous »: whose phone was it? */
  asksExporter: boolean;
  problem: string | null;
  isBusy: boolean;
  onBack: () => void;
  onAttested: (attestation: AttestationInput) => void;
}

/** The third step: what must be known and promised before anything enters the database. */
export function AttestStep(props: AttestStepProps) {
  const words = useImportsWords();
  const sentence = useOutcomeSentence();
  const today = useToday();
  const [runBy, setRunBy] = useState<GroupRunner | ''>('');
  const [membersAre, setMembersAre] = useState('');
  const [noticeId, setNoticeId] = useState<string | null>(null);
  const notice =
    props.notices.find(({ id }) => id === noticeId) ??
    props.notices.find(({ language }) => language === props.language) ??
    props.notices[0];
  const [groupToldOn, setToldOn] = useState('');
  const [exporterName, setExporter] = useState('');
  const [attests, setAttests] = useState(false);
  const isRefused = runBy === 'employer' || runBy === 'unknown';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!runBy || isRefused || !notice) return;
    props.onAttested({
      runBy,
      membersAre,
      groupToldOn,
      noticeId: notice.id,
      attests,
      exporterName: exporterName.trim() || null,
    });
  };
  return (
    <form className={css.stack} onSubmit={submit}>
      <Panel title={words('attestTitle')} takesFocus>
        <Radio.Group
          label={words('runBy')}
          required
          value={runBy}
          onChange={(value) => setRunBy(value as GroupRunner)}
        >
          <div className={css.radios}>
            {runners.map((runner) => (
              <Radio key={runner} value={runner} label={words(runner)} required />
            ))}
          </div>
        </Radio.Group>
        {isRefused ? (
          <Alert color="red" role="alert" className={css.alert ?? ''}>
            {words(runBy === 'employer' ? 'employerRefused' : 'unknownRefused')}
          </Alert>
        ) : null}
        <Textarea
          label={words('membersAre')}
          description={words('membersHint')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={membersAre}
          onChange={(event) => setMembersAre(event.currentTarget.value)}
        />
        {notice ? <GroupNotice notices={props.notices} chosen={notice} onChosen={setNoticeId} /> : null}
        <TextInput
          type="date"
          label={words('toldOn')}
          description={words('toldHint')}
          required
          max={today}
          value={groupToldOn}
          onChange={(event) => setToldOn(event.currentTarget.value)}
        />
        {props.asksExporter ? (
          <TextInput
            label={words('exporter')}
            description={words('exporterHint')}
            required
            value={exporterName}
            onChange={(event) => setExporter(event.currentTarget.value)}
          />
        ) : null}
        <Checkbox
          required
          checked={attests}
          onChange={(event) => setAttests(event.currentTarget.checked)}
          label={words('attest')}
        />
      </Panel>
      {props.problem ? (
        <Alert color="red" role="alert" className={css.alert ?? ''}>
          {props.problem}
        </Alert>
      ) : null}
      <div className={css.decision}>
        <p className={css.outcome}>{sentence(props.counts, 'future')}</p>
        <div className={css.buttons}>
          <Button type="submit" size="md" loading={props.isBusy} disabled={isRefused}>
            {words('commit', { count: props.counts.created })}
          </Button>
          <Button size="md" variant="subtle" color="gray" onClick={props.onBack}>
            {words('backToCheck')}
          </Button>
        </div>
      </div>
    </form>
  );
}
