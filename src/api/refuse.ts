import { type Request, type Response } from 'express';
import { type Catalogue } from './catalogue.js';
import { type RequestContexts } from './request-contexts.service.js';

/** Answers a request that never reaches a resolver. */
export type Refuse = (request: Request, response: Response, status: number, code: string) => void;

/** Refuses in the reader's language and in the shape that the caller expects: GraphQL's errors, or a plain object. */
export function refuser(catalogue: Catalogue, contexts: RequestContexts): Refuse {
  return (request, response, status, code) => {
    const message = catalogue.say(contexts.languageOf(request), code);
    const isGraphql = request.originalUrl.startsWith('/graphql');
    const graphqlCode = code.replaceAll('-', '_').toUpperCase();
    const body = isGraphql ? { errors: [{ message, extensions: { code: graphqlCode } }] } : { code, message };
    response.status(status).json(body);
  };
}
