import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Instant } from '../kernel/time.js';
import { type PlacedThing } from './domain/next-thing.js';
import { setUpThings } from './domain/set-up.js';
import { type HomeSource } from './home.js';
import { HomeStore } from './home.store.js';

/** How far back the journal's acts are counted. */
const A_WEEK = { hours: 7 * 24 } as const;

/** What staff and journal put on the day of those who answer for them. */
@Injectable()
export class SetUpHome implements HomeSource {
  constructor(
    private readonly database: Database,
    private readonly store: HomeStore,
  ) {}

  async things({ organisationId, staffId, may }: Viewer, at: Instant): Promise<PlacedThing[]> {
    if (!(may('manage-staff') || may('manage-impact-assessment') || may('see-audit'))) return [];
    const since = at.subtract(A_WEEK).toString();
    const facts = await this.database.withTenant({ organisationId, sections: 'all' }, (tx) =>
      this.store.facts(tx, staffId, since),
    );
    return setUpThings(facts, may, at);
  }
}
