import {
  type CanActivate,
  type ExecutionContext,
  HttpException,
  HttpStatus,
  Injectable,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { ACCESS, type Access } from './access.js';
import { type RequestWithContext } from './http-context.js';
import { type RequestContext } from './request-context.js';
import { RequestContexts } from './request-contexts.service.js';
import { hasWellFormedIds } from './well-formed-ids.js';

/** Why a call is refused, as a catalogue code. */
type Denial = 'not-signed-in' | 'forbidden';

/**
 * Refuses by default: a handler that declares nothing is closed to everybody. The refusal names no record, so that a
 * forbidden one and an absent one look the same.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly contexts: RequestContexts,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const context = await this.contextOf(execution);
    const access = this.reflector.get<Access | undefined>(ACCESS, execution.getHandler());
    const denial = denialOf(access, context);
    if (denial === null) return checkIds(execution, context);
    throw isGraphql(execution) ? graphqlDenial(denial, context) : httpDenial(denial, context);
  }

  private async contextOf(execution: ExecutionContext): Promise<RequestContext> {
    if (isGraphql(execution)) return GqlExecutionContext.create(execution).getContext<RequestContext>();
    const request = execution.switchToHttp().getRequest<RequestWithContext>();
    return (request.levain = await this.contexts.of(request));
  }
}

const isGraphql = (execution: ExecutionContext): boolean => execution.getType<string>() === 'graphql';

function denialOf(access: Access | undefined, { viewer }: RequestContext): Denial | null {
  if (access?.kind === 'public') return null;
  if (viewer === null) return 'not-signed-in';
  if (access?.kind === 'signed-in') return null;
  return access?.capabilities.every((capability) => viewer.may(capability)) ? null : 'forbidden';
}

function checkIds(execution: ExecutionContext, context: RequestContext): true {
  if (!isGraphql(execution)) return true;
  const field = GqlExecutionContext.create(execution);
  if (hasWellFormedIds(field.getInfo(), field.getArgs())) return true;
  throw new GraphQLError(context.say('invalid-request'), { extensions: { code: 'BAD_USER_INPUT' } });
}

const graphqlDenial = (denial: Denial, context: RequestContext): GraphQLError =>
  new GraphQLError(context.say(denial), {
    extensions: { code: denial === 'forbidden' ? 'FORBIDDEN' : 'UNAUTHENTICATED' },
  });

const httpDenial = (denial: Denial, context: RequestContext): HttpException =>
  new HttpException(
    { code: denial, message: context.say(denial) },
    denial === 'forbidden' ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED,
  );
