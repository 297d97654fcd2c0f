import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config.js';
import { type Tx } from '../database/tenant.js';
import { isId, type Id } from '../kernel/id.js';
import { isCalendarDate, type Instant } from '../kernel/time.js';
import { isChannel, type Reach } from './domain/channel.js';
import { isMethod } from './domain/method.js';
import { isPurpose, type Purpose } from './domain/purpose.js';
import { isRestrictionReason, type RestrictionReason, type ToldOfLifting } from './domain/restriction.js';

/** What a person asked that a restored backup may have forgotten. Pseudonyms and codes only. */
export type JournalNote =
  | {
      readonly kind: 'consent' | 'withdrawal' | 'objection';
      readonly subjectId: Id;
      readonly purpose: Purpose;
      readonly reach: Reach;
      readonly at: Instant;
    }
  | {
      readonly kind: 'restriction';
      readonly subjectId: Id;
      readonly reason: RestrictionReason;
      readonly at: Instant;
    }
  | ({
      readonly kind: 'restriction-lifted';
      readonly subjectId: Id;
      readonly at: Instant;
    } & ToldOfLifting)
  | {
      readonly kind: 'erasure';
      readonly step: 'intent' | 'commit' | 'done';
      readonly subjectId: Id;
      readonly at: Instant;
    };

const id = z.string().refine(isId);
const at = z.iso.datetime({ offset: false });
const entry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['consent', 'withdrawal', 'objection']),
    subjectId: id,
    purpose: z.string().refine(isPurpose),
    reach: z.string().refine((text): text is Reach => text === 'any' || isChannel(text)),
    at,
  }),
  z.object({
    kind: z.literal('restriction'),
    subjectId: id,
    reason: z.string().refine(isRestrictionReason),
    at,
  }),
  z.object({
    kind: z.literal('restriction-lifted'),
    subjectId: id,
    toldOn: z.string().refine(isCalendarDate),
    method: z.string().refine(isMethod),
    at,
  }),
  z.object({
    kind: z.literal('erasure'),
    step: z.enum(['intent', 'commit', 'done']),
    subjectId: id,
    at,
  }),
]);

/** A note as read back; `at` is an ISO instant. */
export type JournalEntry = z.infer<typeof entry>;

/**
 * A file beside the database, one line a note, that a restored backup does not take back: erasures, withdrawals,
 * objections and restrictions are replayed from it before the service answers. Keep it apart from the database's backups.
 */
@Injectable()
export class GroundJournal {
  private readonly folder: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = join(config.home, 'journal');
  }

  /**
   * Appends a note and waits until it is on the disk. What takes ground away is written before the transaction commits: a
   * note too many makes the replay repeat what the person asked for; a note too few would forget it. What gives ground
   * back goes by {@link noteOnceCommitted}.
   */
  async note(organisationId: Id, note: JournalNote): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = this.path(organisationId);
    // The newline in front leaves a line that a crash cut short on its own.
    await appendFile(path, `\n${JSON.stringify({ ...note, at: note.at.toString() })}\n`, { mode: 0o600 });
    const file = await open(path, 'r');
    await file.sync().finally(() => file.close());
  }

  /**
   * Appends a note once the transaction is committed: a yes that was rolled back would keep the replay from repeating the
   * no before it. Where the service dies in between, that no is repeated, and whoever meant yes is asked again.
   */
  noteOnceCommitted(tx: Tx, note: JournalNote): void {
    tx.afterCommit(() => this.note(tx.organisationId, note));
  }

  /** Every note of an organisation, oldest first. A line cut short by a crash was never acknowledged: passed over. */
  async read(organisationId: Id): Promise<JournalEntry[]> {
    const text = await readFile(this.path(organisationId), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').flatMap((line) => readLine(line));
  }

  private path(organisationId: Id): string {
    return join(this.folder, `${organisationId}.jsonl`);
  }
}

function readLine(line: string): JournalEntry[] {
  if (!line.endsWith('}')) return [];
  return [entry.parse(JSON.parse(line))];
}
