import { Button } from '@mantine/core';
import { IconFileImport, IconFileText } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { Answered, StateMessage } from '../../../ui/states.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { useImports, type ImportListed } from '../hooks/use-imports.js';
import { useOutcomeSentence } from '../hooks/use-outcome-sentence.js';
import { useImportsWords } from '../messages/words.js';
import css from './imports.module.css';

const stateWords = {
  receiving: 'receiving',
  previewed: 'previewed',
  committing: 'committingState',
  committed: 'committed',
  undoing: 'undoingState',
  undone: 'undoneState',
  failed: 'failedState',
  discarded: 'discardedState',
} as const;
const tones: Partial<Record<ImportListed['state'], Tone>> = {
  previewed: 'soon',
  committed: 'ok',
  failed: 'late',
  committing: 'info',
};

function Line({ each }: { each: ImportListed }) {
  const words = useImportsWords();
  const format = useFormat();
  const sentence = useOutcomeSentence();
  const date = format.dateTime(each.createdAt);
  return (
    <li className={css.line}>
      <span className={css.lineIcon} aria-hidden="true">
        <IconFileText stroke={1.5} size={22} />
      </span>
      <div className={css.lineText}>
        <span className={css.lineTitle}>
          <Link to={`/imports/${each.id}`}>{each.source?.name ?? each.fileName ?? words('importTitle')}</Link>
          <Tag tone={tones[each.state] ?? 'plain'}>{words(stateWords[each.state])}</Tag>
        </span>
        {each.outcome ? <span>{sentence(each.outcome, 'past')}</span> : null}
        <span className={css.quiet}>
          {each.importedBy ? words('byOn', { name: each.importedBy.name, date }) : words('on', { date })} ·{' '}
          {format.bytes(each.fileBytes)}
        </span>
      </div>
    </li>
  );
}

/** Every import, newest first. */
export function ImportList() {
  const words = useImportsWords();
  const query = useImports();
  return (
    <Answered query={query}>
      {(data) => {
        const nodes = data.pages.flatMap((page) => page.nodes);
        if (nodes.length === 0) {
          return (
            <StateMessage
              icon={<IconFileImport stroke={1.5} />}
              title={words('emptyTitle')}
              text={words('emptyText')}
              action={
                <Button component={Link} to="/imports/nouveau">
                  {words('add')}
                </Button>
              }
            />
          );
        }
        return (
          <>
            <ul className={css.lines}>
              {nodes.map((each) => (
                <Line key={each.id} each={each} />
              ))}
            </ul>
            {query.hasNextPage ? (
              <Button
                variant="default"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {words('more')}
              </Button>
            ) : null}
          </>
        );
      }}
    </Answered>
  );
}
