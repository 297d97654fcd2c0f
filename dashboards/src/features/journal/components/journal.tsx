import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { execute } from '../../../transport/execute.js';
import { useFormat } from '../../../ui/format.js';
import { MoreButton } from '../../../ui/more-button.js';
import { Answered, StateMessage } from '../../../ui/states.js';
import { useJournalWords } from '../messages/words.js';
import css from './journal.module.css';

const journalDocument = graphql(`
  query Journal($after: String) {
    auditEntries(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        staffName
        sentence
      }
    }
  }
`);

function useJournal() {
  return useInfiniteQuery({
    queryKey: ['journal'],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(journalDocument, { after: pageParam }, signal)).auditEntries,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null),
  });
}

/** The audit trail, newest first. */
export function Journal() {
  const words = useJournalWords();
  const format = useFormat();
  const query = useJournal();
  return (
    <Answered query={query}>
      {(data) => {
        const nodes = data.pages.flatMap((page) => page.nodes);
        if (nodes.length === 0) {
          return (
            <StateMessage
              icon={<IconHistory stroke={1.5} />}
              title={words('emptyTitle')}
              text={words('emptyText')}
            />
          );
        }
        return (
          <>
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">{words('when')}</th>
                  <th scope="col">{words('who')}</th>
                  <th scope="col">{words('what')}</th>
                </tr>
              </thead>
              <tbody>
                {nodes.map((entry) => (
                  <tr key={entry.id}>
                    <td className={css.when}>
                      <time dateTime={entry.at}>{format.dateTime(entry.at)}</time>
                    </td>
                    <td className={css.who}>{entry.staffName ?? words('system')}</td>
                    <td>{entry.sentence}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <MoreButton query={query} label={words('more')} />
          </>
        );
      }}
    </Answered>
  );
}
