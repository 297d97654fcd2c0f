import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type CheckPublicationQuery, type PublicationTargetsQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';
import { inputOf, type Draft } from './publication-draft.js';
import { decide, refreshPublications, type Seen } from './use-decisions.js';
import { readPublication, type Publication } from './use-publication.js';

const targetsDocument = graphql(`
  query PublicationTargets {
    networkTargets {
      id
      name
      isConnected
      network {
        key
        name
        limit
        mayHoldLink
      }
    }
  }
`);
const checkDocument = graphql(`
  query CheckPublication($text: String!, $link: String, $targetIds: [ID!]!) {
    checkPublication(text: $text, link: $link, targetIds: $targetIds) {
      names
      targets {
        length
        limit
        faults
        target {
          id
        }
      }
    }
  }
`);
const writeDocument = graphql(`
  mutation WritePublication($publication: PublicationInput!) {
    writePublication(publication: $publication) {
      __typename
      ... on Publication {
        id
        state
        version
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);
const editDocument = graphql(`
  mutation EditPublication($id: ID!, $publication: PublicationInput!, $expectedVersion: Int!) {
    editPublication(id: $id, publication: $publication, expectedVersion: $expectedVersion) {
      __typename
      ... on Publication {
        id
        state
        version
      }
      ... on Refused {
        code
        message
      }
    }
  }
`);

export type Target = PublicationTargetsQuery['networkTargets'][number];
export type TargetCheck = CheckPublicationQuery['checkPublication']['targets'][number];

export function useTargets() {
  return useQuery({
    queryKey: ['publishing', 'targets'],
    queryFn: async ({ signal }) => (await execute(targetsDocument, {}, signal)).networkTargets,
  });
}

/** What the text is on each account, and whom it names: asked for when the typing pauses. */
export function useCheck({ text, link, targetIds }: Draft) {
  const [asked] = useDebouncedValue({ text, link: link.trim() || null, targetIds }, 350);
  return useQuery({
    queryKey: ['publication-check', asked],
    queryFn: async ({ signal }) => (await execute(checkDocument, asked, signal)).checkPublication,
    enabled: asked.text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** What is to be stored, and whether it is handed in with that. */
export interface Saving {
  /** What is stored already; null for a new text. */
  stored: Seen | null;
  draft: Draft;
  /** False where the stored text says the same. */
  isChanged: boolean;
  submit: { namesAreMeant: boolean } | null;
}

export interface Saved {
  /** The last version that is stored, if any is. */
  stored: Seen | null;
  /** Whether the draft is stored as it was given. */
  isStored: boolean;
  isSubmitted: boolean;
  refused: { code: string; message: string } | null;
  /** It is stored, and handing it in got no answer. */
  isCutOff?: boolean;
  /** Where somebody was faster: how things stand now; null where it is gone. */
  present?: Publication | null;
}

async function store({ stored, draft }: Saving) {
  const publication = inputOf(draft);
  if (stored === null) return (await execute(writeDocument, { publication })).writePublication;
  const { id, version: expectedVersion } = stored;
  return (await execute(editDocument, { id, publication, expectedVersion })).editPublication;
}

type Answer = Awaited<ReturnType<typeof store>>;

/** What a refusal leaves behind; where somebody was faster, with what stands there now. */
async function refusedWith(answer: Answer, stored: Seen | null, isStored: boolean): Promise<Saved> {
  const refused = answer.__typename === 'Publication' ? null : answer;
  const saved = { stored, isStored, isSubmitted: false, refused };
  if (answer.__typename !== 'StaleVersion' || stored === null) return saved;
  return { ...saved, present: await readPublication(stored.id) };
}

/** Stores a text, then hands it in where that is wished. What was stored stays so when handing in is refused. */
async function save(saving: Saving): Promise<Saved> {
  let { stored } = saving;
  if (saving.isChanged || stored === null) {
    const answer = await store(saving);
    if (answer.__typename !== 'Publication') return refusedWith(answer, stored, false);
    stored = { id: answer.id, version: answer.version };
  }
  const kept: Saved = { stored, isStored: true, isSubmitted: false, refused: null };
  if (saving.submit === null) return kept;
  try {
    const answer = await decide(stored, { kind: 'submit', ...saving.submit });
    if (answer.__typename !== 'Publication') return await refusedWith(answer, stored, true);
    return { ...kept, stored: { id: answer.id, version: answer.version }, isSubmitted: true };
  } catch {
    // Thrown on, it would hide that the text is stored, and the next attempt would write it a second time.
    return { ...kept, isCutOff: true };
  }
}

export function useSave() {
  const client = useQueryClient();
  return useMutation({ mutationFn: save, onSettled: () => refreshPublications(client) });
}
