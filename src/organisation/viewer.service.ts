import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { DirectoryStore } from './directory.store.js';
import { type Organisation, OrganisationStore, type Section } from './organisation.store.js';
import { type StaffMember, StaffStore } from './staff.store.js';

/** A viewer as they are shown to themselves. */
export interface ViewerPortrait {
  readonly member: StaffMember;
  readonly organisation: Organisation & { readonly isDemonstration: boolean };
  /** All sections of the organisation, for naming the ones that roles are bound to. */
  readonly allSections: readonly Section[];
  /** The sections whose people the viewer may see. */
  readonly sections: readonly Section[];
}

/** Tells staff who they are here and what they may see. */
@Injectable()
export class ViewerService {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryStore,
    private readonly organisations: OrganisationStore,
    private readonly staff: StaffStore,
  ) {}

  portrait({ organisationId, staffId, scope }: Viewer): Promise<ViewerPortrait> {
    return this.database.withTenant({ organisationId, sections: 'all' }, async (tx) => {
      const allSections = await this.organisations.sections(tx);
      const { sections } = scope;
      return {
        member: (await this.staff.find(tx, staffId))!,
        organisation: {
          ...(await this.organisations.find(tx)),
          isDemonstration: await this.directory.isDemonstration(tx, organisationId),
        },
        allSections,
        sections: sections === 'all' ? allSections : allSections.filter(({ id }) => sections.includes(id)),
      };
    });
  }
}
