import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type LeadOutcome, type PipelineInput, type PresentLeadQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const moveDocument = graphql(`
  mutation MoveLead($id: ID!, $stageId: ID!, $reason: String!, $expectedVersion: Int!) {
    moveLead(id: $id, stageId: $stageId, reason: $reason, expectedVersion: $expectedVersion) {
      __typename
      ... on Lead {
        id
        stage {
          id
          name
        }
      }
      ... on Refused {
        message
      }
    }
  }
`);
const closeDocument = graphql(`
  mutation CloseLead($id: ID!, $outcome: LeadOutcome!, $reason: String!, $expectedVersion: Int!) {
    closeLead(id: $id, outcome: $outcome, reason: $reason, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const assignDocument = graphql(`
  mutation AssignLead($id: ID!, $ownerId: ID!, $expectedVersion: Int!) {
    assignLead(id: $id, ownerId: $ownerId, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const takeDocument = graphql(`
  mutation TakeLead($lead: LeadInput!) {
    takeLead(lead: $lead) {
      __typename
      ... on Lead {
        id
        stage {
          id
          name
        }
      }
      ... on PermissionMissing {
        missing
      }
      ... on Refused {
        message
      }
    }
  }
`);
const assessDocument = graphql(`
  mutation Assess($personId: ID!, $value: Int!, $note: String) {
    assess(personId: $personId, value: $value, note: $note) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const editDocument = graphql(`
  mutation EditPipeline($id: ID!, $edit: PipelineInput!, $expectedVersion: Int!) {
    editPipeline(id: $id, edit: $edit, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const ownersDocument = graphql(`
  query LeadOwners {
    leadOwners {
      id
      name
    }
  }
`);
const presentDocument = graphql(`
  query PresentLead($id: ID!) {
    lead(id: $id) {
      id
      version
      closedAt
      stage {
        id
        name
      }
      history {
        at
        sentence
        by {
          name
        }
      }
    }
  }
`);

export type PresentLead = PresentLeadQuery['lead'];

/** What is decided about a lead, as the reader last saw it. */
export type Decision =
  | { kind: 'move'; stageId: string; reason: string }
  | { kind: 'close'; outcome: LeadOutcome; reason: string }
  | { kind: 'assign'; ownerId: string };

interface Seen {
  id: string;
  version: number;
}

async function send({ id, version }: Seen, decision: Decision) {
  const of = { id, expectedVersion: version };
  if (decision.kind === 'move') {
    const { stageId, reason } = decision;
    return (await execute(moveDocument, { ...of, stageId, reason })).moveLead;
  }
  if (decision.kind === 'close') {
    const { outcome, reason } = decision;
    return (await execute(closeDocument, { ...of, outcome, reason })).closeLead;
  }
  return (await execute(assignDocument, { ...of, ownerId: decision.ownerId })).assignLead;
}

/** Sends a decision. Where somebody was faster, the lead as it stands now comes with the answer. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ seen, decision }: { seen: Seen; decision: Decision }) => {
      const result = await send(seen, decision);
      const isStale = result.__typename === 'StaleVersion';
      const present = isStale ? (await execute(presentDocument, { id: seen.id })).lead : undefined;
      return { result, present };
    },
    onSettled: () => refresh(client),
  });
}

export function useTakeLead(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ pipelineId, reason }: { pipelineId: string; reason: string }) =>
      (await execute(takeDocument, { lead: { personId, pipelineId, reason } })).takeLead,
    onSettled: () => refresh(client),
  });
}

export function useAssess(personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ value, note }: { value: number; note: string | null }) =>
      (await execute(assessDocument, { personId, value, note })).assess,
    onSettled: () => refresh(client),
  });
}

export function useEditPipeline() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version, edit }: Seen & { edit: PipelineInput }) =>
      (await execute(editDocument, { id, edit, expectedVersion: version })).editPipeline,
    // Not awaited: the new version would take the editor away before it could say what came of it.
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['pipelines'] });
      void refresh(client);
    },
  });
}

export function useLeadOwners(isAsked: boolean) {
  return useQuery({
    queryKey: ['lead-owners'],
    queryFn: async ({ signal }) => (await execute(ownersDocument, {}, signal)).leadOwners,
    enabled: isAsked,
  });
}

/** Boards, the person's page and the day all show leads. */
async function refresh(client: ReturnType<typeof useQueryClient>): Promise<void> {
  await Promise.all(
    [['leads'], ['person'], ['today']].map((queryKey) => client.invalidateQueries({ queryKey })),
  );
}
