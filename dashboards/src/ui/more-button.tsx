import { Button } from '@mantine/core';
import { useUiWords } from './messages/words.js';
import css from './more-button.module.css';

/** A list that comes in pages, as far as asking for the next one goes. */
export interface Paged {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface MoreButtonProps {
  query: Paged;
  /** What the button says, where the list has its own word for what follows. */
  label?: string;
}

/** Fetches what follows in a list; nothing where there is no more. */
export function MoreButton({ query, label }: MoreButtonProps) {
  const words = useUiWords();
  if (!query.hasNextPage) return null;
  return (
    <Button
      variant="default"
      className={css.more ?? ''}
      loading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {label ?? words('more')}
    </Button>
  );
}
