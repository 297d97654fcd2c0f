import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type BoardQuery, type LeadSearch } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const pipelinesDocument = graphql(`
  query Pipelines {
    pipelines {
      id
      code
      name
      version
      stages {
        id
        name
        isNamed
      }
    }
  }
`);
const boardDocument = graphql(`
  query Board($pipelineId: ID!, $search: LeadSearch) {
    board(pipelineId: $pipelineId, search: $search, first: 30) {
      columns {
        count
        medianDays
        still
        stage {
          id
          name
        }
        leads {
          edges {
            node {
              id
              version
              daysInStage
              quietDays
              isStill
              stage {
                id
                name
              }
              nextStage {
                id
                name
              }
              person {
                id
                name
              }
              owner {
                id
                name
              }
              nextStep {
                id
                kind
                dueOn
                isOverdue
              }
              assessment {
                value
                label
              }
              suggestion {
                readiness {
                  tenths
                }
              }
            }
          }
        }
      }
    }
  }
`);
const leadsDocument = graphql(`
  query Leads($search: LeadSearch, $after: String) {
    leads(search: $search, first: 50, after: $after) {
      total
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          daysInStage
          quietDays
          isStill
          stage {
            id
            name
          }
          nextStage {
            id
            name
          }
          person {
            id
            name
          }
          owner {
            id
            name
          }
          nextStep {
            id
            kind
            dueOn
            isOverdue
          }
          assessment {
            value
            label
          }
          suggestion {
            readiness {
              tenths
            }
          }
        }
      }
    }
  }
`);
const agreementDocument = graphql(`
  query DecisionAgreement {
    decisionAgreement {
      isAlarming
      sentence
    }
  }
`);

export type Column = NonNullable<BoardQuery['board']>['columns'][number];
export type LeadNode = Column['leads']['edges'][number]['node'];

export function usePipelines() {
  return useQuery({
    queryKey: ['pipelines'],
    queryFn: async ({ signal }) => (await execute(pipelinesDocument, {}, signal)).pipelines,
  });
}

export function useBoard(pipelineId: string, search: LeadSearch, isShown: boolean) {
  return useQuery({
    queryKey: ['leads', 'board', pipelineId, search],
    queryFn: async ({ signal }) =>
      (await execute(boardDocument, { pipelineId, search }, signal)).board?.columns ?? [],
    enabled: isShown,
    placeholderData: (before) => before,
  });
}

export function useLeadTable(pipelineId: string, search: LeadSearch, isShown: boolean) {
  return useInfiniteQuery({
    queryKey: ['leads', 'table', pipelineId, search],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(leadsDocument, { search: { ...search, pipelineId }, after: pageParam }, signal)).leads,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null),
    enabled: isShown,
  });
}

/** Whether people only follow the score: asked for whoever must look after it. */
export function useAgreement(isAsked: boolean) {
  return useQuery({
    queryKey: ['decision-agreement'],
    queryFn: async ({ signal }) => (await execute(agreementDocument, {}, signal)).decisionAgreement,
    enabled: isAsked,
  });
}
