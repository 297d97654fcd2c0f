import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The serving role's password, made on the first run. Losing it costs nothing: the owner sets a new one. */
export function servingPassword(home: string): string {
  const path = join(home, 'database.password');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) writeFileSync(path, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}
