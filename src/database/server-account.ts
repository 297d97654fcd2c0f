import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DatabaseRefused } from './refused.js';

/** A system account that may run PostgreSQL, which refuses to run as root. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

const OURS = 'levain';

/**
 * The account the embedded server runs under: null for an ordinary user (who runs it as themselves). For root it is
 * the account `levain`, made on first use; where accounts cannot be made, one that systems have already.
 */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const account = find(OURS) ?? create() ?? find('postgres') ?? find('nobody');
  if (account === null) throw new DatabaseRefused('no-account');
  return account;
}

function create(): ServerAccount | null {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  spawnSync('useradd', [...options, '--shell', '/usr/sbin/nologin', OURS], { stdio: 'ignore' });
  return find(OURS);
}

/** Reads the account file itself: initdb looks the account up by number there, so it must be in it. */
function find(name: string): ServerAccount | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}
