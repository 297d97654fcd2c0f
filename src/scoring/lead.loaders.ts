import { Injectable } from '@nestjs/common';
import { loaderKey, LoaderRegistry } from '../api/loader-registry.js';
import { type Id } from '../kernel/id.js';
import { LeadService, type Suggestion } from './lead.service.js';

/** What the scores say of a person, by the person's id. */
export const LEAD = loaderKey<Id, Suggestion>('lead');

/** Scores in batches. */
@Injectable()
export class LeadLoaders {
  constructor(loaders: LoaderRegistry, leads: LeadService) {
    loaders.register(LEAD, (ids, viewer) => leads.ofPersons(viewer.scopeFor('see-persons'), ids));
  }
}
