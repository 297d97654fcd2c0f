import { Alert, Button, Checkbox, FileButton, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useToday } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { useViewer } from '../../../ui/viewer.js';
import { useImportRoster, usePreviewRoster, type RosterPreviewParts } from '../hooks/use-roster.js';
import { useRosterWords } from '../messages/words.js';
import css from './roster.module.css';

const largest = 2_000_000;

interface Draft {
  text: string;
  sectionId: string;
}

function Entry({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const words = useRosterWords();
  const { sections } = useViewer();
  const [problem, setProblem] = useState<string | null>(null);
  const read = (file: File | null) => {
    if (!file) return;
    if (file.size > largest) return setProblem(words('tooBig'));
    setProblem(null);
    void file.text().then((text) => onDraft({ ...draft, text }));
  };
  return (
    <>
      <p className={css.text}>{words('text')}</p>
      {sections.length > 1 ? (
        <NativeSelect
          label={words('section')}
          value={draft.sectionId}
          onChange={(event) => onDraft({ ...draft, sectionId: event.currentTarget.value })}
          data={sections.map((section) => ({ value: section.id, label: section.name }))}
        />
      ) : null}
      <Textarea
        label={words('paste')}
        data-autofocus
        rows={8}
        value={draft.text}
        error={problem}
        onChange={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
        classNames={{ input: css.lines ?? '' }}
      />
      <FileButton onChange={read} accept=".csv,.tsv,.txt,text/csv">
        {(props) => (
          <Button {...props} variant="default">
            {words('file')}
          </Button>
        )}
      </FileButton>
    </>
  );
}

interface ImpactProps {
  preview: RosterPreviewParts;
  skipped: readonly number[];
  onSkipped: (lines: readonly number[]) => void;
}

function Impact({ preview, skipped, onSkipped }: ImpactProps) {
  const words = useRosterWords();
  const parts = [
    words('creates', { count: preview.creates }),
    words('updates', { count: preview.updates }),
    words('unchanged', { count: preview.unchanged }),
  ].join(', ');
  const doubtful = preview.rows.filter((row) => row.effect === 'review' || row.effect === 'refuse');
  const toggle = (line: number) =>
    onSkipped(skipped.includes(line) ? skipped.filter((each) => each !== line) : [...skipped, line]);
  return (
    <>
      <p className={css.impact}>{words('future', { parts })}</p>
      {preview.ignoredColumns.length > 0 ? (
        <p className={css.text}>{words('never', { columns: preview.ignoredColumns.join(', ') })}</p>
      ) : null}
      {doubtful.length > 0 ? (
        <>
          <p className={css.text}>
            <strong>{words('toReview', { count: doubtful.length })}.</strong> {words('onlyProblems')}
          </p>
          <div className={css.scroll} tabIndex={0} role="region" aria-label={words('title')}>
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">{words('line')}</th>
                  <th scope="col">{words('name')}</th>
                  <th scope="col">{words('why')}</th>
                  <th scope="col">{words('keep')}</th>
                </tr>
              </thead>
              <tbody>
                {doubtful.map((row) => (
                  <tr key={row.line}>
                    <td data-numeric="">{row.line}</td>
                    <th scope="row">{row.name}</th>
                    <td>{row.problem ?? words(row.effect)}</td>
                    <td>
                      {row.effect === 'review' ? (
                        <Checkbox
                          aria-label={`${words('keep')} · ${row.name}`}
                          checked={!skipped.includes(row.line)}
                          onChange={() => toggle(row.line)}
                        />
                      ) : (
                        words('refuse')
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : null}
    </>
  );
}

/** A member list pasted or uploaded: what it would do is said before it does it. */
export function RosterDialog({ onClose }: { onClose: () => void }) {
  const words = useRosterWords();
  const notify = useNotify();
  const today = useToday();
  const { sections } = useViewer();
  const [draft, setDraft] = useState<Draft>({ text: '', sectionId: sections[0]?.id ?? '' });
  const [listDated, setListDated] = useState('');
  const [skipped, setSkipped] = useState<readonly number[]>([]);
  const previewing = usePreviewRoster();
  const importing = useImportRoster();
  const preview = previewing.data?.__typename === 'RosterPreview' ? previewing.data : null;
  const refused = [previewing.data, importing.data].find((data) => data?.__typename === 'Refusal');
  const look = () =>
    previewing.mutate(draft, {
      onSuccess: (result) => {
        if (result.__typename !== 'RosterPreview') return;
        setSkipped(result.rows.filter((row) => row.effect === 'review').map((row) => row.line));
      },
    });
  const bring = () =>
    importing.mutate(
      { ...draft, listDated, skipLines: skipped },
      {
        onSuccess: (result) => {
          if (result.__typename !== 'RosterOutcome') return;
          const parts = [
            words('created', { count: result.created }),
            words('updated', { count: result.updated }),
          ];
          notify({ text: words('past', { parts: parts.join(', ') }) });
          onClose();
        },
      },
    );
  const kept = preview
    ? preview.creates +
      preview.updates +
      preview.rows.filter((row) => row.effect === 'review' && !skipped.includes(row.line)).length
    : 0;
  return (
    <Dialog onClose={onClose} size="lg" title={words('title')}>
      <div className={css.panel}>
        {preview ? (
          <Impact preview={preview} skipped={skipped} onSkipped={setSkipped} />
        ) : (
          <Entry draft={draft} onDraft={setDraft} />
        )}
        {preview ? (
          <TextInput
            type="date"
            label={words('dated')}
            description={words('datedHint')}
            max={today}
            required
            value={listDated}
            onChange={(event) => setListDated(event.currentTarget.value)}
          />
        ) : null}
        {refused || previewing.error || importing.error ? (
          <Alert color="red" role="alert">
            {refused?.__typename === 'Refusal' ? refused.message : words('failed')}
          </Alert>
        ) : null}
        <div className={css.buttons}>
          {preview ? (
            <>
              <Button loading={importing.isPending} disabled={kept === 0 || listDated === ''} onClick={bring}>
                {words('import', { count: kept })}
              </Button>
              <Button variant="subtle" color="gray" onClick={() => previewing.reset()}>
                {words('change')}
              </Button>
            </>
          ) : (
            <Button loading={previewing.isPending} disabled={!draft.text.trim()} onClick={look}>
              {words('look')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
