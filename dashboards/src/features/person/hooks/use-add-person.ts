import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type RelationInput } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';
import { editOf, type PersonDraft } from './person-draft.js';

const addDocument = graphql(`
  mutation AddPerson($person: PersonInput!, $relation: RelationInput) {
    addPerson(person: $person, relation: $relation) {
      __typename
      ... on Person {
        id
      }
      ... on Refused {
        message
      }
      ... on Refusal {
        field
      }
    }
  }
`);
const namesakesDocument = graphql(`
  query Namesakes($text: String!) {
    searchPersons(text: $text) {
      id
      name
      workplace {
        id
        path
      }
    }
  }
`);

/** People who are known already by a name being typed: a person is easily added twice. */
export function useNamesakes(name: string) {
  const [text] = useDebouncedValue(name.trim(), 250);
  return useQuery({
    queryKey: ['namesakes', text],
    queryFn: async ({ signal }) => (await execute(namesakesDocument, { text }, signal)).searchPersons,
    enabled: text.length > 2,
    placeholderData: keepPreviousData,
  });
}

export function useAddPerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ draft, relation }: { draft: PersonDraft; relation: RelationInput | null }) => {
      const { phones, emails, ...person } = editOf(draft);
      const one = { ...person, phone: phones[0] ?? null, email: emails[0] ?? null };
      return (await execute(addDocument, { person: one, relation })).addPerson;
    },
    onSuccess: (result) => {
      if (result.__typename !== 'Person') return;
      for (const key of ['contacts', 'today', 'linking', 'linking-search'])
        void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
