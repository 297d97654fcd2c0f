import { Injectable } from '@nestjs/common';
import { loaderKey, LoaderRegistry } from '../api/loader-registry.js';
import { Database } from '../database/database.js';
import { groupBy } from '../kernel/group.js';
import { type Id } from '../kernel/id.js';
import { type Delivery, DeliveryStore } from './delivery.store.js';
import { NetworkService } from './network.service.js';
import { type Publication, PublicationStore } from './publication.store.js';
import { wholeOf } from './publication.service.js';
import { type Target } from './target.store.js';

/** A connected account by id, disconnected ones too: history names them. */
export const TARGET = loaderKey<Id, Target | null>('publishing target');

/** A publication by id. */
export const PUBLICATION = loaderKey<Id, Publication | null>('publication');

/** The sendings of a publication, by the publication's id. */
export const DELIVERIES = loaderKey<Id, readonly Delivery[]>('deliveries');

/** How publications and what belongs to them are fetched for lists. */
@Injectable()
export class PublishingLoaders {
  constructor(
    loaders: LoaderRegistry,
    database: Database,
    networks: NetworkService,
    publications: PublicationStore,
    deliveries: DeliveryStore,
  ) {
    loaders.register(TARGET, (ids, viewer) => networks.many(viewer, ids));
    loaders.register(PUBLICATION, async (ids, viewer) => {
      const rows = await database.withTenant(wholeOf(viewer), (tx) => publications.byIds(tx, ids));
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
    loaders.register(DELIVERIES, async (ids, viewer) => {
      const rows = await database.withTenant(wholeOf(viewer), (tx) => deliveries.ofPublications(tx, ids));
      const grouped = groupBy(rows, ({ publicationId }) => publicationId);
      return ids.map((id) => grouped.get(id) ?? []);
    });
  }
}
