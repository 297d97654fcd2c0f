import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { useMay } from '../../../ui/viewer.js';
import {
  useGroundChange,
  useStanding,
  type GroundChange,
  type StandingParts,
} from '../hooks/use-standing.js';
import { useGroundsWords } from '../messages/words.js';
import { type Recording } from '../hooks/recordings.js';
import css from './grounds.module.css';

const RecordActions = lazy(async () => ({
  default: (await import('./record-actions.js')).RecordActions,
}));
const RestrictDialog = lazy(async () => ({
  default: (await import('../../restriction/components/restrict-dialog.js')).RestrictDialog,
}));
const GroundForm = lazy(async () => ({ default: (await import('./ground-form.js')).GroundForm }));

const verdictIcons = { yes: IconCircleCheck, no: IconCircleX, gap: IconCircleDashed } as const;
function RelationLines({ standing }: { standing: StandingParts }) {
  const words = useGroundsWords();
  const format = useFormat();
  const { relation } = standing;
  if (!relation) return <p className={css.text}>{words('none')}</p>;
  return (
    <div className={css.block}>
      <p className={css.relation}>
        {words('since', { kind: words(relation.kind), date: format.date(relation.since) })}
        {relation.until ? `, ${words('until', { date: format.date(relation.until) })}` : ''}
      </p>
      <ul className={css.evidence} aria-label={words('evidence')}>
        {relation.evidence.map((evidence) => (
          <li key={`${evidence.kind} ${evidence.dated}`}>
            {evidence.label}, {format.date(evidence.dated)}
          </li>
        ))}
      </ul>
      <p className={css.text}>
        {standing.noticeGivenAt
          ? words('noticeGiven', { date: format.date(standing.noticeGivenAt) })
          : words('noNotice')}
      </p>
    </div>
  );
}

/** Purposes with the same answer for the same reason, told once. */
function alike(permissions: StandingParts['permissions']) {
  const groups = new Map<string, StandingParts['permissions'][number][]>();
  for (const answer of permissions) {
    const key = [answer.verdict, answer.sentence, answer.expiresAt].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()];
}

function Answers({ standing }: { standing: StandingParts }) {
  const words = useGroundsWords();
  const format = useFormat();
  return (
    <div className={css.block}>
      <h3 className={css.subtitle}>{words('answers')}</h3>
      <ul className={css.answers}>
        {alike(standing.permissions).map((group) => {
          const [answer] = group;
          if (!answer) return null;
          const Icon = verdictIcons[answer.verdict];
          return (
            <li key={answer.purpose} className={css.answer} data-verdict={answer.verdict}>
              <Icon size={20} stroke={1.5} aria-hidden="true" />
              <div>
                <span className={css.purpose}>
                  {group.map(({ purpose }) => words(purpose)).join(', ')} · {words(answer.verdict)}
                </span>
                <span className={css.text}>
                  {answer.sentence}
                  {answer.expiresAt
                    ? ` (${words('expires', { date: format.shortDate(answer.expiresAt) })})`
                    : ''}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Said({
  standing,
  onWithdraw,
}: {
  standing: StandingParts;
  onWithdraw?: (change: GroundChange) => void;
}) {
  const words = useGroundsWords();
  const format = useFormat();
  return (
    <>
      {standing.consents.length > 0 ? (
        <div className={css.block}>
          <h3 className={css.subtitle}>{words('consents')}</h3>
          {standing.consents.map((consent) => (
            <div key={`${consent.purpose} ${consent.channel}`} className={css.said}>
              <span>
                {words('consentGiven', {
                  purpose: words(consent.purpose),
                  date: format.date(consent.givenAt),
                })}
              </span>
              {onWithdraw ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() =>
                    onWithdraw({
                      what: 'withdrawal',
                      purpose: consent.purpose,
                      channel: consent.channel || null,
                    })
                  }
                >
                  {words('withdraw')}
                </Button>
              ) : null}
            </div>
          ))}
        </div>
      ) : null}
      {standing.objections.length > 0 ? (
        <div className={css.block}>
          <h3 className={css.subtitle}>{words('objections')}</h3>
          {standing.objections.map((objection) => (
            <span key={objection.purpose}>
              {words('consentGiven', {
                purpose: words(objection.purpose),
                date: format.date(objection.objectedAt),
              })}
            </span>
          ))}
        </div>
      ) : null}
    </>
  );
}

interface RecordMenuProps {
  hasRelation: boolean;
  onRecord: (what: Recording) => void;
  onRestrict: (() => void) | null;
}

/** What may be recorded; the menu is fetched when it is wanted. */
function RecordMenu(props: RecordMenuProps) {
  const words = useGroundsWords();
  const [isWanted, want] = useState(false);
  const button = (
    <Button
      variant="default"
      size="compact-sm"
      aria-haspopup="menu"
      leftSection={<IconPlus size={16} stroke={1.5} />}
      onPointerEnter={() => void import('./record-actions.js')}
      onClick={() => want(true)}
    >
      {words('record')}
    </Button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <RecordActions {...props} />
    </Suspense>
  );
}

/** On what ground the organisation knows this person, what it therefore may do, and the means to record more. */
export function GroundPanel({ personId }: { personId: string }) {
  const words = useGroundsWords();
  const mayManage = useMay('manageGrounds');
  const query = useStanding(personId);
  const change = useGroundChange(personId);
  const [recording, setRecording] = useState<Recording | null>(null);
  const [isRestricting, setRestricting] = useState(false);
  const menu = mayManage ? (
    <RecordMenu
      hasRelation={Boolean(query.data?.relation)}
      onRecord={setRecording}
      onRestrict={query.data?.isRestricted ? null : () => setRestricting(true)}
    />
  ) : null;
  return (
    <Panel title={words('title')} aside={menu} id="fondement">
      <Answered query={query} loading={<LoadingRows rows={3} height={32} />}>
        {(standing) =>
          standing ? (
            <>
              <RelationLines standing={standing} />
              <Answers standing={standing} />
              <Said standing={standing} {...(mayManage ? { onWithdraw: change.mutate } : {})} />
              {mayManage ? (
                <Link className={css.more} to={`/contacts/${personId}/accords`}>
                  {words('toConsents')} ›
                </Link>
              ) : null}
            </>
          ) : null
        }
      </Answered>
      {recording ? (
        <Suspense fallback={null}>
          <GroundForm recording={recording} change={change} onClose={() => setRecording(null)} />
        </Suspense>
      ) : null}
      {isRestricting ? (
        <Suspense fallback={null}>
          <RestrictDialog personId={personId} onClose={() => setRestricting(false)} />
        </Suspense>
      ) : null}
    </Panel>
  );
}
