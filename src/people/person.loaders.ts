import { Injectable } from '@nestjs/common';
import { loaderKey, LoaderRegistry } from '../api/loader-registry.js';
import { type Id } from '../kernel/id.js';
import { type Standing } from '../privacy/domain/standing.js';
import { type ContactPoint } from './contact-point.store.js';
import { PersonService, type Person } from './person.service.js';

/** A person by id; null where the viewer sees none. */
export const PERSON = loaderKey<Id, Person | null>('person');

/** The standing of a person, by the person's id. */
export const STANDING = loaderKey<Id, Standing | null>('standing');

/** The ids of a person's sections, as far as the viewer sees them. */
export const PERSON_SECTIONS = loaderKey<Id, readonly Id[]>('person sections');

/** A person's contact points. */
export const CONTACT_POINTS = loaderKey<Id, readonly ContactPoint[]>('contact points');

/** How persons and what belongs to them are fetched for lists. */
@Injectable()
export class PersonLoaders {
  constructor(loaders: LoaderRegistry, persons: PersonService) {
    loaders.register(PERSON, (ids, viewer) => persons.many(viewer.scope, ids));
    loaders.register(STANDING, async (ids, viewer) => {
      const found = await persons.standingsOf(viewer.scope, ids);
      return ids.map((id) => found.get(id) ?? null);
    });
    loaders.register(PERSON_SECTIONS, async (ids, viewer) => {
      const found = await persons.sectionsOf(viewer.scope, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    loaders.register(CONTACT_POINTS, async (ids, viewer) => {
      const found = await persons.contactPointsOf(viewer.scope, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
  }
}
