import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type RelationKind } from '../../../graphql/graphql.js';
import {
  acceptProposal,
  groundOfKind,
  linkTo,
  mayHaveGround,
  type Decision,
  type GroundDraft,
  type LinkingAction,
  type LinkingState,
  type RowGround,
} from '../hooks/decisions.js';
import { type Row } from '../hooks/use-linking.js';
import { useLinkingWords } from '../messages/words.js';
import { GridRow } from './grid-row.js';
import { type RowKeys } from './link-search.js';
import css from './linking.module.css';

const RowGroundDialog = lazy(async () => ({
  default: (await import('./row-ground-dialog.js')).RowGroundDialog,
}));
const UniteDialog = lazy(async () => ({ default: (await import('./unite-dialog.js')).UniteDialog }));

interface LinkingGridProps {
  sourceId: string;
  /** The rows in sight, and every author of the group. */
  rows: readonly Row[];
  all: readonly Row[];
  state: LinkingState;
  dispatch: (action: LinkingAction) => void;
  draft: GroundDraft;
}

/** The active row keeps its place when saved rows leave the list. */
function useActiveRow(count: number) {
  const [active, setActive] = useState(0);
  return [Math.max(0, Math.min(active, count - 1)), setActive] as const;
}

function useVirtualRows(rows: readonly Row[], active: number) {
  const place = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(place.current?.offsetTop ?? 0), [rows.length]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 76,
    overscan: 12,
    scrollMargin: offset,
    scrollPaddingStart: 160,
    scrollPaddingEnd: 120,
    getItemKey: (index) => rows[index]?.accountId ?? index,
  });
  useEffect(() => {
    if (active > 0) virtual.scrollToIndex(active, { align: 'auto' });
  }, [active, virtual]);
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? offset) - offset;
  const after = Math.max(0, virtual.getTotalSize() - ((items.at(-1)?.end ?? offset) - offset));
  return { place, items, before, after, measure: virtual.measureElement };
}

/** What each row says of its ground before it is decided: the kind of the others, until a key or a dialogue changes it. */
function useRowGrounds(kind: RelationKind | null, decisions: LinkingState['decisions']) {
  const [said, setSaid] = useState<ReadonlyMap<string, RowGround>>(new Map());
  const groundOf = useCallback(
    (accountId: string): RowGround => {
      const decision = decisions.get(accountId);
      if (decision && decision.what !== 'unlink') return decision;
      return said.get(accountId) ?? { ground: kind, own: null };
    },
    [said, kind, decisions],
  );
  const say = useCallback(
    (accountId: string, ground: RowGround) => setSaid((now) => new Map([...now, [accountId, ground]])),
    [],
  );
  return [groundOf, say] as const;
}

type Opened = { what: 'ground' | 'unite'; row: Row };

/** A hundred authors, one row each; the whole of it can be done without leaving the keyboard. */
export function LinkingGrid({ sourceId, rows, all, state, dispatch, draft }: LinkingGridProps) {
  const words = useLinkingWords();
  const [active, setActive] = useActiveRow(rows.length);
  const [opened, open] = useState<Opened | null>(null);
  const [groundOf, sayGround] = useRowGrounds(draft.kind, state.decisions);
  const { place, items, before, after, measure } = useVirtualRows(rows, active);
  const row = rows[active];
  const advance = () => {
    const next = rows.findIndex(
      (each, index) => index > active && !each.linked && !state.decisions.has(each.accountId),
    );
    setActive(next === -1 ? Math.min(active + 1, rows.length - 1) : next);
  };
  const settle = (decision: Decision | null) => {
    if (row && decision) dispatch({ type: 'decide', entries: [[row.accountId, decision]], kind: draft.kind });
    advance();
  };
  const takeBack = (of: Row) => {
    if (state.decisions.has(of.accountId)) dispatch({ type: 'clear', accountId: of.accountId });
    else if (of.linked)
      dispatch({ type: 'decide', entries: [[of.accountId, { what: 'unlink' }]], kind: draft.kind });
  };
  const setGround = (of: Row, ground: RowGround) => {
    sayGround(of.accountId, ground);
    if (mayHaveGround(of, state.decisions)) dispatch({ type: 'ground', accountId: of.accountId, ground });
  };
  const keysOf = (of: Row): RowKeys => ({
    accept: () =>
      settle(state.decisions.has(of.accountId) ? null : acceptProposal(of, groundOf(of.accountId))),
    choose: (person) => settle(linkTo(person, groundOf(of.accountId))),
    create: (name) => (name ? settle({ what: 'new', name, ...groundOf(of.accountId) }) : undefined),
    ground: (ground) => setGround(of, groundOfKind(ground, groundOf(of.accountId))),
    prove: () => (mayHaveGround(of, state.decisions) ? open({ what: 'ground', row: of }) : undefined),
    unite: () => (all.length > 1 ? open({ what: 'unite', row: of }) : undefined),
    takeBack: () => takeBack(of),
    move: (step) => setActive(Math.max(0, Math.min(rows.length - 1, active + step))),
  });
  return (
    <div ref={place}>
      <table className={css.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{words('author')}</th>
            <th scope="col">{words('person')}</th>
            <th scope="col">{words('ground')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr aria-hidden="true" className={css.room} style={{ height: before }} /> : null}
          {items.map((item) => {
            const each = rows[item.index];
            return each ? (
              <GridRow
                key={item.key}
                row={each}
                index={item.index}
                isActive={item.index === active}
                decision={state.decisions.get(each.accountId)}
                problem={state.problems.get(each.accountId)}
                ground={groundOf(each.accountId)}
                draft={draft}
                mayUnite={all.length > 1}
                keys={keysOf(each)}
                onActivate={setActive}
                measure={measure}
              />
            ) : null;
          })}
          {after > 0 ? <tr aria-hidden="true" className={css.room} style={{ height: after }} /> : null}
        </tbody>
      </table>
      <Suspense fallback={null}>
        {opened?.what === 'ground' ? (
          <RowGroundDialog
            name={opened.row.labels.join(' · ')}
            row={groundOf(opened.row.accountId)}
            draft={draft}
            onRow={(ground) => setGround(opened.row, ground)}
            onClose={() => open(null)}
          />
        ) : null}
        {opened?.what === 'unite' ? (
          <UniteDialog
            sourceId={sourceId}
            row={opened.row}
            rows={all}
            onUnited={(gone) => dispatch({ type: 'clear', accountId: gone })}
            onClose={() => open(null)}
          />
        ) : null}
      </Suspense>
    </div>
  );
}
