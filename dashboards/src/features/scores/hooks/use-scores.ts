import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type ReadinessEvidenceQuery, type ScoresQuery } from '../../../graphql/graphql.js';
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
    }
  }
`);
const readinessDocument = graphql(`
  query ReadinessEvidence($personId: ID!) {
    leadSuggestion(personId: $personId) {
      score: readiness {
        contributions {
          signal
          evidence(first: 10) {
            total
            nodes {
              id
              occurredAt
              pointsMillis
              isProbable
              message {
                text
                source {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);
const leadershipDocument = graphql(`
  query LeadershipEvidence($personId: ID!) {
    leadSuggestion(personId: $personId) {
      score: leadership {
        contributions {
          signal
          evidence(first: 10) {
            total
            nodes {
              id
              occurredAt
              pointsMillis
              isProbable
              message {
                text
                source {
                  name
                }
              }
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
export type SignalEvidence = NonNullable<
  NonNullable<ReadinessEvidenceQuery['leadSuggestion']>['score']
>['contributions'][number]['evidence'];
export type EvidenceNode = SignalEvidence['nodes'][number];

export function useScores(personId: string) {
  return useQuery({
    queryKey: ['person', personId, 'scores'],
    queryFn: async ({ signal }) =>
      (await execute(scoresDocument, { personId }, signal)).leadSuggestion ?? null,
  });
}

/** The messages that one signal counted; asked for when its bar is opened. */
export function useSignalEvidence(personId: string, axis: ScoreParts['axis'], signal: string) {
  const document = axis === 'readiness' ? readinessDocument : leadershipDocument;
  return useQuery({
    queryKey: ['person', personId, 'evidence', axis],
    queryFn: async ({ signal: abort }) =>
      (await execute(document, { personId }, abort)).leadSuggestion?.score?.contributions ?? [],
    select: (contributions) => contributions.find((each) => each.signal === signal)?.evidence ?? null,
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
