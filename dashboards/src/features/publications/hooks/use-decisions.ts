import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { execute } from '../../../transport/execute.js';

const submitDocument = graphql(`
  mutation SubmitPublication($id: ID!, $namesAreMeant: Boolean!, $expectedVersion: Int!) {
    submitPublication(id: $id, namesAreMeant: $namesAreMeant, expectedVersion: $expectedVersion) {
      __typename
      ... on Publication {
        id
        state
        version
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);
const approveDocument = graphql(`
  mutation ApprovePublication($id: ID!, $expectedVersion: Int!) {
    approvePublication(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Publication {
        id
        state
        version
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);
const sendBackDocument = graphql(`
  mutation SendBackPublication($id: ID!, $note: String!, $expectedVersion: Int!) {
    sendBackPublication(id: $id, note: $note, expectedVersion: $expectedVersion) {
      __typename
      ... on Publication {
        id
        state
        version
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);
const takeTimeDocument = graphql(`
  mutation TakePublicationTime($id: ID!, $expectedVersion: Int!) {
    unschedulePublication(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Publication {
        id
        state
        version
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);
const cancelDocument = graphql(`
  mutation CancelPublication($id: ID!, $expectedVersion: Int!) {
    cancelPublication(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Publication {
        id
        state
        version
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);
const retryDocument = graphql(`
  mutation RetryPublicationDelivery($id: ID!, $expectedVersion: Int!) {
    retryDelivery(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        code
        message
      }
    }
  }
`);
const settleDocument = graphql(`
  mutation SettlePublicationDelivery($id: ID!, $wentOut: Boolean!, $expectedVersion: Int!) {
    settleDelivery(id: $id, wentOut: $wentOut, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        code
        message
      }
    }
  }
`);

/** What somebody decides about a publication, or about one of its sendings. */
export type Decision =
  | { kind: 'submit'; namesAreMeant: boolean }
  | { kind: 'approve' }
  | { kind: 'sendBack'; note: string }
  | { kind: 'takeTime' }
  | { kind: 'cancel' };
export type SendingDecision = { kind: 'retry' } | { kind: 'settle'; wentOut: boolean };

/** As the reader last saw it. */
export interface Seen {
  id: string;
  version: number;
}

/** Sends a decision; the answer is the publication, or a refusal in words. */
export async function decide({ id, version }: Seen, decision: Decision) {
  const of = { id, expectedVersion: version };
  switch (decision.kind) {
    case 'submit':
      return (await execute(submitDocument, { ...of, namesAreMeant: decision.namesAreMeant }))
        .submitPublication;
    case 'approve':
      return (await execute(approveDocument, of)).approvePublication;
    case 'sendBack':
      return (await execute(sendBackDocument, { ...of, note: decision.note })).sendBackPublication;
    case 'takeTime':
      return (await execute(takeTimeDocument, of)).unschedulePublication;
    case 'cancel':
      return (await execute(cancelDocument, of)).cancelPublication;
  }
}

async function decideSending({ id, version }: Seen, decision: SendingDecision) {
  const of = { id, expectedVersion: version };
  if (decision.kind === 'retry') return (await execute(retryDocument, of)).retryDelivery;
  return (await execute(settleDocument, { ...of, wentOut: decision.wentOut })).settleDelivery;
}

/** Lists, the page of a publication, the calendar and its ribbon all show what changed. */
export function refreshPublications(client: QueryClient): void {
  // Not waited for: whoever decided hears of it before the page shows a change that could be somebody else's.
  for (const queryKey of [['publications'], ['publication'], ['calendar'], ['publishing']])
    void client.invalidateQueries({ queryKey });
}

export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, decision }: { seen: Seen; decision: Decision }) => decide(seen, decision),
    onSettled: () => refreshPublications(client),
  });
}

export function useDecideSending() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, decision }: { seen: Seen; decision: SendingDecision }) =>
      decideSending(seen, decision),
    onSettled: () => refreshPublications(client),
  });
}
