import { Alert, Button, Progress, SegmentedControl } from '@mantine/core';
import { IconArrowBackUp, IconChecks, IconUserCheck } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useMemo, useReducer, useState } from 'react';
import { Link } from 'react-router';
import { type LinkingGridQuery } from '../../../graphql/graphql.js';
import { useNotify } from '../../../ui/notices.js';
import { StateMessage } from '../../../ui/states.js';
import {
  decide,
  lackingOf,
  linkInputs,
  linkTo,
  nothingChosen,
  nothingDecided,
  proposalOf,
  type GroundDraft,
} from '../hooks/decisions.js';
import { useSaveLinks } from '../hooks/use-linking.js';
import { useLinkingWords } from '../messages/words.js';
import { GroundDefaults } from './ground-defaults.js';
import { KeyLegend } from './key-legend.js';
import { LinkingGrid } from './linking-grid.js';
import css from './linking.module.css';

const LeaveQuestion = lazy(async () => ({
  default: (await import('../../../ui/leave/leave-question.js')).LeaveQuestion,
}));

type Grid = NonNullable<LinkingGridQuery['linkingGrid']>;

/** Ctrl+S saves, Ctrl+Z takes the last choice back. */
function useWorkbenchKeys(save: () => void, undo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const isField = event.target instanceof HTMLInputElement && event.target.value !== '';
      if (key === 's') save();
      else if (key === 'z' && !isField) undo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save, undo]);
}

/** What must be said before the links can be saved; somebody may be linked on no ground, if that is what is chosen. */
function Lacking({ ground, proof, onWithout }: ReturnType<typeof lackingOf> & { onWithout: () => void }) {
  const words = useLinkingWords();
  const isLacking = ground + proof > 0;
  // The bar has grown over whatever row one was in.
  useEffect(() => {
    if (isLacking) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isLacking]);
  if (!isLacking) return null;
  return (
    <Alert color="yellow" role="alert">
      <div className={css.lacking}>
        {ground > 0 ? words('lackingGround', { count: ground }) : words('lackingProof', { count: proof })}
        {ground > 0 ? (
          <Button size="compact-sm" variant="default" onClick={onWithout}>
            {words('linkWithout')}
          </Button>
        ) : null}
      </div>
    </Alert>
  );
}

/** Linking the authors of one group: choices gather here and are saved together. */
export function LinkingWorkbench({ grid }: { grid: Grid }) {
  const words = useLinkingWords();
  const notify = useNotify();
  const [state, dispatch] = useReducer(decide, nothingDecided);
  const [shown, setShown] = useState<'toLink' | 'all'>('toLink');
  const [draft, setDraft] = useState<GroundDraft>(nothingChosen);
  const [isTried, setTried] = useState(false);
  const lacking = lackingOf(state.decisions, draft);
  const isLacking = lacking.ground + lacking.proof > 0;
  const saving = useSaveLinks(grid.source.id);
  const { rows } = grid;
  const visible = useMemo(() => (shown === 'all' ? rows : rows.filter((row) => !row.linked)), [rows, shown]);
  const strong = rows.filter((row) => proposalOf(row)?.isStrong && !state.decisions.has(row.accountId));
  const chosen = [...state.decisions].filter(([, decision]) => decision.what !== 'unlink').length;
  const linked = rows.filter((row) => row.linked).length;
  const acceptStrong = () =>
    dispatch({
      type: 'decide',
      kind: draft.kind,
      entries: strong.flatMap((row) => {
        const proposal = proposalOf(row);
        const ground = { ground: draft.kind, own: null };
        return proposal ? [[row.accountId, linkTo(proposal.person, ground)] as const] : [];
      }),
    });
  const save = () => {
    if (state.decisions.size === 0 || saving.isPending) return;
    setTried(isLacking);
    if (isLacking) return;
    const links = linkInputs(state.decisions, draft, grid.source.section.id);
    saving.mutate(links, {
      onSuccess: (result) => {
        if (result.__typename !== 'LinkOutcome') return;
        dispatch({ type: 'saved', problems: result.problems });
        const failed = new Set(result.problems.map((problem) => problem.accountId));
        const made = links.filter((link) => !failed.has(link.accountId) && (link.personId ?? link.newPerson));
        const undo = () => saving.mutate(made.map(({ accountId }) => ({ accountId, personId: null })));
        if (failed.size > 0) notify({ text: words('problems', { count: failed.size }), tone: 'late' });
        else {
          const text = words('saved', { count: links.length });
          notify({ text, ...(made.length > 0 ? { action: { label: words('undo'), run: undo } } : {}) });
        }
      },
    });
  };
  const undo = () => dispatch({ type: 'undo' });
  useWorkbenchKeys(save, undo);
  const refused = saving.data?.__typename === 'Refusal' ? saving.data.message : null;
  if (rows.length === 0) {
    return (
      <StateMessage
        icon={<IconUserCheck stroke={1.5} />}
        title={words('noRowsTitle')}
        text={words('noRowsText')}
      />
    );
  }
  return (
    <div className={css.bench}>
      <Suspense fallback={null}>
        <LeaveQuestion isUnsaved={state.decisions.size > 0} />
      </Suspense>
      <div className={css.progress}>
        <strong className={css.progressText} data-numeric="" role="status">
          {words('progress', { count: linked + chosen, total: rows.length })}
        </strong>
        <Progress.Root size="lg" className={css.progressBar ?? ''} aria-hidden="true">
          <Progress.Section value={(linked / rows.length) * 100} color="green" withAria={false} />
          <Progress.Section value={(chosen / rows.length) * 100} color="blue" withAria={false} />
        </Progress.Root>
      </div>
      <GroundDefaults draft={draft} onDraft={setDraft} isTried={isTried && isLacking} />
      <div className={css.tools}>
        <SegmentedControl
          aria-label={words('author')}
          value={shown}
          onChange={(value) => setShown(value as 'toLink' | 'all')}
          data={[
            { value: 'toLink', label: `${words('toLink')} (${rows.length - linked})` },
            { value: 'all', label: `${words('all')} (${rows.length})` },
          ]}
        />
        {strong.length > 0 ? (
          <Button
            variant="default"
            leftSection={<IconChecks size={18} stroke={1.5} />}
            onClick={acceptStrong}
          >
            {words('acceptStrong', { count: strong.length })}
          </Button>
        ) : null}
      </div>
      {visible.length === 0 ? (
        <StateMessage
          icon={<IconUserCheck stroke={1.5} />}
          title={words('emptyTitle')}
          text={words('emptyText')}
          action={
            <Button component={Link} to="/contacts">
              {words('emptyAction')}
            </Button>
          }
        />
      ) : (
        <div className={css.split}>
          <LinkingGrid
            sourceId={grid.source.id}
            rows={visible}
            all={rows}
            state={state}
            dispatch={dispatch}
            draft={draft}
          />
          <KeyLegend />
        </div>
      )}
      <div className={css.saveBar} data-idle={state.decisions.size === 0 || undefined}>
        {isTried ? <Lacking {...lacking} onWithout={() => dispatch({ type: 'without' })} /> : null}
        {refused || saving.error ? (
          <Alert color="red" role="alert">
            {refused ?? words('failed')}
          </Alert>
        ) : null}
        <div className={css.saveRow}>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArrowBackUp size={18} stroke={1.5} />}
            disabled={state.past.length === 0}
            onClick={undo}
          >
            {words('undo')}
          </Button>
          <Button size="md" loading={saving.isPending} disabled={state.decisions.size === 0} onClick={save}>
            {state.decisions.size === 0
              ? words('nothingToSave')
              : words('save', { count: state.decisions.size })}
          </Button>
        </div>
      </div>
    </div>
  );
}
