import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type PreviewRosterMutation } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const previewDocument = graphql(`
  mutation PreviewRoster($text: String!, $sectionId: ID!) {
    previewRoster(text: $text, sectionId: $sectionId) {
      __typename
      ... on RosterPreview {
        creates
        updates
        unchanged
        reviews
        refused
        ignoredColumns
        rows {
          line
          name
          workplaceName
          effect
          problem
          person {
            id
            name
          }
        }
      }
      ... on Refused {
        message
      }
    }
  }
`);
const importDocument = graphql(`
  mutation ImportRoster($text: String!, $sectionId: ID!, $listDated: CalendarDate!, $skipLines: [Int!]!) {
    importRoster(text: $text, sectionId: $sectionId, listDated: $listDated, skipLines: $skipLines) {
      __typename
      ... on RosterOutcome {
        created
        updated
        unchanged
        skipped
      }
      ... on Refused {
        message
      }
    }
  }
`);

export type RosterPreviewParts = Extract<
  PreviewRosterMutation['previewRoster'],
  { __typename: 'RosterPreview' }
>;

/** Reads a member list without storing it. */
export function usePreviewRoster() {
  return useMutation({
    mutationFn: async (input: { text: string; sectionId: string }) =>
      (await execute(previewDocument, input)).previewRoster,
  });
}

export function useImportRoster() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: {
      text: string;
      sectionId: string;
      listDated: string;
      skipLines: readonly number[];
    }) => (await execute(importDocument, input)).importRoster,
    onSuccess: (result) => {
      if (result.__typename !== 'RosterOutcome') return;
      for (const key of ['linking', 'contacts', 'today']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
