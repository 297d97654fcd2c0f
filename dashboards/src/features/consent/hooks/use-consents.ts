import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type ConsentCellsQuery, type Purpose } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const cellsDocument = graphql(`
  query ConsentCells($personId: ID!) {
    person(id: $personId) {
      id
      name
      standing {
        cells {
          purpose
          channel
          channelName
          state
          since
          method
          isAllowed
        }
        objections {
          purpose
          objectedAt
        }
      }
    }
  }
`);
const recordsDocument = graphql(`
  query GroundRecords($personId: ID!, $after: String) {
    groundRecords(personId: $personId, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        sequence
        sentence
        at
        purpose
        channelName
        method
        actor
        notice {
          id
          version
          language
        }
      }
    }
  }
`);
const proofDocument = graphql(`
  query GroundProof($personId: ID!, $sequence: Int!) {
    groundProof(personId: $personId, sequence: $sequence) {
      controller
      payload
      previousHash
      hash
      noticeIsUnchanged
      chain {
        isWhole
        sentence
        head
        headHash
      }
      record {
        sequence
        recordId
        sentence
        at
        purpose
        channelName
        method
        actor
        notice {
          version
          language
          text
          publishedAt
        }
      }
    }
  }
`);
const recordCellDocument = graphql(`
  mutation RecordCell(
    $personId: ID!
    $purpose: Purpose!
    $channel: String
    $method: String!
    $givenOn: CalendarDate!
  ) {
    recordConsent(
      personId: $personId
      purpose: $purpose
      channel: $channel
      method: $method
      givenOn: $givenOn
    ) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const withdrawCellDocument = graphql(`
  mutation WithdrawCell($personId: ID!, $purpose: Purpose!, $channel: String) {
    withdrawConsent(personId: $personId, purpose: $purpose, channel: $channel) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const linkDocument = graphql(`
  mutation MakePreferenceLink($personId: ID!, $sentBy: String, $askedPurpose: Purpose) {
    makePreferenceLink(personId: $personId, sentBy: $sentBy, askedPurpose: $askedPurpose) {
      __typename
      ... on PreferenceLink {
        url
        expiresAt
      }
      ... on Refused {
        message
      }
    }
  }
`);

type Known = NonNullable<ConsentCellsQuery['person']>;
export type Cell = Known['standing']['cells'][number];

/** What is written of one cell: a consent that was given somehow, or its withdrawal. */
export type CellChange =
  | { what: 'give'; purpose: Purpose; channel: string; method: string; givenOn: string }
  | { what: 'withdraw'; purpose: Purpose; channel: string };

export function useConsents(personId: string) {
  return useQuery({
    queryKey: ['person', personId, 'consents'],
    queryFn: async ({ signal }) => (await execute(cellsDocument, { personId }, signal)).person ?? null,
  });
}

export function useGroundRecords(personId: string) {
  return useInfiniteQuery({
    queryKey: ['person', personId, 'records'],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(recordsDocument, { personId, after: pageParam }, signal)).groundRecords,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null),
  });
}

export function useProof(personId: string, sequence: number) {
  return useQuery({
    queryKey: ['person', personId, 'proof', sequence],
    queryFn: async ({ signal }) =>
      (await execute(proofDocument, { personId, sequence }, signal)).groundProof ?? null,
  });
}

/** Records or withdraws; whatever stood on it elsewhere is asked for again. */
export function useCellChange(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (change: CellChange): Promise<{ __typename: string; message?: string }> => {
      const { purpose, channel } = change;
      if (change.what === 'withdraw')
        return (await execute(withdrawCellDocument, { personId, purpose, channel })).withdrawConsent;
      const { method, givenOn } = change;
      return (await execute(recordCellDocument, { personId, purpose, channel, method, givenOn }))
        .recordConsent;
    },
    onSuccess: (answer) => {
      if (answer.__typename !== 'Standing') return;
      for (const key of [['person', personId], ['contacts'], ['today'], ['watch']])
        void client.invalidateQueries({ queryKey: key });
    },
  });
}

/** Makes a link to the person's own page; it is told once. */
export function usePreferenceLink(personId: string) {
  return useMutation({
    mutationFn: async (wanted: { sentBy: string | null; askedPurpose: Purpose | null }) =>
      (await execute(linkDocument, { personId, ...wanted })).makePreferenceLink,
  });
}
