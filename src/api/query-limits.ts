import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much one request may ask for. The dashboards' largest page costs about a tenth of it. */
export const LIMITS = {
  /** Fields inside fields. */
  depth: 12,
  /** Root fields, aliases included: a hundred sign-ins in one request would slip past a rate limit. */
  rootFields: 12,
  /** Values that could come back, counting each list at its page size. */
  cost: 60_000,
  /** Most rows on one page. */
  pageSize: 200,
  /** Words and signs of a document, checked while it is parsed. */
  tokens: 3_000,
} as const;

/** What a list without a page size is counted as. */
const UNPAGED_LIST = 20;

/** Why a query is refused, as a catalogue code. */
export type LimitBroken = 'too-complex' | 'page-too-large';

/** What one selection asks for. */
interface Weight {
  readonly cost: number;
  readonly depth: number;
  readonly hasBadPage: boolean;
}

const NOTHING: Weight = { cost: 0, depth: 0, hasBadPage: false };

/**
 * Weighs a validated operation with the variables it will run with, so that a page size hidden in a variable or a
 * default counts too.
 * @param variables as they were sent
 * @returns null when it is within every limit, and for variables that GraphQL will refuse
 */
export function brokenLimit(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): LimitBroken | null {
  const root = schema.getRootType(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  // Without them GraphQL refuses the operation itself. A text where a number belongs would make every cost "not a number".
  if (!root || !coerced) return null;
  const scale = new Scale(schema, document, coerced);
  const { cost, depth, hasBadPage } = scale.weigh(operation.selectionSet, root);
  if (hasBadPage) return 'page-too-large';
  // Root fields last: they are counted one by one, which the cost bounds.
  const isTooMuch =
    cost > LIMITS.cost ||
    depth > LIMITS.depth ||
    scale.rootFields(operation.selectionSet) > LIMITS.rootFields;
  return isTooMuch ? 'too-complex' : null;
}

/** Fragments are weighed once each: a document that doubles itself through fragments costs no time to refuse. */
class Scale {
  private readonly fragments = new Map<string, Weight>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** @param isPage the set stands right under a paged field, whose page size counts its `nodes` or `edges` already */
  weigh(set: SelectionSetNode, parent: GraphQLNamedType, isPage = false): Weight {
    return set.selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return this.field(selection, parent, isPage);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
        const named = selection.typeCondition?.name.value;
        return this.weigh(selection.selectionSet, this.typeNamed(named) ?? parent, isPage);
      })
      .reduce(sum, NOTHING);
  }

  rootFields(set: SelectionSetNode): number {
    return set.selections
      .map((selection): number => {
        if (selection.kind === Kind.FIELD) return 1;
        if (selection.kind === Kind.INLINE_FRAGMENT) return this.rootFields(selection.selectionSet);
        const fragment = this.definition(selection.name.value);
        return fragment ? this.rootFields(fragment.selectionSet) : 0;
      })
      .reduce((total, count) => total + count, 0);
  }

  private field(node: FieldNode, parent: GraphQLNamedType, isInPage: boolean): Weight {
    const definition = fieldOf(parent, node.name.value);
    const type = definition && getNamedType(definition.type);
    if (!node.selectionSet || !isCompositeType(type)) return { cost: 1, depth: 1, hasBadPage: false };
    const page = this.pageSize(node, definition!);
    const inside = this.weigh(node.selectionSet, type, page !== null);
    const isUnpaged = !isInPage && isListType(getNullableType(definition!.type));
    const times = page ?? (isUnpaged ? UNPAGED_LIST : 1);
    const isBad = page !== null && (page < 1 || page > LIMITS.pageSize);
    return {
      cost: 1 + inside.cost * Math.max(times, 1),
      depth: 1 + inside.depth,
      hasBadPage: isBad || inside.hasBadPage,
    };
  }

  private fragment(name: string): Weight {
    const known = this.fragments.get(name);
    if (known !== undefined) return known;
    const definition = this.definition(name);
    const type = definition && this.typeNamed(definition.typeCondition.name.value);
    const weight = type ? this.weigh(definition.selectionSet, type) : NOTHING;
    this.fragments.set(name, weight);
    return weight;
  }

  private definition(name: string) {
    return this.document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    ) as Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }> | undefined;
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }

  private pageSize(node: FieldNode, definition: GraphQLField<unknown, unknown>): number | null {
    const argument = definition.args.find(({ name }) => name === 'first');
    if (argument === undefined) return null;
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (given?.kind === Kind.INT) return Number(given.value);
    const value = given?.kind === Kind.VARIABLE ? this.variables[given.name.value] : undefined;
    return Number(value ?? argument.defaultValue ?? UNPAGED_LIST);
  }
}

const sum = (a: Weight, b: Weight): Weight => ({
  cost: a.cost + b.cost,
  depth: Math.max(a.depth, b.depth),
  hasBadPage: a.hasBadPage || b.hasBadPage,
});

const fieldOf = (parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
