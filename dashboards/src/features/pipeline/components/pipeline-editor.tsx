import { ActionIcon, Alert, Button, Select, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useNotify } from '../../../ui/notices.js';
import { useEditPipeline } from '../hooks/use-lead-changes.js';
import { usePipelineWords } from '../messages/words.js';
import css from './pipeline.module.css';

interface EditedPipeline {
  id: string;
  name: string;
  version: number;
  stages: readonly { id: string; name: string; isNamed: boolean }[];
}
interface Draft {
  key: string;
  id: string | null;
  name: string;
  /** What the stage came with: sent back as null, its words stay in every language. */
  given: string | null;
}

const draftOf = (stage: EditedPipeline['stages'][number]): Draft => ({
  key: stage.id,
  id: stage.id,
  name: stage.name,
  given: stage.isNamed ? null : stage.name,
});

function StageRow(props: {
  draft: Draft;
  place: number;
  isLast: boolean;
  onName: (name: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const words = usePipelineWords();
  const { draft, place, isLast, onName, onMove, onRemove } = props;
  const { name } = draft;
  return (
    <li className={css.editRow}>
      <TextInput
        aria-label={words('stageName', { place })}
        value={name}
        maxLength={40}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={words('up', { name })}
        disabled={place === 1}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={18} stroke={1.5} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={words('down', { name })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={18} stroke={1.5} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={words('remove', { name })}
        onClick={onRemove}
      >
        <IconTrash size={18} stroke={1.5} />
      </ActionIcon>
    </li>
  );
}

/** Renames, reorders, adds and removes stages; a removed one says where its people go. */
export function PipelineEditor({ pipeline, onClose }: { pipeline: EditedPipeline; onClose: () => void }) {
  const words = usePipelineWords();
  const notify = useNotify();
  const edit = useEditPipeline();
  const [drafts, setDrafts] = useState(() => pipeline.stages.map(draftOf));
  const [targets, setTargets] = useState<Record<string, string | null>>({});
  const removed = pipeline.stages.filter((stage) => !drafts.some((draft) => draft.id === stage.id));
  const kept = drafts.flatMap((draft) => (draft.id ? [{ value: draft.id, label: draft.name }] : []));
  const move = (index: number, by: -1 | 1) =>
    setDrafts((now) => {
      const next = [...now];
      const [one] = next.splice(index, 1);
      if (one) next.splice(index + by, 0, one);
      return next;
    });
  const refused = edit.data?.__typename === 'Refusal' ? edit.data.message : null;
  const save = () =>
    edit.mutate(
      {
        id: pipeline.id,
        version: pipeline.version,
        edit: {
          stages: drafts.map(({ id, name, given }) => ({ id, name: name === given ? null : name })),
          retirements: removed.flatMap(({ id }) =>
            targets[id] ? [{ stageId: id, targetId: targets[id] }] : [],
          ),
        },
      },
      {
        onSuccess: (result) => {
          if (result.__typename === 'StaleVersion') notify({ text: words('stagesStale'), tone: 'late' });
          if (result.__typename !== 'Pipeline') return;
          notify({ text: words('stagesSaved') });
          onClose();
        },
      },
    );
  return (
    <Dialog onClose={onClose} centered size="lg" title={words('editTitle', { name: pipeline.name })}>
      <div className={css.form}>
        <p className={css.quiet}>{words('editHint')}</p>
        <ol className={css.editRows}>
          {drafts.map((draft, index) => (
            <StageRow
              key={draft.key}
              draft={draft}
              place={index + 1}
              isLast={index === drafts.length - 1}
              onName={(name) =>
                setDrafts((now) => now.map((one) => (one.key === draft.key ? { ...one, name } : one)))
              }
              onMove={(by) => move(index, by)}
              onRemove={() => setDrafts((now) => now.filter((one) => one.key !== draft.key))}
            />
          ))}
        </ol>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.5} />}
          onClick={() =>
            setDrafts((now) => [
              ...now,
              { key: `new-${now.length}-${Date.now()}`, id: null, name: '', given: null },
            ])
          }
        >
          {words('add')}
        </Button>
        {removed.map((stage) => (
          <Select
            key={stage.id}
            label={words('removedTo', { name: stage.name })}
            placeholder={words('chooseStage')}
            data={kept}
            value={targets[stage.id] ?? null}
            onChange={(target) => setTargets((now) => ({ ...now, [stage.id]: target }))}
          />
        ))}
        {refused || edit.error ? (
          <Alert color="red" role="alert" className={css.refused ?? ''}>
            {refused ?? words('failed')}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button variant="default" onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button loading={edit.isPending} onClick={save}>
            {words('saveStages')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
