import { Inject, Injectable } from '@nestjs/common';
import { PUBLISHED_PLATFORMS, type PublishedPlatform, type Publisher } from './publisher.port.js';

/** A platform that can be published to. */
export type Network = PublishedPlatform & { readonly publish: Publisher };

/** The platforms that can be published to. */
@Injectable()
export class Networks {
  readonly all: readonly Network[];

  constructor(@Inject(PUBLISHED_PLATFORMS) platforms: readonly PublishedPlatform[]) {
    this.all = platforms.filter((platform): platform is Network => platform.publish !== undefined);
  }

  /** The network of a stored key; undefined where its connector is gone. */
  find(key: string): Network | undefined {
    return this.all.find((network) => network.key === key);
  }

  /** The network by which a channel reaches one person; undefined where none is known. */
  by(channel: string): Network | undefined {
    return this.all.find(({ publish }) => publish.reaches === channel);
  }
}
