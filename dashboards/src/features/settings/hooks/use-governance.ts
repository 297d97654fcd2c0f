import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type ScoringStateQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const assessmentDocument = graphql(`
  query ImpactAssessment {
    impactAssessment {
      id
      reference
      signedOn
      signedBy
      coversRegularContacts
      endsOn
    }
  }
`);
const recordDocument = graphql(`
  mutation RecordImpactAssessment(
    $reference: String!
    $signedOn: CalendarDate!
    $signedBy: String!
    $coversRegularContacts: Boolean!
    $endsOn: CalendarDate
  ) {
    recordImpactAssessment(
      reference: $reference
      signedOn: $signedOn
      signedBy: $signedBy
      coversRegularContacts: $coversRegularContacts
      endsOn: $endsOn
    ) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const scoringDocument = graphql(`
  query ScoringState {
    scoringState {
      refusal
      scoredPersons
      computedAt
      model {
        version
        createdAt
        signals {
          code
          axis
          name
          rule
          capTenths
        }
      }
    }
  }
`);
const recomputeDocument = graphql(`
  mutation RecomputeScores {
    recomputeScores {
      scoredPersons
    }
  }
`);
const beginFactorDocument = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      secret
      url
    }
  }
`);
const confirmFactorDocument = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);

export type ScoringModelParts = NonNullable<ScoringStateQuery['scoringState']['model']>;
export interface AssessmentInput {
  reference: string;
  signedOn: string;
  signedBy: string;
  coversRegularContacts: boolean;
  endsOn: string | null;
}

export function useAssessment() {
  return useQuery({
    queryKey: ['assessment'],
    queryFn: async ({ signal }) => (await execute(assessmentDocument, {}, signal)).impactAssessment ?? null,
  });
}

export function useRecordAssessment() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: AssessmentInput) =>
      (await execute(recordDocument, input)).recordImpactAssessment,
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useScoringState() {
  return useQuery({
    queryKey: ['scoring'],
    queryFn: async ({ signal }) => (await execute(scoringDocument, {}, signal)).scoringState,
  });
}

export function useRecompute() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => (await execute(recomputeDocument)).recomputeScores,
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useBeginFactor() {
  return useMutation({ mutationFn: async () => (await execute(beginFactorDocument)).beginSecondFactor });
}

export function useConfirmFactor() {
  return useMutation({
    mutationFn: async (code: string) => (await execute(confirmFactorDocument, { code })).confirmSecondFactor,
  });
}
