import { Button } from '@mantine/core';
import { IconFileImport, IconFileText } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { MoreButton } from '../../../ui/more-button.js';
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

/** What stands in the place of a name that was not kept: a file's name may name people. */
const unnamed: Partial<Record<ImportListed['state'], 'unreadFile' | 'givenUpFile'>> = {
  failed: 'unreadFile',
  discarded: 'givenUpFile',
};

function Line({ each }: { each: ImportListed }) {
  const words = useImportsWords();
  const format = useFormat();
  const sentence = useOutcomeSentence();
  const date = format.dateTime(each.createdAt);
  const title = each.source?.name ?? each.fileName ?? words(unnamed[each.state] ?? 'importTitle');
  const facts = [
    each.importedBy ? words('byOn', { name: each.importedBy.name, date }) : words('on', { date }),
    each.platform?.name,
    each.fileBytes > 0 ? format.bytes(each.fileBytes) : null,
  ];
  return (
    <li className={css.line}>
      <span className={css.lineIcon} aria-hidden="true">
        <IconFileText stroke={1.5} size={22} />
      </span>
      <div className={css.lineText}>
        <span className={css.lineTitle}>
          <Link to={`/imports/${each.id}`}>{title}</Link>
          <Tag tone={tones[each.state] ?? 'plain'}>{words(stateWords[each.state])}</Tag>
        </span>
        {each.failure ? <span className={css.why}>{each.failure}</span> : null}
        {each.outcome ? <span>{sentence(each.outcome, 'past')}</span> : null}
        <span className={css.quiet}>{facts.filter(Boolean).join(' · ')}</span>
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
            <MoreButton query={query} label={words('more')} />
          </>
        );
      }}
    </Answered>
  );
}
