import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type PersonLeadsQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const personLeadsDocument = graphql(`
  query PersonLeads($id: ID!) {
    person(id: $id) {
      id
      leads {
        id
        version
        closedAt
        outcome
        daysInStage
        isStill
        quietDays
        pipeline {
          id
          name
          stages {
            id
            name
          }
        }
        stage {
          id
          name
        }
        nextStage {
          id
          name
        }
        owner {
          id
          name
        }
        history {
          version
          at
          sentence
          reason
          by {
            name
          }
        }
      }
      assessments {
        id
        value
        label
        note
        at
        by {
          name
        }
      }
    }
  }
`);

export type PersonWithLeads = NonNullable<PersonLeadsQuery['person']>;
export type PersonLead = PersonWithLeads['leads'][number];

/** Where a person stands in the pipelines, and how people judged them. */
export function usePersonLeads(id: string) {
  return useQuery({
    queryKey: ['person', id, 'leads'],
    queryFn: async ({ signal }) => (await execute(personLeadsDocument, { id }, signal)).person ?? null,
  });
}
