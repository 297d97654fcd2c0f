import { IconCircleCheck, IconAlertTriangle } from '@tabler/icons-react';
import { type GroundProofQuery } from '../../../graphql/graphql.js';
import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { Tag } from '../../../ui/tag.js';
import { useConsentWords } from '../messages/words.js';
import css from './consent.module.css';

type Proof = NonNullable<GroundProofQuery['groundProof']>;

function Facts({ facts }: { facts: readonly (readonly [string, string | null | undefined])[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(([label, value]) =>
        value ? (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function Verdict({ isGood, text }: { isGood: boolean; text: string }) {
  const Icon = isGood ? IconCircleCheck : IconAlertTriangle;
  return (
    <div>
      <Tag tone={isGood ? 'ok' : 'late'} icon={<Icon stroke={1.5} aria-hidden="true" />}>
        {text}
      </Tag>
    </div>
  );
}

/** What proves one record, on a sheet that can be printed: no name stands in it, only what the ledger holds. */
export function ProofSheet({ proof }: { proof: Proof }) {
  const words = useConsentWords();
  const format = useFormat();
  const { record, chain } = proof;
  const { notice } = record;
  return (
    <>
      <Panel>
        <Facts
          facts={[
            [words('controllerLabel'), proof.controller],
            [words('what'), record.sentence],
            [words('purpose'), record.purpose ? words(record.purpose) : null],
            [words('channel'), record.channelName],
            [words('when'), format.dateTime(record.at)],
            [words('how'), record.method],
            [words('who'), record.actor],
            [words('recordId'), record.recordId],
          ]}
        />
      </Panel>
      {notice ? (
        <Panel title={words('noticeTitle')} id="texte">
          <p className={css.notice} lang={notice.language}>
            {notice.text}
          </p>
          <p className={css.small}>
            {words('noticeFacts', {
              version: notice.version,
              language: notice.language,
              date: format.date(notice.publishedAt),
            })}
          </p>
          <Verdict
            isGood={proof.noticeIsUnchanged ?? false}
            text={words(proof.noticeIsUnchanged ? 'noticeUnchanged' : 'noticeChanged')}
          />
        </Panel>
      ) : null}
      <Panel title={words('chainTitle')} id="chaine">
        <Verdict isGood={chain.isWhole} text={chain.sentence} />
        <Facts
          facts={[
            [words('previousHash'), proof.previousHash],
            [words('hash'), proof.hash],
            [words('headHash', { head: chain.head }), chain.headHash],
          ]}
        />
        <h3 className={css.small}>{words('payload')}</h3>
        <pre className={css.code} tabIndex={0}>
          {proof.payload}
        </pre>
      </Panel>
    </>
  );
}
