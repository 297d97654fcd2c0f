import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Instant } from '../kernel/time.js';
import { type PlacedThing, thing } from '../organisation/domain/next-thing.js';
import { type HomeSource } from '../organisation/home.js';
import { LedgerStore } from '../privacy/ledger.store.js';
import { GroundWatch } from './ground-watch.service.js';

const FIRST = { first: 1, after: null };
/** More refusals than a week brings. */
const LATEST = { first: 100, after: null };
/** Days for which a refusal is new. */
const NEW_DAYS = 7;

/** What grounds put on the day of whoever watches over them: who is to be told, who said no, what ends. */
@Injectable()
export class GroundsHome implements HomeSource {
  constructor(
    private readonly database: Database,
    private readonly watch: GroundWatch,
    private readonly ledger: LedgerStore,
  ) {}

  async things(viewer: Viewer, at: Instant): Promise<PlacedThing[]> {
    if (viewer.may('manage-impact-assessment')) return this.ofOfficer(viewer, at);
    // Whoever sees no persons verifies the ledger as a whole, with a copy of it.
    return viewer.may('see-audit') && !viewer.may('manage-staff') ? this.ofAuditor(viewer) : [];
  }

  private async ofOfficer(viewer: Viewer, at: Instant): Promise<PlacedThing[]> {
    const scope = viewer.scopeFor('manage-grounds');
    const things: PlacedThing[] = [];
    const untold = await this.watch.untold(scope, FIRST, at);
    const [next] = untold.items;
    if (next !== undefined) {
      const { day, daysLeft } = next.node.due;
      const told = { count: untold.total ?? 0, by: day, isLate: daysLeft < 0 ? 'yes' : 'no' };
      things.push(thing('tell-persons', daysLeft < 0 ? 'problem' : 'protection', '/donnees#informer', told));
    }
    const since = at.subtract({ hours: NEW_DAYS * 24 }).toString();
    const refusals = (await this.watch.refusals(scope, LATEST)).items.filter(({ node }) => node.at >= since);
    if (refusals.length > 0)
      things.push(thing('new-refusals', 'protection', '/donnees#refus', { count: refusals.length }));
    const ending = await this.watch.ending(scope, FIRST, at);
    const [soonest] = ending.items;
    if (soonest !== undefined) {
      const ends = { count: ending.total ?? 0, first: soonest.node.due.day };
      things.push(thing('grounds-end', 'protection', '/donnees#fins', ends));
    }
    return things;
  }

  private async ofAuditor({ organisationId }: Viewer): Promise<PlacedThing[]> {
    const { sequence } = await this.database.withTenant({ organisationId, sections: 'all' }, (tx) =>
      this.ledger.head(tx),
    );
    return [thing('verify-ledger', 'check', '/', { sequence })];
  }
}
