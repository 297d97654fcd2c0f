import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { execute } from '../../../transport/execute.js';

const untoldDocument = graphql(`
  query UntoldPersons($after: String) {
    untoldPersons(first: 10, after: $after) {
      total
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        collectedAt
        dueOn
        daysLeft
        urgency
        person {
          id
          name
        }
      }
    }
  }
`);
const refusalsDocument = graphql(`
  query LatestRefusals($after: String) {
    latestRefusals(first: 10, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        purpose
        channelName
        at
        person {
          id
          name
        }
      }
    }
  }
`);
const endingDocument = graphql(`
  query EndingGrounds($after: String) {
    endingGrounds(first: 10, after: $after) {
      total
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        purposes
        endsOn
        daysLeft
        urgency
        person {
          id
          name
        }
      }
    }
  }
`);
const noticeDocument = graphql(`
  mutation GiveNotice($personIds: [ID!]!, $method: String!) {
    giveNotice(personIds: $personIds, method: $method) {
      __typename
      ... on NoticesGiven {
        count
      }
      ... on Refused {
        message
      }
    }
  }
`);

interface Paged {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}
const next = (last: Paged) => (last.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null);
const paged = { initialPageParam: null as string | null, getNextPageParam: next };

export function useUntold() {
  return useInfiniteQuery({
    queryKey: ['watch', 'untold'],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(untoldDocument, { after: pageParam }, signal)).untoldPersons,
    ...paged,
  });
}

export function useRefusals() {
  return useInfiniteQuery({
    queryKey: ['watch', 'refusals'],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(refusalsDocument, { after: pageParam }, signal)).latestRefusals,
    ...paged,
  });
}

export function useEnding() {
  return useInfiniteQuery({
    queryKey: ['watch', 'ending'],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(endingDocument, { after: pageParam }, signal)).endingGrounds,
    ...paged,
  });
}

/** Records that people were told; they leave the list. */
export function useGiveNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (given: { personIds: string[]; method: string }) =>
      (await execute(noticeDocument, given)).giveNotice,
    onSuccess: (answer) => {
      if (answer.__typename !== 'NoticesGiven') return;
      for (const key of [['watch'], ['person'], ['contacts']])
        void client.invalidateQueries({ queryKey: key });
    },
  });
}
