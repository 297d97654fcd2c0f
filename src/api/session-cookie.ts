import { type Request, type Response } from 'express';
import { type Temporal } from 'temporal-polyfill';

const SECURE_NAME = '__Host-levain';
/** A `__Host-` cookie needs https, which loopback does not have. */
const PLAIN_NAME = 'levain';

/** The session token of one browser: an opaque secret that no script can read. */
export class SessionCookie {
  constructor(
    private readonly request: Request,
    private readonly response: Response | null,
    private readonly isSecure: boolean,
  ) {}

  /** The token that the browser sent, or null. */
  get token(): string | null {
    return readCookie(this.request.headers.cookie ?? '', this.name);
  }

  /** Gives the browser a token until an instant; whatever it had before is replaced. */
  start(token: string, expiresAt: Temporal.Instant): void {
    this.response?.cookie(this.name, token, {
      ...this.attributes,
      expires: new Date(expiresAt.epochMilliseconds),
    });
  }

  /** Takes the token back. */
  end(): void {
    this.response?.clearCookie(this.name, this.attributes);
  }

  private get name(): string {
    return this.isSecure ? SECURE_NAME : PLAIN_NAME;
  }

  private get attributes() {
    return { httpOnly: true, secure: this.isSecure, sameSite: 'lax', path: '/' } as const;
  }
}

function readCookie(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim() || null;
  }
  return null;
}
