import { Alert, Button, FileButton, NativeSelect, Progress } from '@mantine/core';
import { IconFileUpload, IconLock } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useFormat } from '../../../ui/format.js';
import { useViewer } from '../../../ui/viewer.js';
import { FileRefused, upload } from '../../../transport/upload.js';
import { RequestFailed } from '../../../transport/execute.js';
import { useBeginImport } from '../hooks/use-imports.js';
import { useImportsWords } from '../messages/words.js';
import css from './imports.module.css';

interface Sending {
  name: string;
  sent: number;
  total: number;
}

/** Opens an import and sends the file to it; what goes wrong becomes one sentence. */
function useSending(sectionId: string, onReceived: (importId: string) => void) {
  const words = useImportsWords();
  const begin = useBeginImport();
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (file: File) => {
    setProblem(null);
    setSending({ name: file.name, sent: 0, total: file.size });
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const begun = await begin.mutateAsync({ sectionId, fileName: file.name, zone });
      if (begun.__typename !== 'Import') {
        setProblem(begun.message);
        return setSending(null);
      }
      await upload(`/imports/${begun.id}/file`, file, (sent, total) =>
        setSending({ name: file.name, sent, total }),
      );
      onReceived(begun.id);
    } catch (error) {
      setSending(null);
      if (error instanceof FileRefused) setProblem(error.message);
      else
        setProblem(words(error instanceof RequestFailed && error.kind === 'network' ? 'network' : 'failed'));
    }
  };
  return { sending, problem, send: (file: File | null) => void (file ? send(file) : undefined) };
}

function SendingBar({ sending }: { sending: Sending }) {
  const words = useImportsWords();
  const format = useFormat();
  const share = sending.total > 0 ? (sending.sent / sending.total) * 100 : 0;
  const isSent = sending.total > 0 && sending.sent >= sending.total;
  return (
    <div className={css.drop} data-sending="">
      <p className={css.dropTitle}>{words('sending', { name: sending.name })}</p>
      <Progress.Root size="lg" className={css.wide ?? ''}>
        <Progress.Section value={share} aria-label={words('sending', { name: sending.name })} />
      </Progress.Root>
      <p className={css.quiet} role="status">
        {isSent
          ? words('reading')
          : words('sent', { sent: format.bytes(sending.sent), total: format.bytes(sending.total) })}
      </p>
    </div>
  );
}

/** The first step: a file dropped or chosen. */
export function FileStep({ onReceived }: { onReceived: (importId: string) => void }) {
  const words = useImportsWords();
  const { sections } = useViewer();
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '');
  const [isOver, setOver] = useState(false);
  const { sending, problem, send } = useSending(sectionId, onReceived);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0] ?? null);
  };
  return (
    <div className={css.stack}>
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
        <SendingBar sending={sending} />
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
