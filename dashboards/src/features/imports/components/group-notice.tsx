import { Button, CopyButton, NativeSelect } from '@mantine/core';
import { useId } from 'react';
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

/** The exact words that the group must have been given: in sight of whoever attests it, and to be copied into the group. */
export function GroupNotice({ notices, chosen, onChosen }: GroupNoticeProps) {
  const words = useImportsWords();
  const ui = useUiWords();
  const id = useId();
  return (
    <div className={css.told}>
      <h3 className={css.toldTitle} id={`${id}-title`}>
        {words('notice')}
      </h3>
      <p className={css.quiet}>{words('noticeHint')}</p>
      <NativeSelect
        label={words('noticeLanguage')}
        value={chosen.id}
        onChange={(event) => onChosen(event.currentTarget.value)}
        data={notices.map(({ id, language }) => ({ value: id, label: words(language) }))}
      />
      <div
        lang={chosen.language}
        className={css.toldText}
        // A box that scrolls is reached by keyboard too.
        tabIndex={0}
        role="region"
        aria-labelledby={`${id}-title`}
      >
        {chosen.text}
      </div>
      <CopyButton value={chosen.text}>
        {({ copied, copy }) => (
          <Button className={css.toldCopy ?? ''} variant="default" onClick={copy}>
            {ui(copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
