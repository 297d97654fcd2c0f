import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Injectable,
  Logger,
} from '@nestjs/common';
import { type Request, type Response } from 'express';
import { isLockTimeout } from '../kernel/lock-timeout.js';
import { errorTrace } from '../kernel/error-trace.js';
import { newId } from '../kernel/id.js';
import { RequestContexts } from './request-contexts.service.js';
import { Catalogue } from './catalogue.js';

/**
 * Answers routes outside GraphQL, whose errors have their own format. Nest's default would log messages, in which
 * libraries quote people's data.
 */
@Catch()
@Injectable()
export class FaultFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  constructor(
    private readonly contexts: RequestContexts,
    private readonly catalogue: Catalogue,
  ) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { status, body } = this.answer(error, request);
    if (response.headersSent) response.destroy();
    else response.status(status).json(body);
    return undefined;
  }

  private answer(error: unknown, request: Request): { status: number; body: object } {
    if (error instanceof HttpException) {
      const body = error.getResponse();
      if (typeof body === 'object' && 'code' in body) return { status: error.getStatus(), body };
      const code = error.getStatus() === 404 ? 'not-found' : 'invalid-request';
      return { status: error.getStatus(), body: { code, message: this.say(request, code) } };
    }
    if (isLockTimeout(error))
      return { status: 503, body: { code: 'locked', message: this.say(request, 'locked') } };
    const reference = newId();
    this.logger.error(`${reference} ${errorTrace(error)}`);
    return {
      status: 500,
      body: { code: 'internal-error', message: this.say(request, 'internal-error', { reference }) },
    };
  }

  private say(request: Request, code: string, parameters: Record<string, string> = {}): string {
    return this.catalogue.say(this.contexts.languageOf(request), code, parameters);
  }
}
