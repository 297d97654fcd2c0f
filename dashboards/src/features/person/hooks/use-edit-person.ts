import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { execute } from '../../../transport/execute.js';
import { editOf, type PersonDraft } from './person-draft.js';
import { fetchPerson } from './use-person.js';

const choicesDocument = graphql(`
  query PersonChoices {
    viewer {
      organisation {
        id
        workplaces {
          id
          path
        }
      }
    }
  }
`);
const updateDocument = graphql(`
  mutation UpdatePerson($id: ID!, $person: PersonEdit!, $expectedVersion: Int!) {
    updatePerson(id: $id, person: $person, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
      ... on Refusal {
        field
      }
    }
  }
`);

/** The workplaces to choose from. */
export function useWorkplaces() {
  return useQuery({
    queryKey: ['person-choices'],
    queryFn: async ({ signal }) =>
      (await execute(choicesDocument, {}, signal)).viewer?.organisation.workplaces ?? [],
    staleTime: 300_000,
  });
}

/** Stores what a form holds. Where somebody was faster, the person as she is known now comes with the answer. */
export function useUpdatePerson(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ draft, version }: { draft: PersonDraft; version: number }) => {
      const result = (await execute(updateDocument, { id, person: editOf(draft), expectedVersion: version }))
        .updatePerson;
      const isStale = result.__typename === 'StaleVersion';
      return { result, present: isStale ? ((await fetchPerson(id))?.person ?? null) : undefined };
    },
    onSuccess: async ({ result }) => {
      if (result.__typename !== 'Person') return;
      await client.invalidateQueries({ queryKey: ['person', id] });
      for (const key of ['contacts', 'leads', 'today', 'linking', 'linking-search'])
        void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
