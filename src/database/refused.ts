import { DATABASE_MESSAGES, type DatabaseCode } from './database.messages.js';

/** The database cannot be served, for a reason the operator can mend. The sentence comes from the catalogue. */
export class DatabaseRefused extends Error {
  constructor(
    readonly code: DatabaseCode,
    readonly parameters: Readonly<Record<string, string>> = {},
  ) {
    super(fill(DATABASE_MESSAGES.en[code], parameters));
    this.name = 'DatabaseRefused';
  }
}

const fill = (template: string, parameters: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole);

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** PostgreSQL's error codes (appendix A of its manual) of a connection that is refused by name or password. */
const SIGN_IN = new Set(['28P01', '28000', '3D000']);

/** Turns a failed connection into a refusal that names the server; any other error stays what it is. */
export function explainConnection(error: unknown, url: string): unknown {
  const { code } = error as { code?: string };
  const { host, pathname, username } = new URL(url);
  if (code !== undefined && UNREACHABLE.has(code)) return new DatabaseRefused('unreachable', { host });
  if (code !== undefined && SIGN_IN.has(code))
    return new DatabaseRefused('sign-in', { role: username, database: pathname.slice(1), host });
  return error;
}
