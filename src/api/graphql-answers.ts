import { type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isLockTimeout } from '../kernel/lock-timeout.js';
import { errorTrace } from '../kernel/error-trace.js';
import { newId } from '../kernel/id.js';
import { brokenLimit, LIMITS } from './query-limits.js';
import { type RequestContext } from './request-context.js';

const logger = new Logger('GraphQL');

/** Somebody else writes in the same place, and did not end in time. */
const LOCKED = 'LOCKED';

/** Errors whose message was written for the reader, or quotes nothing but the reader's own document. */
const TELLABLE: ReadonlySet<unknown> = new Set<unknown>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_COMPLEX',
  'PAGE_TOO_LARGE',
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
]);

/**
 * What leaves the service of an error: message, path and code, never a stack, SQL or a value. Our own bugs become a
 * reference number, under which the log holds where they were thrown; to have waited too long for somebody else is none.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const path = formatted.path ? { path: formatted.path } : {};
  if (TELLABLE.has(code)) return { message: formatted.message, ...path, extensions: { code } };
  const thrown = unwrapResolverError(error);
  if (isLockTimeout(thrown)) return { message: 'Locked', ...path, extensions: { code: LOCKED } };
  const reference = newId();
  logger.error(`${reference} ${errorTrace(thrown)}`);
  return {
    message: 'Internal error',
    ...path,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, reference },
  };
}

/** Refuses operations that ask for too much, before any resolver runs. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request, contextValue }) {
        const broken = operation && brokenLimit(schema, document, operation, request.variables ?? {});
        if (!broken) return Promise.resolve();
        const code = broken === 'too-complex' ? 'TOO_COMPLEX' : 'PAGE_TOO_LARGE';
        const message = contextValue.say(broken, { most: LIMITS.pageSize });
        throw new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
      },
    }),
};

/** Says an internal error, or one of waiting, in the reader's language, which {@link formatError} does not know. */
export const internalErrorPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue }) {
        const { body } = response;
        if (body.kind === 'single' && body.singleResult.errors)
          body.singleResult.errors = body.singleResult.errors.map((error) => translated(error, contextValue));
        return Promise.resolve();
      },
    }),
};

function translated(error: GraphQLFormattedError, context: RequestContext): GraphQLFormattedError {
  if (error.extensions?.['code'] === LOCKED) return { ...error, message: context.say('locked') };
  const reference = error.extensions?.['reference'];
  if (typeof reference !== 'string') return error;
  return { ...error, message: context.say('internal-error', { reference }) };
}
