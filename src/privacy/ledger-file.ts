import { z } from 'zod';
import {
  ChainCheck,
  type ChainAnswer,
  type ChainExpectations,
  type ChainHead,
  type LedgerRow,
} from './ledger-chain.js';

/** The first line of an exported ledger. */
const header = z.object({ ledger: z.literal('levain-1'), organisation_id: z.string() });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const record = z.object({
  sequence: z.number().int().positive(),
  payload: z.string(),
  previous_hash: hash,
  hash,
});
/** The last line: without it the file was cut off. */
const end = z.object({ head: z.object({ sequence: z.number().int().min(0), hash }) });

/** The first line, which says whose ledger it is. */
export const headerLine = (organisationId: string): string =>
  line({ ledger: 'levain-1', organisation_id: organisationId });

/** One record; the payload stands as the very text that was hashed. */
export const recordLine = ({ sequence, payload, previousHash, hash: own }: LedgerRow): string =>
  line({
    sequence,
    payload,
    previous_hash: previousHash.toString('hex'),
    hash: own.toString('hex'),
  });

/** The last line, which says where the chain ended. */
export const endLine = (head: ChainHead): string =>
  line({ head: { sequence: head.sequence, hash: head.hash.toString('hex') } });

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** A head as people keep it, such as `120:9f86…`. Null for anything else. */
export function readHead(text: string): ChainHead | null {
  const parts = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text.trim());
  return parts === null ? null : { sequence: Number(parts[1]), hash: Buffer.from(parts[2]!, 'hex') };
}

/** A head as {@link readHead} reads it. */
export const writeHead = ({ sequence, hash: own }: ChainHead): string => `${sequence}:${own.toString('hex')}`;

/**
 * Verifies an exported ledger line by line, with neither service nor database.
 * @returns null for a file that is no ledger at all
 */
export async function verifyLedgerFile(
  lines: AsyncIterable<string>,
  expected: Omit<ChainExpectations, 'organisationId'> = {},
): Promise<ChainAnswer | null> {
  let check: ChainCheck | null = null;
  let claimed: ChainHead | null = null;
  for await (const text of lines) {
    if (text === '') continue;
    if (check === null) {
      const first = header.safeParse(parsed(text));
      if (!first.success) return null;
      check = new ChainCheck({ ...expected, organisationId: first.data.organisation_id });
    } else if (claimed === null) claimed = takeLine(check, parsed(text));
    // Something after the end was added by another hand.
    else check.addUnreadable();
  }
  return check === null ? null : concluded(check.finish(), claimed);
}

/** Takes a record; @returns the head where it is the last line */
function takeLine(check: ChainCheck, value: unknown): ChainHead | null {
  const last = end.safeParse(value);
  if (last.success)
    return { sequence: last.data.head.sequence, hash: Buffer.from(last.data.head.hash, 'hex') };
  const one = record.safeParse(value);
  if (!one.success) check.addUnreadable();
  else {
    const { sequence, payload, previous_hash: previous, hash: own } = one.data;
    check.add({
      sequence,
      payload,
      previousHash: Buffer.from(previous, 'hex'),
      hash: Buffer.from(own, 'hex'),
    });
  }
  return null;
}

function concluded(answer: ChainAnswer, claimed: ChainHead | null): ChainAnswer {
  if (!answer.whole) return answer;
  const { head } = answer;
  if (claimed === null || claimed.sequence > head.sequence) {
    return { whole: false, brokenAt: head.sequence + 1, why: 'cut-off' };
  }
  if (claimed.sequence < head.sequence) {
    return { whole: false, brokenAt: claimed.sequence + 1, why: 'rewritten' };
  }
  return claimed.hash.equals(head.hash)
    ? answer
    : { whole: false, brokenAt: Math.max(1, head.sequence), why: 'rewritten' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
