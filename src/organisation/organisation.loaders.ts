import { Injectable } from '@nestjs/common';
import { loaderKey, LoaderRegistry } from '../api/loader-registry.js';
import { type Section, type Staff, type Workplace } from '../api/schema.generated.js';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { OrganisationService } from './organisation.service.js';
import { StaffStore } from './staff.store.js';

/** A section by id, of the whole organisation. */
export const SECTION = loaderKey<Id, Section | null>('section');

/** A workplace by id, with its path. */
export const WORKPLACE = loaderKey<Id, Workplace | null>('workplace');

/** A member of staff by id, disabled ones too: history names them. */
export const STAFF = loaderKey<Id, Staff | null>('staff');

/** The zone of an organisation by id: only the viewer's own is ever asked for. */
export const TIME_ZONE = loaderKey<Id, string>('time-zone');

/** How the organisation's own things are fetched for lists. */
@Injectable()
export class OrganisationLoaders {
  constructor(
    loaders: LoaderRegistry,
    private readonly database: Database,
    private readonly organisations: OrganisationService,
    private readonly staff: StaffStore,
  ) {
    loaders.register(SECTION, (ids, viewer) => organisations.sectionsNamed(wholeOf(viewer), ids));
    loaders.register(WORKPLACE, (ids, viewer) => this.workplaces(ids, viewer));
    loaders.register(TIME_ZONE, (ids, viewer) => this.zones(ids, viewer));
    loaders.register(STAFF, (ids, viewer) => this.staffNamed(ids, viewer));
  }

  private async zones(ids: readonly Id[], viewer: Viewer): Promise<string[]> {
    const { timeZone } = await this.database.withTenant(wholeOf(viewer), (tx) => this.organisations.of(tx));
    return ids.map(() => timeZone);
  }

  private async workplaces(ids: readonly Id[], viewer: Viewer): Promise<(Workplace | null)[]> {
    const all = new Map(
      (await this.organisations.workplaces(wholeOf(viewer))).map((place) => [place.id, place]),
    );
    return ids.map((id) => all.get(id) ?? null);
  }

  private async staffNamed(ids: readonly Id[], viewer: Viewer): Promise<(Staff | null)[]> {
    const rows = await this.database.withTenant(wholeOf(viewer), (tx) => this.staff.names(tx, ids));
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }
}

const wholeOf = ({ organisationId }: Viewer) => ({ organisationId, sections: 'all' as const });
