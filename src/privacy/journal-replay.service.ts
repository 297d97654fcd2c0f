import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { groupBy } from '../kernel/group.js';
import { type Refusal, type Result } from '../kernel/result.js';
import { type Actor } from './actor.js';
import { ConsentService } from './consent.service.js';
import { missedActs, type ReplayAct, type Word } from './domain/replay.js';
import { type JournalEntry, GroundJournal } from './ground-journal.js';
import { ErasureService } from './erasure.service.js';
import { RestrictionService } from './restriction.service.js';
import { StandingStore } from './standing.store.js';
import { SubjectStore } from './subject.store.js';

type Note = Exclude<JournalEntry, { kind: 'erasure' }>;

/** What a replay had to do again. */
export interface Replayed {
  readonly erasures: number;
  /** Erasures that are still partial: a human must look, and the next start tries again. */
  readonly partial: number;
  readonly withdrawals: number;
  readonly objections: number;
  /** Begun or ended again. */
  readonly restrictions: number;
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
    private readonly restrictions: RestrictionService,
    private readonly standings: StandingStore,
    private readonly subjects: SubjectStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async replay(organisationId: Id): Promise<Replayed> {
    const entries = await this.journal.read(organisationId);
    const actor: Actor = { staffId: null, at: this.clock.now() };
    const { erasures, partial } = await this.replayErasures(organisationId, actor, entries);
    return { erasures, partial, ...(await this.replayWords(organisationId, actor, entries)) };
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
      // Nothing may be answered before it is done: a start that fails is tried again.
      if (!again.ok && again.error.code === 'erasure-must-wait')
        throw new Error('An erasure of the journal waits for an import that is being written.');
      if (!again.ok) continue;
      if (again.value.status === 'erased') erasures++;
      else partial++;
    }
    return { erasures, partial };
  }

  /** What people asked, person by person, as {@link missedActs} finds it missing. */
  private async replayWords(organisationId: Id, actor: Actor, entries: readonly JournalEntry[]) {
    const done = { withdrawals: 0, objections: 0, restrictions: 0 };
    const notes = entries.filter((one): one is Note => one.kind !== 'erasure');
    for (const [subjectId, own] of groupBy(notes, (note) => note.subjectId))
      await this.database.withTenant({ organisationId, sections: 'all' }, async (tx) => {
        const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
        if (standing === undefined || standing.erasedAt !== null) return;
        for (const act of missedActs(standing, own.map(wordOf)))
          if ((await this.perform(tx, actor, subjectId, act)).ok) done[COUNTED_AS[act.kind]]++;
      });
    return done;
  }

  private perform(tx: Tx, actor: Actor, subjectId: Id, act: ReplayAct): Promise<Result<true, Refusal>> {
    switch (act.kind) {
      case 'object':
        return this.consents.object(tx, actor, subjectId, act.purpose);
      case 'withdraw':
        return this.consents.withdraw(tx, actor, subjectId, act.purpose, act.reach, act.except);
      case 'restrict':
        return this.restrictions.restrict(tx, actor, subjectId, act.reason);
      case 'lift':
        return this.restrictions.lift(tx, actor, subjectId, act);
    }
  }
}

const COUNTED_AS = {
  object: 'objections',
  withdraw: 'withdrawals',
  restrict: 'restrictions',
  lift: 'restrictions',
} as const;

const wordOf = ({ subjectId: _, at, ...note }: Note): Word => ({ ...note, at: Date.parse(at) });
