import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { PermissionService } from '../privacy/permission.service.js';
import { type Candidate, scorePeople } from './domain/score-people.js';
import { DEFAULT_MODEL, type ScoringModel } from './domain/signal-rule.js';
import { ScoreStore } from './score.store.js';

/** People who are scored at once: their conversations are held in memory together. */
const AT_ONCE = 2_000;

/** Computes scores. Everything that is not permitted leaves no trace, not even an empty row. */
@Injectable()
export class ScoringService {
  constructor(
    private readonly permissions: PermissionService,
    private readonly store: ScoreStore,
  ) {}

  /** Computes the scores of everybody who takes part in a conversation. @returns how many people have scores now */
  async recomputeAll(tx: Tx, at: Instant): Promise<number> {
    return this.recompute(tx, await this.store.everybody(tx), at);
  }

  /** Computes the scores of everybody in these groups: one message changes what is known of others too. */
  async recomputeSources(tx: Tx, sourceIds: readonly Id[], at: Instant): Promise<number> {
    return this.recompute(tx, await this.store.personsIn(tx, sourceIds), at);
  }

  /**
   * Replaces the scores of these people. Whoever may not be scored (any more) loses what was stored.
   * @returns how many of them have scores now
   */
  async recompute(tx: Tx, personIds: readonly Id[], at: Instant): Promise<number> {
    await this.store.lock(tx);
    let scored = 0;
    for (let from = 0; from < personIds.length; from += AT_ONCE)
      scored += await this.recomputeSome(tx, personIds.slice(from, from + AT_ONCE), at);
    return scored;
  }

  private async recomputeSome(tx: Tx, personIds: readonly Id[], at: Instant): Promise<number> {
    const subjects = await this.store.subjectsOf(tx, personIds);
    const granted = await this.permissions.granted(tx, [...subjects.values()], 'scoring', at);
    const candidates = personIds.flatMap((personId): (Candidate & { grantId: Id })[] => {
      const subjectId = subjects.get(personId);
      const grant = subjectId === undefined ? undefined : granted.get(subjectId);
      return grant === undefined ? [] : [{ personId, subjectId: subjectId!, ...grant }];
    });
    await this.store.remove(tx, personIds);
    if (candidates.length === 0) return 0;
    const model = await this.model(tx, at);
    const conversations = [];
    for (const sourceId of await this.store.sourcesOf(
      tx,
      candidates.map((c) => c.personId),
    ))
      conversations.push(await this.store.conversation(tx, sourceId));
    const grants = new Map(candidates.map((c) => [c.personId, c.grantId]));
    const people = scorePeople(model, candidates, conversations, at);
    await this.store.insert(
      tx,
      people.map((person) => ({ ...person, grantId: grants.get(person.personId)! })),
      at.toString(),
    );
    return people.length;
  }

  /** The active ruleset; an organisation's first scores bring the default one. */
  async model(tx: Tx, at: Instant): Promise<ScoringModel> {
    const known = await this.store.activeModel(tx);
    if (known) return known;
    await this.store.activate(tx, DEFAULT_MODEL, null, at.toString());
    return DEFAULT_MODEL;
  }
}
