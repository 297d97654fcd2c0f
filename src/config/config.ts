import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { refusal, type Refusal } from '../kernel/result.js';
import { CONFIG_MESSAGES, type ConfigCode } from './config.messages.js';
import { projectRoot } from './project-root.js';

/** What the operator chose, with defaults that run out of the box. Made by {@link readConfig} alone. */
export interface Config {
  /** Absolute folder of everything this installation keeps outside PostgreSQL: keys, spool, embedded server. */
  readonly home: string;
  /** `DATABASE_URL`: the owner, who migrates. Null: an embedded server is started under {@link home}. */
  readonly databaseUrl: string | null;
  /** `DATABASE_APP_URL`: the role that serves, where the owner may not create `levain_app` itself. */
  readonly databaseAppUrl: string | null;
  /** Most connections that the service holds open. */
  readonly databaseConnections: number;
  readonly port: number;
  /** The address to listen on. Loopback unless told otherwise: behind a proxy or in a container it is 0.0.0.0. */
  readonly host: string;
  /**
   * Proxies that may say for whom they speak: addresses, networks (`10.0.0.0/8`), or Express' words for some of them
   * (https://expressjs.com/en/guide/behind-proxies.html). Whoever else sends `X-Forwarded-For` is not believed.
   */
  readonly trustedProxies: readonly string[];
  /** The address that people type, without a trailing slash. Null: derived from the port that was taken. */
  readonly publicUrl: string | null;
  /** The language of the command line and of readers who have not chosen. */
  readonly language: Language;
  /** `smtp(s)://user:password@host:port`. Null: mail stays in the outbox. */
  readonly smtpUrl: string | null;
  /** The sender of mail, such as `Levain <levain@example.org>`. */
  readonly mailFrom: string | null;
  /** Most bytes of one uploaded file. */
  readonly uploadLimitBytes: number;
}

/** Languages that every sentence of ours exists in. */
export type Language = 'fr' | 'en';

/** Nest's injection token for the {@link Config}. */
export const CONFIG = Symbol('Config');

/** A variable of the environment that cannot be used; the message is one sentence in the operator's language. */
export class ConfigError extends Error {
  constructor(
    readonly refusal: Refusal<ConfigCode>,
    message: string,
  ) {
    super(message);
    this.name = 'ConfigError';
  }
}

const hasProtocol = (...protocols: string[]) => {
  return (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
};
const code = (value: ConfigCode) => ({ error: value });
const postgresUrl = z.string().refine(hasProtocol('postgres:', 'postgresql:'), code('postgres-url'));
const webUrl = z.string().refine(hasProtocol('http:', 'https:'), code('url'));
const smtpUrl = z.string().refine(hasProtocol('smtp:', 'smtps:'), code('smtp-url'));
const port = z
  .string()
  .regex(/^\d{1,5}$/, code('port'))
  .transform(Number)
  .refine((n) => n <= 65_535, code('port'));
const count = z
  .string()
  .regex(/^\d{1,4}$/, code('count'))
  .transform(Number)
  .refine((n) => n >= 2, code('count'));
const PROXY_WORDS = ['loopback', 'linklocal', 'uniquelocal'];
const isProxy = (text: string): boolean => {
  const [address, bits, ...rest] = text.split('/');
  if (rest.length > 0 || isIP(address!) === 0) return PROXY_WORDS.includes(text);
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address!) === 4 ? 32 : 128));
};
const proxies = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every(isProxy), code('proxies'));

const environment = z.object({
  LEVAIN_HOME: z.string().optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  LEVAIN_DATABASE_CONNECTIONS: count.default(10),
  LEVAIN_UPLOAD_LIMIT_MB: count.default(2048),
  PORT: port.default(3000),
  LEVAIN_HOST: z.string().default('127.0.0.1'),
  LEVAIN_TRUSTED_PROXIES: proxies.default(['loopback']),
  LEVAIN_PUBLIC_URL: webUrl.transform((url) => url.replace(/\/+$/, '')).optional(),
  LEVAIN_LANGUAGE: z.enum(['fr', 'en'], code('language')).default('fr'),
  LEVAIN_SMTP_URL: smtpUrl.optional(),
  LEVAIN_MAIL_FROM: z.string().optional(),
});

/** Secrets may stand in these, so their value is never quoted back. */
const withoutQuotedValue: ReadonlySet<ConfigCode> = new Set(['postgres-url', 'smtp-url']);

/**
 * Reads and validates the environment. An empty variable counts as absent, as in `docker compose`.
 * @throws ConfigError naming the first variable that cannot be used
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) throw explain(read.error.issues[0], given);
  const env = read.data;
  return {
    home: resolve(env.LEVAIN_HOME ?? join(projectRoot(), '.levain')),
    databaseUrl: env.DATABASE_URL ?? null,
    databaseAppUrl: env.DATABASE_APP_URL ?? null,
    databaseConnections: env.LEVAIN_DATABASE_CONNECTIONS,
    port: env.PORT,
    host: env.LEVAIN_HOST,
    trustedProxies: env.LEVAIN_TRUSTED_PROXIES,
    publicUrl: env.LEVAIN_PUBLIC_URL ?? null,
    language: env.LEVAIN_LANGUAGE,
    smtpUrl: env.LEVAIN_SMTP_URL ?? null,
    mailFrom: env.LEVAIN_MAIL_FROM ?? null,
    uploadLimitBytes: env.LEVAIN_UPLOAD_LIMIT_MB * 1024 * 1024,
  };
}

/** The operator's language, even where another variable cannot be used. */
export const readLanguage = (variables: NodeJS.ProcessEnv = process.env): Language =>
  variables['LEVAIN_LANGUAGE'] === 'en' ? 'en' : 'fr';

function explain(issue: z.core.$ZodIssue | undefined, given: NodeJS.ProcessEnv): ConfigError {
  const name = String(issue?.path[0] ?? '');
  const broken = (issue?.message ?? 'text') as ConfigCode;
  const value = withoutQuotedValue.has(broken) ? '' : (given[name] ?? '');
  const sentence = CONFIG_MESSAGES[readLanguage(given)][broken]
    .replace('{name}', name)
    .replace('{value}', value);
  return new ConfigError(refusal(broken, { name }), sentence);
}
