import { Button, Textarea } from '@mantine/core';
import { type FormEvent } from 'react';
import { usePublicationsWords } from '../messages/words.js';
import css from './publication.module.css';

interface SendBackFormProps {
  note: string;
  onNote: (note: string) => void;
  isSending: boolean;
  onSend: () => void;
  onClose: () => void;
}

/** A word to the author on what is to be changed. */
export function SendBackForm({ note, onNote, isSending, onSend, onClose }: SendBackFormProps) {
  const words = usePublicationsWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <Textarea
        label={words('noteLabel')}
        description={words('noteHint')}
        required
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2000}
        autoFocus
        value={note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
      <div className={css.buttons}>
        <Button type="submit" loading={isSending} disabled={note.trim() === ''}>
          {words('sendBack')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words('notYet')}
        </Button>
      </div>
    </form>
  );
}
