import { Injectable } from '@nestjs/common';
import { loaderKey, LoaderRegistry } from '../api/loader-registry.js';
import { type Id } from '../kernel/id.js';
import { SourceService } from './source.service.js';
import { type Source } from './source.store.js';

/** A source by id; null where the viewer may not see it. */
export const SOURCE = loaderKey<Id, Source | null>('source');

/** How sources are fetched for lists. */
@Injectable()
export class SourceLoaders {
  constructor(loaders: LoaderRegistry, sources: SourceService) {
    loaders.register(SOURCE, (ids, viewer) => sources.many(viewer.scopeFor('see-aggregates'), ids));
  }
}
