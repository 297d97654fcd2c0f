import { Inject, Injectable } from '@nestjs/common';
import { type TenantScope } from '../database/tenant.js';
import { Database } from '../database/database.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { type Page, type PageRequest } from '../kernel/page.js';
import { type LeadFilter, type LeadOrder } from './domain/lead-query.js';
import { type Axis, type SignalCode } from './domain/signal-rule.js';
import { LeadListStore } from './lead-list.store.js';
import { ScoreViewStore, type StoredEvidence, type StoredScore } from './score-view.store.js';

/** What the list of possible leads shows of one person. */
export interface Suggestion {
  readonly personId: Id;
  readonly readiness: StoredScore | null;
  readonly leadership: StoredScore | null;
}

/** Possible leads and the evidence behind them, for people to look at. */
@Injectable()
export class LeadService {
  constructor(
    private readonly database: Database,
    private readonly list: LeadListStore,
    private readonly scores: ScoreViewStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One page of suggestions, in the asked order. */
  suggestions(
    scope: TenantScope,
    order: LeadOrder,
    filter: LeadFilter,
    request: PageRequest,
  ): Promise<Page<Suggestion>> {
    return this.database.withTenant(scope, async (tx) => {
      const now = this.clock.now().toString();
      const page = await this.list.page(tx, order, filter, request, now);
      const personIds = page.items.map(({ node }) => node);
      const scores = await this.scores.scoresOf(tx, personIds, now);
      return {
        ...page,
        items: page.items.map((item) => ({ ...item, node: suggestionOf(item.node, scores) })),
      };
    });
  }

  /** What is suggested of these persons, in their order; a person without any score has two nulls. */
  ofPersons(scope: TenantScope, personIds: readonly Id[]): Promise<Suggestion[]> {
    return this.database.withTenant(scope, async (tx) => {
      const scores = await this.scores.scoresOf(tx, personIds, this.clock.now().toString());
      return personIds.map((id) => suggestionOf(id, scores));
    });
  }

  /** Evidence behind one signal, the latest first. */
  evidence(
    scope: TenantScope,
    of: { readonly personId: Id; readonly axis: Axis; readonly signal: SignalCode },
    request: PageRequest,
  ): Promise<Page<StoredEvidence>> {
    return this.database.withTenant(scope, (tx) =>
      this.scores.evidence(tx, of, request, this.clock.now().toString()),
    );
  }

  /** One piece of evidence, or null where the reader may not open it: absent and forbidden look the same. */
  oneEvidence(scope: TenantScope, id: Id): Promise<StoredEvidence | null> {
    return this.database.withTenant(scope, (tx) =>
      this.scores.oneEvidence(tx, id, this.clock.now().toString()),
    );
  }
}

const suggestionOf = (personId: Id, scores: readonly StoredScore[]): Suggestion => ({
  personId,
  readiness: scores.find((s) => s.personId === personId && s.axis === 'readiness') ?? null,
  leadership: scores.find((s) => s.personId === personId && s.axis === 'leadership') ?? null,
});
