import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type TodayQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const todayDocument = graphql(`
  query Today {
    today {
      done
      planned
      next {
        id
        kind
        group
        title
        reason
        path
        person {
          id
          name
          workplace {
            id
            path
          }
        }
        task {
          id
          kind
          dueOn
          isOverdue
          version
        }
      }
    }
  }
`);
const completeDocument = graphql(`
  mutation CompleteTask($id: ID!, $expectedVersion: Int!) {
    completeTask(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const postponeDocument = graphql(`
  mutation PostponeTask($id: ID!, $dueOn: CalendarDate!, $expectedVersion: Int!) {
    postponeTask(id: $id, dueOn: $dueOn, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);

const keysSavedDocument = graphql(`
  mutation ConfirmKeysSaved {
    confirmKeysSaved
  }
`);

export type NextThing = TodayQuery['today']['next'][number];
export type NextGroup = NextThing['group'];
type TaskOf = NonNullable<NextThing['task']>;

export function useTodayList() {
  return useQuery({
    queryKey: ['today'],
    queryFn: async ({ signal }) => (await execute(todayDocument, {}, signal)).today,
  });
}

export function useCompleteTask() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (task: TaskOf) =>
      (await execute(completeDocument, { id: task.id, expectedVersion: task.version })).completeTask,
    onSettled: () => client.invalidateQueries({ queryKey: ['today'] }),
  });
}

export function usePostponeTask() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ task, dueOn }: { task: TaskOf; dueOn: string }) =>
      (await execute(postponeDocument, { id: task.id, dueOn, expectedVersion: task.version })).postponeTask,
    onSettled: () => client.invalidateQueries({ queryKey: ['today'] }),
  });
}

/** Says that the encryption keys lie in a safe place; the day then asks for them no more. */
export function useConfirmKeysSaved() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => execute(keysSavedDocument, {}),
    onSettled: () => client.invalidateQueries({ queryKey: ['today'] }),
  });
}
