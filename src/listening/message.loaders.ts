import { Injectable } from '@nestjs/common';
import { loaderKey, LoaderRegistry } from '../api/loader-registry.js';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { type MessageAbout, MessageService, type ShownMessage } from './message.service.js';

/** A message about a person, by {@link messageKey}; null where the viewer may not see it. */
export const MESSAGE = loaderKey<string, ShownMessage | null>('message');

/** Two ids as one text: objects would not be known again as the same key. */
export const messageKey = (postId: Id, personId: Id): string => `${postId}/${personId}`;

/** How the messages behind a score are fetched for lists; each look is one entry of the journal, however many it opens. */
@Injectable()
export class MessageLoaders {
  constructor(
    loaders: LoaderRegistry,
    messages: MessageService,
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {
    loaders.register(MESSAGE, async (keys, viewer) => {
      const asked = keys.map(aboutOf);
      await this.record(viewer, asked);
      return messages.many(viewer.scopeFor('see-persons'), asked);
    });
  }

  private record({ staffId, scope }: Viewer, asked: readonly MessageAbout[]): Promise<void> {
    const [personId, ...others] = new Set(asked.map((one) => one.personId));
    const about = personId !== undefined && others.length === 0 ? personId : null;
    return this.database.withTenant(scope, (tx) =>
      this.audit.record(tx, {
        action: 'messages-opened',
        staffId,
        purpose: 'scoring',
        ...(about === null ? {} : { objectKind: 'person', objectId: about }),
        detail: { messages: asked.length },
      }),
    );
  }
}

function aboutOf(key: string) {
  const slash = key.indexOf('/');
  return { postId: key.slice(0, slash) as Id, personId: key.slice(slash + 1) as Id };
}
