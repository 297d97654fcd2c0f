import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, refusal } from '../kernel/result.js';
import { type Instant } from '../kernel/time.js';
import { type Delivery, DeliveryStore } from './delivery.store.js';
import { scopeOf } from './delivery.service.js';
import { PublicationStore } from './publication.store.js';
import { SuspensionStore } from './suspension.store.js';

/** What is wrong, the most urgent kind first. */
export type ProblemKind = 'suspended' | 'unknown' | 'failed' | 'limited' | 'waiting' | 'time-passed';

/** Something that a person should look at; the sentence is `problem.<kind>`, the reason what the network said. */
export interface Problem {
  readonly id: string;
  readonly kind: ProblemKind;
  readonly since: string;
  readonly reason: Refusal | null;
  readonly delivery: Delivery | null;
  readonly publicationId: Id | null;
}

const ORDER: readonly ProblemKind[] = ['suspended', 'unknown', 'failed', 'time-passed', 'limited', 'waiting'];
const MOST = 100;

/** The ribbon: what failed, what is in doubt, what is held back. */
@Injectable()
export class ProblemService {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryStore,
    private readonly publications: PublicationStore,
    private readonly suspensions: SuspensionStore,
  ) {}

  list(viewer: Viewer, now: Instant): Promise<Problem[]> {
    return this.database.withTenant(scopeOf(viewer), async (tx) => {
      const suspension = await this.suspensions.current(tx);
      const problems: Problem[] = [
        ...(suspension === null ? [] : [bare('suspended', 'suspended', suspension.suspendedAt, null)]),
        ...(await this.deliveries.problems(tx, now, MOST)).map(problemOf),
        ...(await this.publications.overtaken(tx, now, MOST)).map(({ id, plannedAt }) =>
          bare('time-passed', id, plannedAt!.toString(), id),
        ),
      ];
      return problems.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    });
  }
}

const bare = (kind: ProblemKind, id: string, since: string, publicationId: Id | null): Problem => ({
  id: `${kind}:${id}`,
  kind,
  since,
  reason: null,
  delivery: null,
  publicationId,
});

function problemOf(delivery: Delivery): Problem {
  const kind = kindOf(delivery);
  const { fault } = delivery;
  return {
    id: `${kind}:${delivery.id}`,
    kind,
    since: delivery.lastClaimedAt ?? delivery.dueAt,
    reason:
      fault === null
        ? refusal('delivery.process-lost')
        : { code: fault.reason, parameters: fault.parameters },
    delivery,
    publicationId: delivery.publicationId,
  };
}

function kindOf({ state, fault }: Delivery): ProblemKind {
  if (state === 'failed') return 'failed';
  if (state === 'pending') return fault?.kind === 'rate-limited' ? 'limited' : 'waiting';
  return 'unknown';
}
