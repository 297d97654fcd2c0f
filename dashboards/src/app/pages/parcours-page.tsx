import { Alert, Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFilterOff, IconRoute } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { type Intent } from '../../features/pipeline/components/decision-dialog.js';
import { LeadTable } from '../../features/pipeline/components/lead-table.js';
import css from '../../features/pipeline/components/pipeline.module.css';
import { StageByStage } from '../../features/pipeline/components/stage-by-stage.js';
import {
  narrowings,
  searchOf,
  useBoardAddress,
  type BoardAddress,
} from '../../features/pipeline/hooks/board-address.js';
import {
  useAgreement,
  useBoard,
  useLeadTable,
  usePipelines,
  type Column,
} from '../../features/pipeline/hooks/use-board.js';
import { usePipelineWords } from '../../features/pipeline/messages/words.js';
import { Page } from '../../ui/page.js';
import { Answered, LoadingRows, NoPermission, StateMessage } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

const DecisionDialog = lazy(async () => ({
  default: (await import('../../features/pipeline/components/decision-dialog.js')).DecisionDialog,
}));
const PipelineEditor = lazy(async () => ({
  default: (await import('../../features/pipeline/components/pipeline-editor.js')).PipelineEditor,
}));
// Dragging is for wide screens: a phone never loads it.
const LeadBoard = lazy(async () => ({
  default: (await import('../../features/pipeline/components/lead-board.js')).LeadBoard,
}));

type Pipeline = NonNullable<ReturnType<typeof usePipelines>['data']>[number];
interface ShownProps {
  pipeline: Pipeline;
  address: BoardAddress;
  change: (part: Partial<BoardAddress>) => void;
  onDecide: (intent: Intent) => void;
}

const useIsPhone = () => useMediaQuery('(max-width: 767px)', window.innerWidth < 768) ?? false;

export function ParcoursPage() {
  const words = usePipelineWords();
  if (useMay('seePersons')) return <Parcours />;
  return (
    <Page title={words('title')}>
      <NoPermission capability="seePersons" />
    </Page>
  );
}

function Parcours() {
  const words = usePipelineWords();
  const { address, change } = useBoardAddress();
  const pipelines = usePipelines();
  const [intent, setIntent] = useState<Intent | null>(null);
  const [isEditing, setEditing] = useState(false);
  const mayEdit = useMay('manageStaff');
  const pipeline = pipelines.data?.find(({ code }) => code === address.pipeline) ?? pipelines.data?.[0];
  const isPhone = useIsPhone();
  const editing =
    mayEdit && pipeline ? (
      <Button variant="default" onClick={() => setEditing(true)}>
        {words('edit')}
      </Button>
    ) : null;
  // On a phone people come first: what is set up and watched over stands below them.
  return (
    <Page
      title={words('title')}
      lead={isPhone ? null : words('lead')}
      width="full"
      actions={isPhone ? null : editing}
    >
      {isPhone ? null : <Agreement />}
      <Answered query={pipelines} loading={<LoadingRows rows={4} height={96} />}>
        {(all) =>
          pipeline ? (
            <>
              <Bar all={all} shown={pipeline} address={address} change={change} />
              {address.isTable ? (
                <AsTable pipeline={pipeline} address={address} change={change} onDecide={setIntent} />
              ) : (
                <AsBoard pipeline={pipeline} address={address} change={change} onDecide={setIntent} />
              )}
            </>
          ) : null
        }
      </Answered>
      {isPhone ? (
        <>
          <Agreement />
          {editing}
        </>
      ) : null}
      {intent && pipeline ? (
        <Suspense fallback={null}>
          <DecisionDialog intent={intent} stages={pipeline.stages} onClose={() => setIntent(null)} />
        </Suspense>
      ) : null}
      {isEditing && pipeline ? (
        <Suspense fallback={null}>
          <PipelineEditor key={pipeline.version} pipeline={pipeline} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </Page>
  );
}

/** Said to whoever answers for it, when people seem to follow the score instead of deciding. */
function Agreement() {
  const words = usePipelineWords();
  const { data } = useAgreement(useMay('manageImpactAssessment'));
  if (!data?.isAlarming) return null;
  return (
    <Alert color="yellow" title={words('agreementTitle')}>
      {data.sentence}
    </Alert>
  );
}

function Bar(props: {
  all: readonly Pipeline[];
  shown: Pipeline;
  address: BoardAddress;
  change: ShownProps['change'];
}) {
  const words = usePipelineWords();
  const { all, shown, address, change } = props;
  return (
    <div className={css.bar}>
      <SegmentedControl
        aria-label={words('whichPipeline')}
        data={all.map(({ code, name }) => ({ value: code, label: name }))}
        value={shown.code}
        onChange={(pipeline) => change({ pipeline, stage: null })}
      />
      <div className={css.filters} role="group" aria-label={words('filters')}>
        {narrowings.map((one) => {
          const isOn = address.narrowed.includes(one);
          return (
            <button
              key={one}
              type="button"
              className={css.chip}
              aria-pressed={isOn}
              onClick={() =>
                change({
                  narrowed: isOn
                    ? address.narrowed.filter((other) => other !== one)
                    : [...address.narrowed, one],
                })
              }
            >
              {words(one)}
            </button>
          );
        })}
      </div>
      <SegmentedControl
        className={css.view ?? ''}
        aria-label={words('view')}
        data={[
          { value: 'board', label: words('board') },
          { value: 'table', label: words('table') },
        ]}
        value={address.isTable ? 'table' : 'board'}
        onChange={(view) => change({ isTable: view === 'table' })}
      />
    </div>
  );
}

function Nobody({ address, change }: Pick<ShownProps, 'address' | 'change'>) {
  const words = usePipelineWords();
  if (address.narrowed.length > 0) {
    return (
      <StateMessage
        icon={<IconFilterOff stroke={1.5} />}
        title={words('noResultTitle')}
        text={words('noResultText')}
        action={
          <Button variant="default" onClick={() => change({ narrowed: [] })}>
            {words('clear')}
          </Button>
        }
      />
    );
  }
  return (
    <StateMessage
      icon={<IconRoute stroke={1.5} />}
      title={words('emptyTitle')}
      text={words('emptyText')}
      action={
        <Button component={Link} to="/contacts">
          {words('emptyAction')}
        </Button>
      }
    />
  );
}

function AsBoard({ pipeline, address, change, onDecide }: ShownProps) {
  const query = useBoard(pipeline.id, searchOf(address), true);
  const isPhone = useIsPhone();
  const tablePath = `/parcours?vers=${pipeline.code}&vue=tableau`;
  const shown = (columns: readonly Column[]) => {
    if (columns.every(({ count }) => count === 0)) return <Nobody address={address} change={change} />;
    if (!isPhone) return <LeadBoard columns={columns} onDecide={onDecide} tablePath={tablePath} />;
    return (
      <StageByStage
        columns={columns}
        stage={address.stage}
        onStage={(stage) => change({ stage })}
        onDecide={onDecide}
        tablePath={tablePath}
      />
    );
  };
  return (
    <Answered query={query} loading={<LoadingRows rows={4} height={140} />}>
      {(columns) => <Suspense fallback={<LoadingRows rows={4} height={140} />}>{shown(columns)}</Suspense>}
    </Answered>
  );
}

function AsTable({ pipeline, address, change, onDecide }: ShownProps) {
  const query = useLeadTable(pipeline.id, searchOf(address), true);
  const leads = query.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
  return (
    <Answered query={query} loading={<LoadingRows rows={8} height={56} />}>
      {() =>
        leads.length === 0 ? (
          <Nobody address={address} change={change} />
        ) : (
          <LeadTable leads={leads} onDecide={onDecide} query={query} />
        )
      }
    </Answered>
  );
}
