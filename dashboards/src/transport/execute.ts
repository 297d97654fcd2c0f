import { currentLanguage } from '../ui/language.js';
import { type TypedDocumentString } from '../graphql/graphql.js';

export type FailureKind = 'network' | 'signed-out' | 'forbidden' | 'busy' | 'locked' | 'failed';

/** A request that gave no answer to show. What the organiser did wrong comes as a refusal inside the answer instead. */
export class RequestFailed extends Error {
  constructor(readonly kind: FailureKind) {
    super(kind);
  }
}

const kinds: Record<string, FailureKind> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'busy',
  LOCKED: 'locked',
};

interface Answer<Data> {
  data?: Data | null;
  errors?: { extensions?: { code?: string } }[];
}

function failureOf(status: number, code: string | undefined): FailureKind {
  const named = code ? kinds[code] : undefined;
  if (named) return named;
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  return status === 429 ? 'busy' : 'failed';
}

/** Sends one typed document to the service; throws RequestFailed when there is nothing to show. */
export async function execute<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestFailed('network');
  }
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>;
  const code = answer.errors?.[0]?.extensions?.code;
  if (answer.errors?.length || !answer.data) throw new RequestFailed(failureOf(response.status, code));
  return answer.data;
}
