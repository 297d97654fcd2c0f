import { UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconLink } from '@tabler/icons-react';
import { type ConsentState } from '../../../graphql/graphql.js';
import { useConsentWords } from '../messages/words.js';
import css from './consent.module.css';

const icons = {
  given: IconCircleCheck,
  allowed: IconLink,
  withdrawn: IconCircleX,
  none: IconCircleDashed,
} as const;

interface CellParts {
  channelName: string;
  state: ConsentState;
  isAllowed: boolean;
}

/** One cell of the matrix: its channel and what stands there, in words and a sign; pressing it changes it. */
export function CellChip({
  cell,
  title,
  disabled = false,
  onPress,
}: {
  cell: CellParts;
  title?: string;
  disabled?: boolean;
  onPress: () => void;
}) {
  const words = useConsentWords();
  const state = cell.state === 'none' && cell.isAllowed ? 'allowed' : cell.state;
  const Icon = icons[state];
  return (
    <UnstyledButton
      className={css.chip ?? ''}
      data-state={state}
      aria-pressed={cell.state === 'given'}
      title={title}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon size={20} stroke={1.5} aria-hidden="true" />
      <span>
        {cell.channelName}
        <small>{words(`cell_${state}`)}</small>
      </span>
    </UnstyledButton>
  );
}
