import { buildSchema, type OperationDefinitionNode, parse, validate } from 'graphql';
import { brokenLimit, LIMITS } from '../../../src/api/query-limits.js';

const schema = buildSchema(`
  type Query { people(first: Int! = 50, after: String): People!  person: Person }
  type People { nodes: [Person!]! }
  type Person { name: String!  friends(first: Int! = 50): People! }`);

function broken(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  )!;
  return brokenLimit(schema, document, operation, variables);
}

const asking = (argument: string, declared = '') =>
  `query ${declared} { people(first: ${argument}) { nodes { name } } }`;

test.each([
  ['a number', asking('201'), {}],
  ['nothing', asking('0'), {}],
  ['a variable', asking('$n', '($n: Int!)'), { n: 201 }],
  ['the default of a variable', asking('$n', '($n: Int! = 100000)'), {}],
])('a page size written as %s is seen', (_, document, variables) => {
  expect(broken(document, variables)).toBe('page-too-large');
});

test('a page of the allowed size passes, however it is written', () => {
  expect(broken(asking(String(LIMITS.pageSize)))).toBeNull();
  expect(broken(asking('$n', '($n: Int! = 200)'))).toBeNull();
  expect(broken(asking('$n', '($n: Int! = 100000)'), { n: 10 })).toBeNull();
});

test('aliases and lists within lists are counted', () => {
  const aliases = Array.from({ length: LIMITS.rootFields + 1 }, (_, at) => `a${at}: person { name }`);
  expect(broken(`{ ${aliases.join(' ')} }`)).toBe('too-complex');
  expect(broken(`{ people(first: 200) { nodes { friends(first: 200) { nodes { name } } } } }`)).toBe(
    'too-complex',
  );
});

/** Each fragment spreads the next one twice: 2^60 fields in a page of text. */
function doubling(argument: string): string {
  const fragments = Array.from(
    { length: 60 },
    (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
  );
  const last = `fragment F60 on Query { people(first: ${argument}) { nodes { name } } }`;
  return [`query ($n: Int! = 50) { ...F0 people(first: $n) { nodes { name } } }`, ...fragments, last].join(
    '\n',
  );
}

test('fragments that double themselves are refused at once', () => {
  expect(broken(doubling('$n'))).toBe('too-complex');
});

test('a page size that is no number cannot hide the rest: GraphQL itself refuses it, before anything is counted', () => {
  expect(broken(doubling('$n'), { n: 'many' })).toBeNull();
  expect(broken(doubling('$n'), { n: [] })).toBeNull();
});
