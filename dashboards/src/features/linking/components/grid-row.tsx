import { CloseButton } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconUserPlus } from '@tabler/icons-react';
import { type RelationKind } from '../../../graphql/graphql.js';
import { useFormat } from '../../../ui/format.js';
import { Tag } from '../../../ui/tag.js';
import { proposalOf, type Decision } from '../hooks/decisions.js';
import { type Row } from '../hooks/use-linking.js';
import { useLinkingWords } from '../messages/words.js';
import { LinkSearch, type RowKeys } from './link-search.js';
import css from './linking.module.css';

interface GridRowProps {
  row: Row;
  index: number;
  isActive: boolean;
  decision: Decision | undefined;
  problem: string | undefined;
  ground: RelationKind | null;
  keys: RowKeys;
  onActivate: (index: number) => void;
  measure: (element: Element | null) => void;
}

function Author({ row }: { row: Row }) {
  const words = useLinkingWords();
  const format = useFormat();
  return (
    <>
      <span className={css.labels}>{row.labels.join(' · ')}</span>
      <span className={css.quiet}>
        {words('participant', { number: row.participant })} · {words('messages', { count: row.messages })} ·{' '}
        {words('period', { from: format.shortDate(row.firstAt), to: format.shortDate(row.lastAt) })}
      </span>
    </>
  );
}

/** What is, or would be, linked to this author. */
function Standing({ row, decision }: { row: Row; decision: Decision | undefined }) {
  const words = useLinkingWords();
  const format = useFormat();
  const proposal = proposalOf(row);
  if (decision?.what === 'unlink') {
    return (
      <span className={css.decided}>
        <s>{row.linked?.person.name}</s> <Tag tone="soon">{words('willUnlink')}</Tag>
      </span>
    );
  }
  if (decision) {
    return (
      <span className={css.decided}>
        {decision.what === 'new' ? <IconUserPlus size={18} stroke={1.5} aria-hidden="true" /> : null}
        <strong>{decision.what === 'new' ? decision.name : decision.person.name}</strong>
        <Tag tone="info">{decision.what === 'new' ? words('isNew') : words('toSave')}</Tag>
      </span>
    );
  }
  if (row.linked) {
    return (
      <span className={css.decided} data-done="">
        <IconCircleCheck size={18} stroke={1.5} aria-hidden="true" />
        <strong>{row.linked.person.name}</strong>
        <span className={css.quiet}>
          {words('linkedOn', { date: format.shortDate(row.linked.linkedAt) })}
        </span>
      </span>
    );
  }
  if (!proposal) return <span className={css.quiet}>{words('noProposal')}</span>;
  return (
    <span className={css.decided} data-proposed="">
      <IconCircleDashed size={18} stroke={1.5} aria-hidden="true" />
      {proposal.person.name}
      <span className={css.quiet}>{words('proposal', { reason: proposal.reason })}</span>
      {proposal.isStrong ? <Tag tone="ok">{words('strong')}</Tag> : null}
    </span>
  );
}

function Ground({ row, decision, ground }: Pick<GridRowProps, 'row' | 'decision' | 'ground'>) {
  const words = useLinkingWords();
  const format = useFormat();
  const decided =
    decision?.what === 'link'
      ? decision.person
      : decision
        ? null
        : (row.linked?.person ?? proposalOf(row)?.person);
  const relation = decided?.standing.relation;
  if (relation) {
    return (
      <span>
        {words(relation.kind)}{' '}
        <span className={css.quiet}>{words('groundSince', { date: format.shortDate(relation.since) })}</span>
      </span>
    );
  }
  if (decision?.what === 'unlink') return null;
  const kind = decision ? decision.ground : row.linked ? null : ground;
  return kind ? (
    <Tag tone={decision ? 'info' : 'plain'}>{words(kind)}</Tag>
  ) : (
    <span className={css.quiet}>{words('noGround')}</span>
  );
}

/** One author of the group. */
export function GridRow(props: GridRowProps) {
  const words = useLinkingWords();
  const { row, index, isActive, decision, problem, ground, keys, onActivate, measure } = props;
  return (
    <tr
      ref={measure}
      data-index={index}
      data-active={isActive || undefined}
      className={css.row}
      onMouseDown={(event) => {
        if (!isActive && !(event.target as HTMLElement).closest('button, input')) {
          event.preventDefault();
          onActivate(index);
        }
      }}
    >
      <td className={css.author}>
        <Author row={row} />
      </td>
      <td className={css.link}>
        <Standing row={row} decision={decision} />
        {isActive ? (
          <LinkSearch key={row.accountId} row={row} keys={keys} />
        ) : (
          <button type="button" className={css.activate} onClick={() => onActivate(index)}>
            {words('search', { label: row.labels.join(', ') })}
          </button>
        )}
        {problem ? (
          <span className={css.problem} role="alert">
            {problem}
          </span>
        ) : null}
      </td>
      <td className={css.ground}>
        <Ground row={row} decision={decision} ground={ground} />
      </td>
      <td className={css.clear}>
        {(decision ?? row.linked) ? (
          <CloseButton
            aria-label={`${words(decision ? 'clear' : 'unlink')} · ${row.labels.join(', ')}`}
            onClick={() => {
              onActivate(index);
              keys.takeBack();
            }}
          />
        ) : null}
      </td>
    </tr>
  );
}
