import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { type RequestContext } from './request-context.js';

/** Where the guard leaves the context for {@link HttpContext}. */
export interface RequestWithContext extends Request {
  levain?: RequestContext;
}

/** The request's context as an argument of a controller's route. Resolvers take Nest's own `@Context()`. */
export const HttpContext = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext => {
  const context = execution.switchToHttp().getRequest<RequestWithContext>().levain;
  if (context === undefined) throw new Error('The guard left no context.');
  return context;
});
