import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import { CONFIG, type Config, type Language } from '../config/config.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { Catalogue } from './catalogue.js';
import { LoaderRegistry } from './loader-registry.js';
import { RequestContext } from './request-context.js';
import { SessionCookie } from './session-cookie.js';
import { AUTHENTICATOR, type Authenticator } from './viewer.js';

/** Makes the one {@link RequestContext} of each request, whether it is GraphQL or an upload. */
@Injectable()
export class RequestContexts {
  private readonly made = new WeakMap<Request, Promise<RequestContext>>();

  constructor(
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly catalogue: Catalogue,
    private readonly loaders: LoaderRegistry,
  ) {}

  /** The context of a request, made once. */
  of(request: Request): Promise<RequestContext> {
    const known = this.made.get(request);
    if (known !== undefined) return known;
    const making = this.make(request, request.res ?? null);
    this.made.set(request, making);
    return making;
  }

  /** The language of a reader who is not known: what the browser prefers of ours, else the installation's. */
  languageOf(request: Request): Language {
    if (request.headers['accept-language'] === undefined) return this.config.language;
    const preferred = request.acceptsLanguages('fr', 'en');
    return preferred === 'fr' || preferred === 'en' ? preferred : this.config.language;
  }

  private async make(request: Request, response: Response | null): Promise<RequestContext> {
    const session = new SessionCookie(request, response, this.isSecure);
    const { token } = session;
    const viewer = token === null ? null : await this.authenticator.viewerOf(token);
    return new RequestContext({
      viewer,
      language: viewer?.language ?? this.languageOf(request),
      address: ipKeyGenerator(request.ip ?? ''),
      now: this.clock.now(),
      session,
      catalogue: this.catalogue,
      loaders: viewer === null ? null : this.loaders.forViewer(viewer),
    });
  }

  /** Whether people reach this service by https: then the cookie may never travel otherwise. */
  private get isSecure(): boolean {
    return this.config.publicUrl?.startsWith('https:') ?? false;
  }
}
