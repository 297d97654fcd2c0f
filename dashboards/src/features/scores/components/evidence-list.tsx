import { Tooltip } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../ui/format.js';
import { LoadingRows } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import {
  useEvidenceContext,
  useSignalEvidence,
  type ContributionParts,
  type EvidenceNode,
  type ScoreParts,
} from '../hooks/use-scores.js';
import { useScoresWords } from '../messages/words.js';
import css from './scores.module.css';

function Around({ evidenceId }: { evidenceId: string }) {
  const words = useScoresWords();
  const format = useFormat();
  const query = useEvidenceContext(evidenceId, true);
  if (query.error) return <p className={css.quiet}>{words('evidenceFailed')}</p>;
  if (!query.data) return <LoadingRows rows={3} height={32} />;
  return (
    <ol className={css.around}>
      {query.data.map((message) => (
        <li key={message.id} className={css.message} data-one={message.isTheOne || undefined}>
          <span className={css.messageHead}>
            <strong>{message.author}</strong> · {format.dateTime(message.at)}
          </span>
          {message.text ? (
            <span className={css.messageText}>{message.text}</span>
          ) : (
            <em className={css.quiet}>{words('noText')}</em>
          )}
        </li>
      ))}
    </ol>
  );
}

function One({ evidence }: { evidence: EvidenceNode }) {
  const words = useScoresWords();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={css.evidence}>
      <div className={css.messageHead}>
        <span>{format.dateTime(evidence.occurredAt)}</span> · <span>{evidence.message.source.name}</span> ·{' '}
        <span>{words('worth', { points: format.points(evidence.pointsMillis) })}</span>{' '}
        {evidence.isProbable ? (
          <Tooltip label={words('probableHint')} multiline w={260}>
            <span>
              <Tag tone="info">{words('probable')}</Tag>
            </span>
          </Tooltip>
        ) : null}
      </div>
      {isOpen ? (
        <Around evidenceId={evidence.id} />
      ) : (
        <p className={css.messageText}>{evidence.message.text}</p>
      )}
      <button type="button" className={css.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words(isOpen ? 'hide' : 'around')}
      </button>
    </li>
  );
}

interface EvidenceListProps {
  personId: string;
  axis: ScoreParts['axis'];
  part: ContributionParts;
}

/** The rule of one signal and the dated messages that it counted. */
export function EvidenceList({ personId, axis, part }: EvidenceListProps) {
  const words = useScoresWords();
  const format = useFormat();
  const query = useSignalEvidence(personId, axis, part.signal);
  const evidence = query.data;
  return (
    <>
      <p className={css.quiet}>{part.rule}</p>
      {part.elsewhereTenths !== 0 ? (
        <p className={css.quiet}>{words('elsewhere', { points: format.tenths(part.elsewhereTenths) })}</p>
      ) : null}
      {query.isPending ? <LoadingRows rows={2} height={40} /> : null}
      {query.error ? <p className={css.quiet}>{words('evidenceFailed')}</p> : null}
      {query.isSuccess && !evidence?.nodes.length ? <p className={css.quiet}>{words('noEvidence')}</p> : null}
      {evidence && evidence.total > evidence.nodes.length ? (
        <p className={css.quiet}>
          {words('latest', { count: evidence.nodes.length, total: evidence.total })}
        </p>
      ) : null}
      <ul className={css.evidences} aria-label={words('evidence')}>
        {evidence?.nodes.map((each) => (
          <One key={each.id} evidence={each} />
        ))}
      </ul>
    </>
  );
}
