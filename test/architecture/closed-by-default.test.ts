import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kind, parse } from 'graphql';
import 'reflect-metadata';
import { ACCESS, type Access } from '../../src/api/access.js';
import { projectRoot } from '../../src/config/project-root.js';

/** Operations that anybody may call. Adding one is a decision: say in the change why nobody has to sign in for it. */
const PUBLIC = [
  // Whoever holds a signed link is the person whose data it is about; she has no account, and must not need one.
  'Mutation.giveOwnConsent',
  'Mutation.objectToPurpose',
  'Mutation.openPreferences',
  'Mutation.redeemSignInLink',
  'Mutation.signIn',
  'Mutation.withdrawOwnConsent',
  'Query.viewer',
  // The address in a mail's List-Unsubscribe: mail programmes click for a person, without a page (RFC 8058).
  'desabonnement/:token',
  'desabonnement/:token',
];

/** A method that answers a root field or a route. */
interface Handler {
  readonly operation: string;
  readonly access: Access | undefined;
}

type Method = (...args: never[]) => unknown;

const handlersOf = (type: { readonly prototype: object }): Handler[] =>
  Object.getOwnPropertyNames(type.prototype).flatMap((name) => {
    const method = Object.getOwnPropertyDescriptor(type.prototype, name)?.value as Method | undefined;
    if (typeof method !== 'function' || name === 'constructor') return [];
    const operation = rootField(method, name) ?? route(type, method);
    return operation === null
      ? []
      : [{ operation, access: Reflect.getMetadata(ACCESS, method) as Access | undefined }];
  });

function rootField(method: Method, name: string): string | null {
  const type = Reflect.getMetadata('graphql:resolver_type', method) as string | undefined;
  if (type !== 'Query' && type !== 'Mutation' && type !== 'Subscription') return null;
  return `${type}.${(Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? name}`;
}

function route(type: object, method: Method): string | null {
  const path = Reflect.getMetadata('path', method) as string | undefined;
  return path === undefined ? null : `${String(Reflect.getMetadata('path', type))}/${path}`;
}

async function allHandlers(): Promise<Handler[]> {
  const src = join(projectRoot(), 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(resolver|controller)\.ts$/.test(name),
  );
  const modules: Record<string, unknown>[] = [];
  // One after the other: Jest links modules that are imported at once in each other's way.
  for (const name of files)
    modules.push((await import(pathToFileURL(join(src, name)).href)) as Record<string, unknown>);
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value): value is { prototype: object } => typeof value === 'function' && 'prototype' in value)
    .flatMap(handlersOf);
}

/** Every root field of the schema as it is written. */
function schemaFields(): string[] {
  const folder = join(projectRoot(), 'graphql');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions)
    .flatMap((definition) => {
      const isType =
        definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
      if (!isType || !['Query', 'Mutation', 'Subscription'].includes(definition.name.value)) return [];
      return (definition.fields ?? []).map((field) => `${definition.name.value}.${field.name.value}`);
    })
    .sort();
}

let handlers: Handler[];
beforeAll(async () => {
  handlers = await allHandlers();
});

test('every handler declares who may call it', () => {
  expect(handlers.length).toBeGreaterThan(10);
  expect(handlers.filter(({ access }) => access === undefined).map(({ operation }) => operation)).toEqual([]);
});

test('what anybody may call stands on the reviewed list', () => {
  const open = handlers.filter(({ access }) => access?.kind === 'public').map(({ operation }) => operation);
  expect(open.sort()).toEqual(PUBLIC);
});

test('every root field of the schema has one resolver', () => {
  const answered = handlers
    .map(({ operation }) => operation)
    .filter((operation) => /^[QMS]\w+\./.test(operation));
  expect(answered.sort()).toEqual(schemaFields());
});
