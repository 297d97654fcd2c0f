import {
  getNullableType,
  type GraphQLInputType,
  GraphQLID,
  type GraphQLResolveInfo,
  isInputObjectType,
  isListType,
} from 'graphql';
import { isId } from '../kernel/id.js';

/**
 * Whether every `ID` among a field's arguments, nested ones too, is an id as this service writes them. Another text
 * would only meet the database's refusal to read it.
 */
export function hasWellFormedIds(
  info: GraphQLResolveInfo,
  given: Readonly<Record<string, unknown>>,
): boolean {
  const { args } = info.parentType.getFields()[info.fieldName]!;
  return args.every(({ name, type }) => isWellFormed(type, given[name]));
}

function isWellFormed(declared: GraphQLInputType, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  const type = getNullableType(declared);
  if (isListType(type)) return (value as unknown[]).every((item) => isWellFormed(type.ofType, item));
  if (type === GraphQLID) return isId(String(value));
  if (!isInputObjectType(type)) return true;
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.values(type.getFields()).every((field) => isWellFormed(field.type, fields[field.name]));
}
