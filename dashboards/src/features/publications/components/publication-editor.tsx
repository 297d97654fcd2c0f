import { Alert, Button, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent } from 'react';
import { useFormat } from '../../../ui/format.js';
import { LeaveQuestion } from '../../../ui/leave/leave-question.js';
import { letGo } from '../../../ui/leaving.js';
import { useTimeZone } from '../../../ui/viewer.js';
import { type Draft } from '../hooks/publication-draft.js';
import { type Seen } from '../hooks/use-decisions.js';
import { useEditor } from '../hooks/use-editor.js';
import { type Publication } from '../hooks/use-publication.js';
import { type Saved, type Target } from '../hooks/use-writing.js';
import { usePublicationsWords } from '../messages/words.js';
import { AccountChoice } from './account-choice.js';
import css from './editor.module.css';
import { EditorPreviews } from './editor-previews.js';
import { MoreSettings } from './more-settings.js';
import { NamesQuestion } from './names-question.js';
import { SetAside, TextConflict } from './text-conflict.js';

export interface Wishing extends Seen {
  /** To be called with the version that the wish led to. */
  moved: (stored: Seen) => void;
}

interface PublicationEditorProps {
  stored: Publication | null;
  /** The same, as the page last heard of it. */
  latest: Publication | null;
  draft: Draft;
  targets: readonly Target[];
  /** The time that it has or is wished for, in the organisation's zone. */
  plannedWall: string | null;
  isWishing: boolean;
  onDone: (saved: Seen, how: 'draft' | 'submitted') => void;
  onWish: (wishing: Wishing) => void;
}

/** Where a public text is written, checked on each account while it is typed, and shown as it will look. */
export function PublicationEditor(props: PublicationEditorProps) {
  const { stored, latest, draft: first, targets, plannedWall, isWishing, onDone, onWish } = props;
  const words = usePublicationsWords();
  const format = useFormat();
  const zone = useTimeZone();
  const editor = useEditor({ stored, draft: first }, isWishing ? null : latest, zone);
  const { draft, change, checks, save, present, setAside } = editor;
  const { data: saved, error, isPending } = save;
  const finish = (how: 'draft' | 'submitted') => (answer: Saved) => {
    if (answer.refused || answer.isCutOff || !answer.stored) return;
    letGo();
    onDone(answer.stored, how);
  };
  const saveDraft = () => editor.store({ submit: false }, finish('draft'));
  const wish = () =>
    editor.store({ submit: false }, ({ stored: kept, isStored }) => {
      if (kept && isStored) onWish({ ...kept, moved: editor.moved });
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!isPending) saveDraft();
  };
  // The question about names stands beside the text; once it is answered, its refusal has nothing more to say.
  const isAnswered = saved?.refused?.code === 'publication.names-somebody' && editor.namesAreMeant;
  const refused = saved?.present === undefined && !isAnswered ? saved?.refused?.message : null;
  const failed = error ? words('failed') : saved?.isCutOff ? words('cutOff') : null;
  return (
    <div className={css.columns} onKeyDown={onKeyDown}>
      <div className={css.form}>
        {present !== undefined ? (
          <TextConflict
            present={present}
            mine={draft.text}
            isSaving={isPending}
            onKeepMine={() => present && editor.store({ submit: false, over: present }, finish('draft'))}
            onTakeTheirs={() => present && editor.takeTheirs(present)}
          />
        ) : null}
        {setAside !== null ? <SetAside text={setAside} onTakeBack={editor.takeBack} /> : null}
        <Textarea
          label={words('text')}
          autosize
          minRows={7}
          maxRows={20}
          data-autofocus
          autoFocus={stored === null}
          lang={draft.language}
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <NamesQuestion names={editor.names} isMeant={editor.namesAreMeant} onMeant={editor.confirmNames} />
        <TextInput
          type="url"
          inputMode="url"
          label={words('link')}
          description={words('linkHint')}
          placeholder="https://"
          value={draft.link}
          onChange={(event) => change({ link: event.currentTarget.value })}
        />
        <AccountChoice
          targets={targets}
          chosen={draft.targetIds}
          checks={checks}
          onChange={(targetIds) => change({ targetIds })}
        />
        <MoreSettings draft={draft} change={change} />
        <div className={css.when}>
          <span>
            <span className={css.label}>{words('when')}</span>
            <span className={css.quiet}>
              {plannedWall ? words('wishedFor', { when: format.dateTime(plannedWall) }) : words('whenHint')}
            </span>
          </span>
          <Button variant="default" disabled={isPending} onClick={wish}>
            {words(plannedWall ? 'moveTime' : 'wishTime')}
          </Button>
        </div>
        {refused || failed ? (
          <Alert color="red" role="alert" className={css.refused ?? ''}>
            {refused ?? failed}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button
            size="md"
            loading={isPending && save.variables.submit !== null}
            disabled={isPending}
            onClick={() => editor.store({ submit: true }, finish('submitted'))}
          >
            {words('submit')}
          </Button>
          <Button
            size="md"
            variant="default"
            disabled={isPending}
            onClick={saveDraft}
            aria-keyshortcuts="Control+S"
          >
            {words('saveDraft')}
          </Button>
        </div>
      </div>
      <EditorPreviews draft={draft} targets={targets} checks={checks} plannedWall={plannedWall} />
      <LeaveQuestion isUnsaved={editor.isChanged} />
    </div>
  );
}
