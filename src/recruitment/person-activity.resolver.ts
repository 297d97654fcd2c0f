import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type SignedInContext } from '../api/request-context.js';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { decodeCursor, encodeCursor } from '../kernel/page.js';
import { isInstantText } from '../kernel/time.js';
import { Timeline } from '../people/timeline.js';
import { ACTIVITIES, OPEN_TASKS } from './recruitment.loaders.js';

/** What a person's page shows of a person besides who she is. */
@Resolver('Person')
export class PersonActivityResolver {
  constructor(
    private readonly database: Database,
    private readonly timelines: Timeline,
  ) {}

  @ResolveField('activities')
  activities(@Parent() person: { readonly id: Id }, @Context() context: SignedInContext) {
    return context.load(ACTIVITIES, person.id);
  }

  @ResolveField('tasks')
  tasks(@Parent() person: { readonly id: Id }, @Context() context: SignedInContext) {
    return context.load(OPEN_TASKS, person.id);
  }

  @ResolveField('timeline')
  async timeline(
    @Parent() person: { readonly id: Id; readonly subjectId: Id },
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const before = after ? beforeOf(after) : null;
    const now = context.now.toString();
    const request = { personId: person.id, subjectId: person.subjectId, before, limit: first + 1, now };
    const scope = context.viewer.scopeFor('see-persons');
    const found = await this.database.withTenant(scope, (tx) => this.timelines.entries(tx, request));
    const nodes = found.slice(0, first).map(({ code, parameters, ...entry }) => ({
      ...entry,
      sentence: context.say(code, parameters),
    }));
    const last = nodes.at(-1);
    const endCursor = last ? encodeCursor([last.at, last.id]) : null;
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor } };
  }
}

/** Where a page begins; a cursor that is none of ours begins anew. */
function beforeOf(cursor: string): { at: string; id: string } | null {
  const values = decodeCursor(cursor, 2);
  const [at, id] = values ?? [];
  const isOwn = typeof at === 'string' && /^\d{4}-/.test(at) && isInstantText(at) && typeof id === 'string';
  return isOwn ? { at, id } : null;
}
