import { type IncomingMessage, type ServerResponse } from 'node:http';
import { graphql, Kind, parse } from 'graphql';
import { leadFields, withLeads } from './leads.js';
import { rootFields } from './resolvers.js';
import { servedSchema } from './schema.js';
import { inventWorld, type World } from './world.js';

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** A file whose first line is no chat is refused; anything else becomes the one preview that is invented. */
async function receiveFile(world: World, id: string, request: IncomingMessage, response: ServerResponse) {
  const body = await bodyOf(request);
  const entry = world.imports.find((each) => each.id === id);
  if (!entry || body.length === 0 || body.includes('pas une discussion')) {
    return answer(response, 422, {
      code: 'not-a-chat',
      message: 'Ce fichier n’est pas une discussion WhatsApp.',
    });
  }
  Object.assign(entry, { state: 'previewed', fileBytes: body.length, version: entry.version + 1 });
  return answer(response, 200, {});
}

/** What is answered to whoever is not signed in. */
const PUBLIC = [
  'viewer',
  'signIn',
  'redeemSignInLink',
  'openPreferences',
  'giveOwnConsent',
  'withdrawOwnConsent',
  'objectToPurpose',
];

function isPublic(query: string): boolean {
  const roots = parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  );
  return roots.every((root) => root.kind === Kind.FIELD && PUBLIC.includes(root.name.value));
}

const NOT_SIGNED_IN = {
  data: null,
  errors: [{ message: 'Connectez-vous pour continuer.', extensions: { code: 'UNAUTHENTICATED' } }],
};

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers as the service would, from invented data, so that every page and state can be seen before and without it.
 * For development and for looking at pages only: what counts is tested against the real service.
 */
export function inventedService(world: World = inventWorld()): Middleware {
  const schema = servedSchema();
  const fields = rootFields(world);
  const person = fields['person'] as (of: Record<string, unknown>) => Record<string, unknown> | null;
  const ofPerson = (of: Record<string, unknown>) => withLeads(world, person(of));
  const rootValue = { ...fields, ...leadFields(world), person: ofPerson };
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const file = /^\/imports\/([^/]+)\/file$/.exec(path)?.[1];
    if (file && request.method === 'PUT') return void receiveFile(world, file, request, response);
    if (path !== '/graphql') return next();
    void bodyOf(request).then(async (body) => {
      const { query, variables } = JSON.parse(body.toString()) as {
        query: string;
        variables?: Record<string, unknown>;
      };
      if (!world.signedIn && !isPublic(query)) return answer(response, 200, NOT_SIGNED_IN);
      answer(
        response,
        200,
        await graphql({ schema, source: query, rootValue, variableValues: variables ?? {} }),
      );
    });
  };
}
