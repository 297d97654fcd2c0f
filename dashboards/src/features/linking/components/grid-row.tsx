import { CloseButton } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconUserPlus } from '@tabler/icons-react';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { isWhole } from '../../../ui/evidence.js';
import { Tag } from '../../../ui/tag.js';
import {
  evidenceOf,
  proposalOf,
  type Decision,
  type GroundDraft,
  type RowGround,
} from '../hooks/decisions.js';
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
  ground: RowGround;
  draft: GroundDraft;
  mayUnite: boolean;
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

type GroundProps = Pick<GridRowProps, 'row' | 'decision' | 'ground' | 'draft' | 'isActive' | 'keys'>;

/** The ground that the person has, or that saving would record, with its proof. */
function Ground({ row, decision, ground, draft, isActive, keys }: GroundProps) {
  const words = useLinkingWords();
  const ui = useUiWords();
  const format = useFormat();
  const proposed = proposalOf(row)?.person;
  const decided =
    decision?.what === 'link' ? decision.person : decision ? null : (row.linked?.person ?? proposed);
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
  // Nothing is promised for a row that nobody has looked at: it shows its ground once it is looked at or decided.
  if (!decision && !isActive && !proposed) return null;
  if (row.linked && !decision) return <span className={css.quiet}>{words('noGround')}</span>;
  const kind = ground.ground ?? draft.kind;
  const proof = kind && kind !== 'none' ? evidenceOf(kind, ground.own, draft) : null;
  const isLacking = proof ? !isWhole(proof) : kind === null;
  return (
    <span className={css.groundCell}>
      {proof && kind && kind !== 'none' ? (
        <Tag tone={!decision ? 'plain' : isLacking ? 'soon' : 'info'}>{words(kind)}</Tag>
      ) : (
        <span className={css.quiet}>{words('noGround')}</span>
      )}
      {decision || isActive ? (
        <button
          type="button"
          className={css.proof}
          data-lacking={(decision && isLacking) || undefined}
          aria-keyshortcuts="Alt+P"
          title={words('changeProof')}
          onClick={keys.prove}
        >
          {proof && isWhole(proof)
            ? words('proofOf', { kind: ui(proof.evidenceKind), date: format.shortDate(proof.dated) })
            : words(proof ? 'toProve' : kind ? 'changeGround' : 'toChoose')}
        </button>
      ) : null}
    </span>
  );
}

/** One author of the group. */
export function GridRow(props: GridRowProps) {
  const words = useLinkingWords();
  const { row, index, isActive, decision, problem, mayUnite, keys, onActivate, measure } = props;
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
          <>
            <LinkSearch key={row.accountId} row={row} keys={keys} />
            {mayUnite ? (
              <button type="button" className={css.proof} aria-keyshortcuts="Alt+M" onClick={keys.unite}>
                {words('sameAs')}
              </button>
            ) : null}
          </>
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
        <Ground {...props} />
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
