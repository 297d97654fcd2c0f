import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { type Instant } from '../kernel/time.js';
import { type PlacedThing } from './domain/next-thing.js';

/** What a slice registers to put on somebody's day. It looks at what she may do, and never at what she is called. */
export interface HomeSource {
  things(viewer: Viewer, at: Instant): Promise<readonly PlacedThing[]>;
}

/** Everybody's home: what each slice has for her to do. */
@Injectable()
export class Home {
  private readonly sources: HomeSource[] = [];

  register(source: HomeSource): void {
    this.sources.push(source);
  }

  /** What all slices have, in the order of their registration. */
  async things(viewer: Viewer, at: Instant): Promise<PlacedThing[]> {
    const things: PlacedThing[] = [];
    for (const source of this.sources) things.push(...(await source.things(viewer, at)));
    return things;
  }
}
