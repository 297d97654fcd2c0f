import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type AttestationInput, type ImportQuery, type ImportsQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const importsDocument = graphql(`
  query Imports($after: String) {
    imports(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        fileName
        fileBytes
        createdAt
        failure
        platform {
          name
        }
        source {
          id
          name
        }
        importedBy {
          id
          name
        }
        outcome {
          created
          alreadyKnown
          newParticipants
          suppressed
        }
      }
    }
  }
`);
const importDocument = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      id
      state
      version
      fileName
      fileBytes
      createdAt
      failure
      mayUndo
      importedBy {
        id
        name
      }
      progress {
        done
        total
      }
      source {
        id
        name
      }
      outcome {
        created
        alreadyKnown
        newParticipants
        suppressed
      }
      preview {
        title
        os
        dateOrder
        clock
        messages
        suppressed
        systemEvents
        attachments
        firstAt
        lastAt
        zone
        warnings
        asksDateOrder
        language
        notices {
          id
          language
          text
        }
        authors {
          name
          messages
        }
        overlaps {
          sharedMessages
          newMessages
          suppressedMessages
          newParticipants
          offsetSeconds
          source {
            id
            name
          }
          aliases {
            label
            knownAs
            accountId
            sharedMessages
            isNewOtherwise
          }
        }
      }
    }
  }
`);
const beginDocument = graphql(`
  mutation BeginImport($sectionId: ID!, $fileName: String!, $zone: String) {
    beginImport(sectionId: $sectionId, fileName: $fileName, zone: $zone) {
      __typename
      ... on Import {
        id
        version
      }
      ... on Refused {
        message
      }
    }
  }
`);
const platformsDocument = graphql(`
  query Platforms {
    platforms {
      key
      name
      readsFiles
    }
  }
`);
const readingDocument = graphql(`
  mutation SetReading($id: ID!, $dateOrder: String, $zone: String, $expectedVersion: Int!) {
    setReading(id: $id, dateOrder: $dateOrder, zone: $zone, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const commitDocument = graphql(`
  mutation CommitImport(
    $id: ID!
    $sourceId: ID
    $aliases: [AliasInput!]!
    $attestation: AttestationInput!
    $expectedVersion: Int!
  ) {
    commitImport(
      id: $id
      sourceId: $sourceId
      aliases: $aliases
      attestation: $attestation
      expectedVersion: $expectedVersion
    ) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const discardDocument = graphql(`
  mutation DiscardImport($id: ID!, $expectedVersion: Int!) {
    discardImport(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const undoDocument = graphql(`
  mutation UndoImport($id: ID!, $expectedVersion: Int!) {
    undoImport(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on UndoOutcome {
        removed
        keptShared
        kept
      }
      ... on Refused {
        message
      }
    }
  }
`);

export type ImportParts = NonNullable<ImportQuery['import']>;
export type ImportPreviewParts = NonNullable<ImportParts['preview']>;
export type OverlapParts = ImportPreviewParts['overlaps'][number];
export type ImportListed = ImportsQuery['imports']['nodes'][number];

/** What happens without anybody's doing is asked for again until it has happened. */
const moving: readonly ImportParts['state'][] = ['receiving', 'committing', 'undoing'];

export function useImports() {
  return useInfiniteQuery({
    queryKey: ['imports'],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(importsDocument, { after: pageParam }, signal)).imports,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null),
  });
}

export function useImport(id: string) {
  return useQuery({
    queryKey: ['import', id],
    queryFn: async ({ signal }) => (await execute(importDocument, { id }, signal)).import ?? null,
    refetchInterval: (query) => (query.state.data && moving.includes(query.state.data.state) ? 700 : false),
  });
}

export function useBeginImport() {
  return useMutation({
    mutationFn: async (input: { sectionId: string; fileName: string; zone: string }) =>
      (await execute(beginDocument, input)).beginImport,
  });
}

/** Gives up an import whose file will not come; that it could not be given up changes nothing for the reader. */
export function useGiveUpImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (import_: { id: string; expectedVersion: number }) => execute(discardDocument, import_),
    onSettled: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
}

/** The names of the platforms whose exports can be read. */
export function useReadPlatforms() {
  return useQuery({
    queryKey: ['platforms'],
    queryFn: async ({ signal }) =>
      (await execute(platformsDocument, {}, signal)).platforms
        .filter(({ readsFiles }) => readsFiles)
        .map(({ name }) => name),
    staleTime: Infinity,
  });
}

export interface CommitInput {
  sourceId: string | null;
  aliases: readonly { label: string; accountId: string }[];
  attestation: AttestationInput;
}

/** The steps that an import may take from where it stands. */
export function useImportSteps(current: ImportParts) {
  const client = useQueryClient();
  const { id, version: expectedVersion } = current;
  const onSettled = async () => {
    await client.invalidateQueries({ queryKey: ['import', id] });
    for (const key of ['imports', 'sources', 'today', 'contacts'])
      void client.invalidateQueries({ queryKey: [key] });
  };
  const read = useMutation({
    mutationFn: async (input: { dateOrder: string | null; zone: string | null }) =>
      (await execute(readingDocument, { id, expectedVersion, ...input })).setReading,
    onSettled,
  });
  const commit = useMutation({
    mutationFn: async (input: CommitInput) =>
      (await execute(commitDocument, { id, expectedVersion, ...input })).commitImport,
    onSettled,
  });
  const discard = useMutation({
    mutationFn: async () => (await execute(discardDocument, { id, expectedVersion })).discardImport,
    onSettled,
  });
  const undo = useMutation({
    mutationFn: async () => (await execute(undoDocument, { id, expectedVersion })).undoImport,
    onSettled,
  });
  return { read, commit, discard, undo };
}
