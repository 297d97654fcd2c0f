import {
  buildSchema,
  getNamedType,
  getOperationAST,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLimit } from '../../src/api/query-limits.js';
import { projectRoot } from '../../src/config/project-root.js';

const folder = join(projectRoot(), 'graphql');
const schema = buildSchema(
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);

/** Every document that the dashboards send, as the code generator collected them. */
const documents = [
  ...readFileSync(join(projectRoot(), 'dashboards/src/graphql/gql.ts'), 'utf8').matchAll(
    /^\s+("(?:[^"\\]|\\.)*"): typeof/gm,
  ),
].map(([, literal]) => JSON.parse(literal!) as string);

/** No page of the dashboards asks for more rows at once. */
const LARGEST_PAGE = 50;

/** A value of the type; numbers are page sizes. */
function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, anyValue(field.type)]),
    );
  const { name } = getNamedType(type);
  return name === 'Int' ? LARGEST_PAGE : name === 'Boolean' ? true : '2026-01-01';
}

describe('what the dashboards ask for', () => {
  it('is collected here', () => {
    expect(documents.length).toBeGreaterThan(20);
  });

  it.each(documents.map((text) => ({ name: /(query|mutation|fragment) (\w+)/.exec(text)![2], text })))(
    '$name is valid, and within the limits of one request',
    ({ text }) => {
      const document = parse(text);
      expect(validate(schema, document)).toEqual([]);
      const operation = getOperationAST(document);
      if (!operation) return;
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable, type }) => [
          variable.name.value,
          anyValue(typeFromAST(schema, type as never) as GraphQLInputType),
        ]),
      );
      expect(brokenLimit(schema, document, operation, variables)).toBeNull();
    },
  );
});
