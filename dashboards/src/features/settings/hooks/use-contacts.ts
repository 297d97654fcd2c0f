import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type ContactInput, type ControllerContactsQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const contactsDocument = graphql(`
  query ControllerContacts {
    controllerContacts {
      version
      organisation {
        email
        postalAddress
        phone
      }
      dataOfficer {
        name
        email
        postalAddress
        phone
      }
    }
  }
`);
const setDocument = graphql(`
  mutation SetControllerContacts(
    $organisation: ContactInput!
    $dataOfficer: ContactInput!
    $expectedVersion: Int!
  ) {
    setControllerContacts(
      organisation: $organisation
      dataOfficer: $dataOfficer
      expectedVersion: $expectedVersion
    ) {
      __typename
      ... on ControllerContacts {
        version
      }
      ... on Refused {
        message
      }
    }
  }
`);

const KEY = ['controller-contacts'];

export type ControllerContacts = ControllerContactsQuery['controllerContacts'];

/** How the organisation is reached, for whoever may change it. */
export function useContacts() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await execute(contactsDocument, {}, signal)).controllerContacts,
  });
}

export function useSetContacts(expectedVersion: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: { organisation: ContactInput; dataOfficer: ContactInput }) =>
      (await execute(setDocument, { ...input, expectedVersion })).setControllerContacts,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
