import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type PublishingProblemsQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';
import { refreshPublishing } from './use-schedule.js';

const problemsDocument = graphql(`
  query PublishingProblems {
    publishingSuspension {
      since
      by {
        id
        name
      }
    }
    publishingProblems {
      id
      kind
      since
      sentence
      reason
      mayRetry
      maySettle
      delivery {
        id
        version
        target {
          id
          name
          isConnected
        }
      }
      publication {
        id
        version
        state
        text
        plannedAt
        may
      }
    }
  }
`);
const retryDocument = graphql(`
  mutation RetryDelivery($id: ID!, $expectedVersion: Int!) {
    retryDelivery(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const settleDocument = graphql(`
  mutation SettleDelivery($id: ID!, $wentOut: Boolean!, $expectedVersion: Int!) {
    settleDelivery(id: $id, wentOut: $wentOut, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const dismissDocument = graphql(`
  mutation DismissProblem($id: ID!, $expectedVersion: Int!) {
    dismissProblem(deliveryId: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);

export type PublishingTrouble = PublishingProblemsQuery;
export type Problem = PublishingProblemsQuery['publishingProblems'][number];
export type Suspension = NonNullable<PublishingProblemsQuery['publishingSuspension']>;

/** What went wrong, and whether everything is stopped; asked again while somebody looks. */
export function useProblems(isAsked = true) {
  return useQuery({
    queryKey: ['publishing', 'problems'],
    queryFn: ({ signal }) => execute(problemsDocument, {}, signal),
    refetchInterval: 30_000,
    enabled: isAsked,
  });
}

/** What a person decides about a sending. */
export type Verdict = 'retry' | 'wentOut' | 'didNotGo' | 'dismiss';

async function send(delivery: { id: string; version: number }, verdict: Verdict) {
  const of = { id: delivery.id, expectedVersion: delivery.version };
  if (verdict === 'retry') return (await execute(retryDocument, of)).retryDelivery;
  if (verdict === 'dismiss') return (await execute(dismissDocument, of)).dismissProblem;
  return (await execute(settleDocument, { ...of, wentOut: verdict === 'wentOut' })).settleDelivery;
}

export function useVerdict() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ delivery, verdict }: { delivery: { id: string; version: number }; verdict: Verdict }) =>
      send(delivery, verdict),
    // Not awaited: the problem would be gone, and its button with it, before that could say what came of it.
    onSettled: () => void refreshPublishing(client),
  });
}

/** In the order of urgency; suspension has a banner of its own. */
export const headlineKinds = ['failed', 'unknown', 'timePassed', 'limited', 'waiting'] as const;
type HeadlineKind = (typeof headlineKinds)[number];

/** How many of each kind there are, those alone that there are. */
export function countsOf(problems: readonly Problem[]): { kind: HeadlineKind; count: number }[] {
  return headlineKinds
    .map((kind) => ({ kind, count: problems.filter((problem) => problem.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

/** What somebody must do something about; what waits for the network mends itself. */
export const isUrgent = ({ kind }: { kind: string }): boolean =>
  kind === 'failed' || kind === 'unknown' || kind === 'timePassed';
