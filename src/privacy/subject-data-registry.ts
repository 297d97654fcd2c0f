import { Injectable } from '@nestjs/common';
import { type FreeTextColumn, type PersonalColumn, type SubjectData } from './subject-data.js';

/** The stores that hold personal data. Access, restriction and erasure all go through this one list. */
@Injectable()
export class SubjectDataRegistry {
  private readonly registered: SubjectData[] = [];

  /** @throws Error when a store of that name is registered already */
  register(store: SubjectData): void {
    if (this.registered.some((other) => other.store === store.store)) {
      throw new Error(`The store ${store.store} is registered twice.`);
    }
    this.registered.push(store);
  }

  /** The stores in the order in which they are erased: whatever finds its rows through another goes before it. */
  inErasureOrder(): SubjectData[] {
    const ordered: SubjectData[] = [];
    const waiting = [...this.registered];
    while (waiting.length > 0) {
      const free = waiting.findIndex(
        (store) => !waiting.some((other) => other !== store && other.reliesOn.includes(store.store)),
      );
      if (free < 0) throw new Error('Stores of personal data rely on each other in a circle.');
      ordered.push(...waiting.splice(free, 1));
    }
    return ordered;
  }

  /** Every personal column of every store. */
  columns(): PersonalColumn[] {
    return this.registered.flatMap(({ columns }) => columns);
  }

  /** Every sealed column in which people write freely. */
  freeTexts(): FreeTextColumn[] {
    const all = this.registered.flatMap(({ freeTexts }) => freeTexts ?? []);
    return all.map((one) => (typeof one === 'string' ? { column: one } : one));
  }

  /** Those of these tables that no store has registered: nobody would erase them. */
  unregistered(tables: readonly string[]): string[] {
    const registered = new Set(this.columns().map(({ column }) => column.slice(0, column.lastIndexOf('.'))));
    return tables.filter((table) => !registered.has(table));
  }
}
