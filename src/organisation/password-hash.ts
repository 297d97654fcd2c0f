import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's password storage cheat sheet: N = 2^17, r = 8, p = 1, which takes 128 MiB and some tenths of a second. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const LENGTH = 32;
/** Hashes at once: each takes 128 MiB, and a burst of sign-ins must not take the machine's memory. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Hashes a password under a new salt: `scrypt$N$r$p$salt$hash`, so that a later cost can stand beside this one. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/**
 * Whether this is the password that was hashed.
 * @param stored null where there is none (nobody has this address, or no password was chosen): the work is done all
 *   the same, so that the time it takes tells nothing, and the answer is no
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [, N, r, p, salt, hash] = (stored ?? ABSENT).split('$');
  const expected = Buffer.from(hash ?? '', 'base64');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt ?? '', 'base64'), cost);
  return derived.length === expected.length && timingSafeEqual(derived, expected) && stored !== null;
}

const ABSENT = ['scrypt', COST.N, COST.r, COST.p, Buffer.alloc(16).toString('base64'), ''].join('$');

async function derive(
  password: string,
  salt: Buffer,
  cost: { N: number; r: number; p: number },
): Promise<Buffer> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      const options = { ...cost, maxmem: 256 * cost.N * cost.r };
      scrypt(password.normalize('NFKC'), salt, LENGTH, options, (error, key) =>
        error ? reject(error) : resolve(key),
      );
    });
  } finally {
    running--;
    waiting.shift()?.();
  }
}
