import { Alert, Button, FileButton, NativeSelect, Progress } from '@mantine/core';
import { IconFileUpload, IconLock } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState, type DragEvent } from 'react';
import { useFormat } from '../../../ui/format.js';
import { letGo } from '../../../ui/leaving.js';
import { Tag } from '../../../ui/tag.js';
import { useViewer } from '../../../ui/viewer.js';
import { RequestFailed } from '../../../transport/execute.js';
import { FileRefused, upload, UploadStopped } from '../../../transport/upload.js';
import { useBeginImport, useGiveUpImport, useReadPlatforms } from '../hooks/use-imports.js';
import { useImportsWords } from '../messages/words.js';
import css from './imports.module.css';

const LeaveQuestion = lazy(async () => ({
  default: (await import('../../../ui/leave/leave-question.js')).LeaveQuestion,
}));

interface Sending {
  name: string;
  sent: number;
  total: number;
}

/** Opens an import and sends the file to it; what goes wrong becomes one sentence. */
function useSending(sectionId: string, onReceived: (importId: string) => void) {
  const words = useImportsWords();
  const begin = useBeginImport();
  const giveUp = useGiveUpImport();
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const stopping = useRef<AbortController>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const fail = (error: unknown) => {
    if (error instanceof UploadStopped) return;
    if (error instanceof FileRefused) return setProblem(error.message);
    const isNetwork = error instanceof RequestFailed && error.kind === 'network';
    setProblem(words(isNetwork ? 'network' : 'failed'));
  };
  const send = async (file: File) => {
    const { signal } = (stopping.current = new AbortController());
    setProblem(null);
    setSending({ name: file.name, sent: 0, total: file.size });
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const begun = await begin.mutateAsync({ sectionId, fileName: file.name, zone });
      if (begun.__typename !== 'Import') return setProblem(begun.message);
      const { id, version: expectedVersion } = begun;
      const onProgress = (sent: number, total: number) => setSending({ name: file.name, sent, total });
      try {
        await upload(`/imports/${id}/file`, file, onProgress, signal);
      } catch (error) {
        // An import that waits for a file which does not come any more would stand in the list for a day.
        if (!(error instanceof FileRefused)) giveUp.mutate({ id, expectedVersion });
        throw error;
      }
      letGo();
      onReceived(id);
    } catch (error) {
      fail(error);
    } finally {
      setSending(null);
    }
  };
  const stop = () => stopping.current?.abort();
  return { sending, problem, stop, send: (file: File | null) => void (file ? send(file) : undefined) };
}

function SendingBar({ sending, onStop }: { sending: Sending; onStop: () => void }) {
  const words = useImportsWords();
  const format = useFormat();
  const share = sending.total > 0 ? (sending.sent / sending.total) * 100 : 0;
  const isSent = sending.total > 0 && sending.sent >= sending.total;
  return (
    <div className={css.drop} data-sending="">
      <p className={css.dropTitle}>{words('sending', { name: sending.name })}</p>
      <Progress.Root size="lg" className={css.wide ?? ''}>
        <Progress.Section
          value={share}
          animated={isSent}
          aria-label={words('sending', { name: sending.name })}
        />
      </Progress.Root>
      <p className={css.quiet} role="status">
        {isSent
          ? words('reading')
          : words('sent', { sent: format.bytes(sending.sent), total: format.bytes(sending.total) })}
      </p>
      <Button variant="default" onClick={onStop}>
        {words('stop')}
      </Button>
    </div>
  );
}

/** What may be dropped here: platforms that publish only are not named. */
function ReadPlatforms() {
  const words = useImportsWords();
  const platforms = useReadPlatforms();
  if (!platforms.data?.length) return null;
  return (
    <ul className={css.platforms} aria-label={words('platforms')}>
      {platforms.data.map((name) => (
        <li key={name}>
          <Tag>{name}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** The first step: a file dropped or chosen. */
export function FileStep({ onReceived }: { onReceived: (importId: string) => void }) {
  const words = useImportsWords();
  const { sections } = useViewer();
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '');
  const [isOver, setOver] = useState(false);
  const { sending, problem, stop, send } = useSending(sectionId, onReceived);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0] ?? null);
  };
  return (
    <div className={css.stack}>
      <Suspense fallback={null}>{sending ? <LeaveQuestion isUnsaved /> : null}</Suspense>
      {sections.length > 1 ? (
        <NativeSelect
          label={words('section')}
          value={sectionId}
          onChange={(event) => setSectionId(event.currentTarget.value)}
          data={sections.map((section) => ({ value: section.id, label: section.name }))}
        />
      ) : null}
      {problem ? (
        <Alert color="red" role="alert" title={words('failedTitle')} className={css.alert ?? ''}>
          {problem} {words('nothingStored')}
        </Alert>
      ) : null}
      {sending ? (
        <SendingBar sending={sending} onStop={stop} />
      ) : (
        <div
          className={css.drop}
          data-over={isOver || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <IconFileUpload size={40} stroke={1.25} aria-hidden="true" />
          <p className={css.dropTitle}>{words('drop')}</p>
          <p className={css.quiet}>{words('dropHint')}</p>
          <ReadPlatforms />
          <FileButton onChange={send} accept=".txt,.zip,text/plain,application/zip">
            {(props) => (
              <Button {...props} size="md">
                {words('choose')}
              </Button>
            )}
          </FileButton>
        </div>
      )}
      <p className={css.sealed}>
        <IconLock size={18} stroke={1.5} aria-hidden="true" />
        {words('sealed')}
      </p>
      <details className={css.details}>
        <summary>{words('how')}</summary>
        <p>{words('howText')}</p>
      </details>
    </div>
  );
}
