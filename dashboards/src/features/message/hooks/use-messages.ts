import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type PersonalMessageInput, type PersonalMessagesQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const messagesDocument = graphql(`
  query PersonalMessages($personId: ID!, $after: String) {
    personalMessages(personId: $personId, first: 10, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        channel
        purpose
        address
        subject
        body
        language
        plannedAt
        plannedWall
        sentAt
        cancelledAt
        reason
        groundLostAt
        version
        author {
          id
          name
        }
      }
    }
  }
`);
const footingDocument = graphql(`
  query MessageFooting($personId: ID!) {
    person(id: $personId) {
      id
      contactPoints {
        kind
        value
      }
      standing {
        cells {
          purpose
          channel
          isAllowed
        }
      }
    }
  }
`);
const queueDocument = graphql(`
  mutation QueueMessage($message: PersonalMessageInput!) {
    queueMessage(message: $message) {
      __typename
      ... on PersonalMessage {
        id
        plannedAt
      }
      ... on PermissionMissing {
        missing
      }
      ... on HourMissing {
        before
        after
      }
      ... on HourTwice {
        first
        second
      }
      ... on Refusal {
        field
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);
const cancelDocument = graphql(`
  mutation CancelMessage($id: ID!, $expectedVersion: Int!) {
    cancelMessage(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        code
        message
      }
    }
  }
`);

export type PersonalMessage = PersonalMessagesQuery['personalMessages']['nodes'][number];

const near = 120_000;

/** Whether something is about to change by itself: on its way, or due within minutes. */
const isMoving = ({ state, plannedAt }: PersonalMessage) =>
  state === 'sending' || (state === 'queued' && Date.parse(plannedAt) - Date.now() < near);

export function useMessages(personId: string) {
  return useInfiniteQuery({
    queryKey: ['person', personId, 'messages'],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(messagesDocument, { personId, after: pageParam }, signal)).personalMessages,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null),
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ nodes }) => nodes.some(isMoving)) ? 3_000 : false,
  });
}

/** Where mail would go, and for which purposes it may, as far as is known before asking. */
export function useFooting(personId: string) {
  return useQuery({
    queryKey: ['person', personId, 'footing'],
    queryFn: async ({ signal }) => {
      const { person } = await execute(footingDocument, { personId }, signal);
      const address = person?.contactPoints.find(({ kind }) => kind === 'email')?.value ?? null;
      const cells = person?.standing.cells.filter(({ channel }) => channel === 'email') ?? [];
      return { address, allowed: cells.filter(({ isAllowed }) => isAllowed).map(({ purpose }) => purpose) };
    },
  });
}

export function useQueueMessage(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (message: PersonalMessageInput) =>
      (await execute(queueDocument, { message })).queueMessage,
    onSuccess: ({ __typename }) =>
      __typename === 'PersonalMessage'
        ? client.invalidateQueries({ queryKey: ['person', personId] })
        : undefined,
  });
}

export type QueueAnswer = NonNullable<ReturnType<typeof useQueueMessage>['data']>;

export function useCancelMessage(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version: expectedVersion }: { id: string; version: number }) =>
      (await execute(cancelDocument, { id, expectedVersion })).cancelMessage,
    onSettled: () => client.invalidateQueries({ queryKey: ['person', personId, 'messages'] }),
  });
}
