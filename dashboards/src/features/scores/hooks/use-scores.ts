import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type ScoresQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const scoresDocument = graphql(`
  query Scores($personId: ID!) {
    leadSuggestion(personId: $personId) {
      reason
      isDrifting
      readiness {
        ...ScoreParts
      }
      leadership {
        ...ScoreParts
      }
    }
  }
  fragment ScoreParts on Score {
    axis
    tenths
    sentence
    modelVersion
    computedAt
    gaps {
      code
      sentence
    }
    contributions {
      signal
      name
      rule
      tenths
      occurrences
      firstAt
      lastAt
      elsewhereTenths
      evidence(first: 20) {
        total
        nodes {
          id
          occurredAt
          pointsMillis
          isProbable
          message {
            id
            author
            text
            source {
              id
              name
            }
          }
        }
      }
    }
  }
`);
const contextDocument = graphql(`
  query EvidenceContext($evidenceId: ID!) {
    evidenceContext(evidenceId: $evidenceId) {
      id
      at
      author
      text
      isTheOne
    }
  }
`);

export type ScoreParts = NonNullable<NonNullable<ScoresQuery['leadSuggestion']>['readiness']>;
export type ContributionParts = ScoreParts['contributions'][number];
export type EvidenceParts = ContributionParts['evidence']['nodes'][number];

export function useScores(personId: string) {
  return useQuery({
    queryKey: ['person', personId, 'scores'],
    queryFn: async ({ signal }) =>
      (await execute(scoresDocument, { personId }, signal)).leadSuggestion ?? null,
  });
}

/** The messages around one piece of evidence; only asked for when somebody wants to read them, because looks are audited. */
export function useEvidenceContext(evidenceId: string, isWanted: boolean) {
  return useQuery({
    queryKey: ['evidence', evidenceId],
    queryFn: async ({ signal }) => (await execute(contextDocument, { evidenceId }, signal)).evidenceContext,
    enabled: isWanted,
  });
}
