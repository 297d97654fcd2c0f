import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Actor } from './actor.js';
import { ConsentService } from './consent.service.js';
import { type JournalEntry, GroundJournal } from './ground-journal.js';
import { ErasureService } from './erasure.service.js';
import { StandingStore } from './standing.store.js';
import { SubjectStore } from './subject.store.js';

type Note = Extract<JournalEntry, { reach: unknown }>;

/** What a replay had to do again. */
export interface Replayed {
  readonly erasures: number;
  /** Erasures that are still partial: a human must look, and the next start tries again. */
  readonly partial: number;
  readonly withdrawals: number;
  readonly objections: number;
}

/**
 * After a start, before anything is answered: does again what the journal holds and the database does not, because
 * it was restored from a backup, or because the service died in the middle of an erasure.
 */
@Injectable()
export class JournalReplayService {
  constructor(
    private readonly database: Database,
    private readonly journal: GroundJournal,
    private readonly erasures: ErasureService,
    private readonly consents: ConsentService,
    private readonly standings: StandingStore,
    private readonly subjects: SubjectStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async replay(organisationId: Id): Promise<Replayed> {
    const entries = await this.journal.read(organisationId);
    const actor: Actor = { staffId: null, at: this.clock.now() };
    const { erasures, partial } = await this.replayErasures(organisationId, actor, entries);
    const { withdrawals, objections } = await this.replayRefusals(organisationId, actor, entries);
    return { erasures, partial, withdrawals, objections };
  }

  /** Those that the database has forgotten to forget, and those that were left partial. */
  private async replayErasures(organisationId: Id, actor: Actor, entries: readonly JournalEntry[]) {
    const steps = entries.filter((one) => one.kind === 'erasure');
    const asked = [...new Set(steps.map(({ subjectId }) => subjectId))];
    const done = new Set(steps.filter(({ step }) => step === 'done').map(({ subjectId }) => subjectId));
    const alive = await this.database.withTenant({ organisationId, sections: 'all' }, (tx) =>
      this.subjects.alive(tx, asked),
    );
    let erasures = 0;
    let partial = 0;
    for (const subjectId of asked.filter((id) => alive.has(id) || !done.has(id))) {
      const again = await this.erasures.erase(organisationId, actor, subjectId);
      if (!again.ok) continue;
      if (again.value.status === 'erased') erasures++;
      else partial++;
    }
    return { erasures, partial };
  }

  /** The last word on each cell counts: a consent given after a withdrawal stands. */
  private async replayRefusals(organisationId: Id, actor: Actor, entries: readonly JournalEntry[]) {
    const notes = entries.filter((one): one is Note => one.kind !== 'erasure');
    let withdrawals = 0;
    let objections = 0;
    for (const note of lastWords(notes)) {
      const again = await this.database.withTenant({ organisationId, sections: 'all' }, async (tx) => {
        const standing = (await this.standings.load(tx, [note.subjectId])).get(note.subjectId);
        if (standing === undefined || standing.erasedAt !== null) return false;
        if (note.kind === 'objection') {
          if (standing.objections.some(({ purpose }) => purpose === note.purpose)) return false;
          return (await this.consents.object(tx, actor, note.subjectId, note.purpose)).ok;
        }
        const done = await this.consents.withdraw(tx, actor, note.subjectId, note.purpose, note.reach);
        return done.ok;
      });
      if (again && note.kind === 'withdrawal') withdrawals++;
      if (again && note.kind === 'objection') objections++;
    }
    return { withdrawals, objections };
  }
}

/** The withdrawals and objections that no later consent took back. */
function lastWords(notes: readonly Note[]): Note[] {
  return notes.filter((note, index) => {
    if (note.kind === 'consent') return false;
    const later = notes
      .slice(index + 1)
      .filter((one) => one.subjectId === note.subjectId && one.purpose === note.purpose);
    return !later.some(
      (one) =>
        one.kind === 'consent' &&
        (note.kind === 'objection' || note.reach === 'any' || one.reach === note.reach),
    );
  });
}
