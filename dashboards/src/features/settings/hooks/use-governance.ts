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
  mutation ConfirmSecondFactor($code: String!, $formerCode: String) {
    confirmSecondFactor(code: $code, formerCode: $formerCode) {
      __typename
      ... on Refusal {
        message
        field
      }
    }
  }
`);
const ownAccessDocument = graphql(`
  query OwnAccess {
    viewer {
      hasPassword
      hasSecondFactor
    }
  }
`);
const changePasswordDocument = graphql(`
  mutation ChangePassword($password: String!, $current: String) {
    choosePassword(password: $password, current: $current) {
      __typename
      ... on Refusal {
        message
        field
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

export function useOwnAccess() {
  return useQuery({
    queryKey: ['own-access'],
    queryFn: async ({ signal }) => (await execute(ownAccessDocument, {}, signal)).viewer ?? null,
  });
}

function useForgetOwnAccess() {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['own-access'] });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: async (input: { password: string; current: string | null }) =>
      (await execute(changePasswordDocument, input)).choosePassword,
    onSuccess: useForgetOwnAccess(),
  });
}

export function useBeginFactor() {
  return useMutation({ mutationFn: async () => (await execute(beginFactorDocument)).beginSecondFactor });
}

export function useConfirmFactor() {
  return useMutation({
    mutationFn: async (input: { code: string; formerCode: string | null }) =>
      (await execute(confirmFactorDocument, input)).confirmSecondFactor,
    onSuccess: useForgetOwnAccess(),
  });
}
