import { Injectable } from '@nestjs/common';
import { loaderKey, LoaderRegistry } from '../api/loader-registry.js';
import { type Id } from '../kernel/id.js';
import { MessageService, type ShownMessage } from './message.service.js';

/** A message about a person, by {@link messageKey}; null where the viewer may not see it. */
export const MESSAGE = loaderKey<string, ShownMessage | null>('message');

/** Two ids as one text: objects would not be known again as the same key. */
export const messageKey = (postId: Id, personId: Id): string => `${postId}/${personId}`;

/** How the messages behind a score are fetched for lists. */
@Injectable()
export class MessageLoaders {
  constructor(loaders: LoaderRegistry, messages: MessageService) {
    loaders.register(MESSAGE, (keys, viewer) =>
      messages.many(viewer.scopeFor('see-persons'), keys.map(aboutOf)),
    );
  }
}

function aboutOf(key: string) {
  const slash = key.indexOf('/');
  return { postId: key.slice(0, slash) as Id, personId: key.slice(slash + 1) as Id };
}
