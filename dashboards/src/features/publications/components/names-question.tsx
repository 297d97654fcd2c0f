import { Alert, Checkbox } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { usePublicationsWords } from '../messages/words.js';
import css from './editor.module.css';

interface NamesQuestionProps {
  names: readonly string[];
  isMeant: boolean;
  onMeant: (isMeant: boolean) => void;
}

/** Known persons whom the text names: is everybody meant to read it? Asked anew for other names. */
export function NamesQuestion({ names, isMeant, onMeant }: NamesQuestionProps) {
  const words = usePublicationsWords();
  if (names.length === 0) return null;
  return (
    <Alert
      color="yellow"
      role="status"
      icon={<IconUserQuestion stroke={1.5} />}
      title={words('namesTitle', { names: names.join(', ') })}
      className={css.asked ?? ''}
    >
      <p className={css.text}>{words('namesText')}</p>
      <Checkbox
        label={words('namesMeant')}
        checked={isMeant}
        onChange={(event) => onMeant(event.currentTarget.checked)}
      />
    </Alert>
  );
}
