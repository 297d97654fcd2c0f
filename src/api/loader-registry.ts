import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { type Viewer } from './viewer.js';

/** Names a way to fetch many things at once. The symbol is its identity, the types travel along. */
export interface LoaderKey<K, V> {
  readonly symbol: symbol;
  /** Never set: carries the types. */
  readonly types?: (key: K) => V;
}

/** Fetches many at once, as this viewer: as many values as keys, in their order; null where there is none. */
export type Batch<K, V> = (keys: readonly K[], viewer: Viewer) => Promise<readonly V[]>;

/** Makes a {@link LoaderKey}. */
export const loaderKey = <K, V>(name: string): LoaderKey<K, V> => ({ symbol: Symbol(name) });

/** Most keys that one batch asks for. */
const BATCH = 500;

/** Where slices say how their things are fetched in batches, so that a list of fifty asks once, not fifty times. */
@Injectable()
export class LoaderRegistry {
  private readonly batches = new Map<symbol, Batch<never, unknown>>();

  /** @throws Error when the key has a batch already */
  register<K, V>(key: LoaderKey<K, V>, batch: Batch<K, V>): void {
    if (this.batches.has(key.symbol)) throw new Error(`${String(key.symbol)} is registered twice.`);
    this.batches.set(key.symbol, batch as Batch<never, unknown>);
  }

  /** The loaders of one request: what one field fetched, the next one finds. */
  forViewer(viewer: Viewer): Loaders {
    return new Loaders(this.batches, viewer);
  }
}

/** One request's loaders. */
export class Loaders {
  private readonly made = new Map<symbol, DataLoader<unknown, unknown>>();

  constructor(
    private readonly batches: ReadonlyMap<symbol, Batch<never, unknown>>,
    private readonly viewer: Viewer,
  ) {}

  load<K, V>(key: LoaderKey<K, V>, id: K): Promise<V> {
    return this.loader(key).load(id) as Promise<V>;
  }

  loadMany<K, V>(key: LoaderKey<K, V>, ids: readonly K[]): Promise<V[]> {
    return Promise.all(ids.map((id) => this.load(key, id)));
  }

  private loader<K, V>(key: LoaderKey<K, V>): DataLoader<unknown, unknown> {
    const known = this.made.get(key.symbol);
    if (known !== undefined) return known;
    const batch = this.batches.get(key.symbol) as Batch<unknown, unknown> | undefined;
    if (batch === undefined) throw new Error(`Nobody registered ${String(key.symbol)}.`);
    const made = new DataLoader<unknown, unknown>(
      (ids) => batch(ids, this.viewer).then((values) => [...values]),
      {
        maxBatchSize: BATCH,
      },
    );
    this.made.set(key.symbol, made);
    return made;
  }
}
