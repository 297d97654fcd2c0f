import { Button, CopyButton, NativeSelect } from '@mantine/core';
import { useUiWords } from '../../../ui/messages/words.js';
import { type ImportPreviewParts } from '../hooks/use-imports.js';
import { useImportsWords } from '../messages/words.js';
import css from './imports.module.css';

type Notice = ImportPreviewParts['notices'][number];

interface GroupNoticeProps {
  notices: readonly Notice[];
  chosen: Notice;
  onChosen: (id: string) => void;
}

/** The exact words that the group must have been given, to be copied into it. */
export function GroupNotice({ notices, chosen, onChosen }: GroupNoticeProps) {
  const words = useImportsWords();
  const ui = useUiWords();
  return (
    <details className={css.details}>
      <summary>{words('notice')}</summary>
      <p>{words('noticeHint')}</p>
      <NativeSelect
        label={words('noticeLanguage')}
        value={chosen.id}
        onChange={(event) => onChosen(event.currentTarget.value)}
        data={notices.map(({ id, language }) => ({ value: id, label: words(language) }))}
      />
      <div lang={chosen.language} className={css.notice}>
        {chosen.text}
      </div>
      <CopyButton value={chosen.text}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {ui(copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
    </details>
  );
}
