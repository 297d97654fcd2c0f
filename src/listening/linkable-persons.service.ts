import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { ContactPointStore } from '../people/contact-point.store.js';
import { type LinkablePerson } from './domain/linking.js';
import { LinkingStore } from './linking.store.js';

/** Persons whom authors may be, with what tells them: names, and numbers where a label is one. */
@Injectable()
export class LinkablePersons {
  constructor(
    private readonly links: LinkingStore,
    private readonly contactPoints: ContactPointStore,
  ) {}

  /**
   * All that the transaction sees; restricted persons are nobody's proposal.
   * @param withPhones numbers are opened only where an author stands under one
   * @param groundedAt ISO instant at which some ground must stand; null for everybody
   */
  async of(tx: Tx, withPhones: boolean, groundedAt: string | null): Promise<LinkablePerson[]> {
    const persons = await this.links.persons(tx, groundedAt);
    const ids = persons.map(({ id }) => id);
    const points = withPhones ? await this.contactPoints.of(tx, ids) : [];
    const phones = new Map<Id, string[]>();
    for (const { personId, kind, value } of points)
      if (kind === 'phone') phones.set(personId, [...(phones.get(personId) ?? []), value]);
    return persons.map((person) => ({ ...person, phoneKeys: phones.get(person.id) ?? [] }));
  }
}
