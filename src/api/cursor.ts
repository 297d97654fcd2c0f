import { GraphQLError } from 'graphql';
import { placeInTime } from '../kernel/page.js';
import { type RequestContext } from './request-context.js';

/**
 * The cursor of a list in time as a reader gave it, or null for the beginning.
 * @throws GraphQLError BAD_USER_INPUT for a cursor that no such list wrote
 */
export function cursorInTime(
  after: string | null | undefined,
  context: Pick<RequestContext, 'say'>,
): string | null {
  if (after === null || after === undefined) return null;
  if (placeInTime(after) !== null) return after;
  throw new GraphQLError(context.say('cursor-unknown'), { extensions: { code: 'BAD_USER_INPUT' } });
}
