import { Alert, Button, CopyButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useUiWords } from '../../../ui/messages/words.js';
import { type Publication } from '../hooks/use-publication.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './editor.module.css';

interface TextConflictProps {
  /** How things stand now; null where the publication is gone. */
  present: Publication | null;
  mine: string;
  isSaving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody was faster: what stands there now, beside what is being typed. Neither is lost without a choice. */
export function TextConflict({ present, mine, isSaving, onKeepMine, onTakeTheirs }: TextConflictProps) {
  const words = usePublicationsWords();
  const ui = useUiWords();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed stands a screen further down.
  useEffect(() => {
    void place.current?.scrollIntoView({ block: 'nearest' });
  }, [present]);
  const mayEdit = present?.may.includes('edit') ?? false;
  return (
    <Alert ref={place} color="yellow" role="alert" title={words('conflictTitle')} className={css.asked ?? ''}>
      <p className={css.text}>
        {!present
          ? words('conflictGone')
          : words(mayEdit ? 'conflictText' : 'conflictClosed', {
              name: present.author?.name ?? words('someone'),
            })}
      </p>
      {present ? (
        <blockquote className={css.present} lang={present.language}>
          {[present.text, present.link].filter(Boolean).join('\n')}
        </blockquote>
      ) : null}
      <div className={css.buttons}>
        {mayEdit ? (
          <>
            <Button variant="default" loading={isSaving} onClick={onKeepMine}>
              {words('keepMine')}
            </Button>
            <Button variant="default" onClick={onTakeTheirs}>
              {words('takeTheirs')}
            </Button>
          </>
        ) : null}
        <CopyButton value={mine}>
          {({ copied, copy }) => (
            <Button variant={mayEdit ? 'subtle' : 'default'} color="gray" onClick={copy}>
              {copied ? ui('copied') : words('copyMine')}
            </Button>
          )}
        </CopyButton>
      </div>
    </Alert>
  );
}

/** What was typed before somebody else's text was taken: still there to read, and to take back. */
export function SetAside({ text, onTakeBack }: { text: string; onTakeBack: () => void }) {
  const words = usePublicationsWords();
  return (
    <details className={css.aside}>
      <summary>{words('setAside')}</summary>
      <p className={css.present}>{text}</p>
      <Button variant="default" onClick={onTakeBack}>
        {words('takeBack')}
      </Button>
    </details>
  );
}
