import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Temporal } from 'temporal-polyfill';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id, isId } from '../kernel/id.js';
import { refusal, type Result } from '../kernel/result.js';
import { dayOf } from '../kernel/time.js';
import { TIME_ZONE } from '../organisation/organisation.loaders.js';
import { PERSON } from '../people/person.loaders.js';
import { type TaskRefusal, TaskService } from './task.service.js';
import { type StoredTask } from './task.store.js';

/** Next steps. */
@Resolver('Task')
export class TaskResolver {
  constructor(
    private readonly database: Database,
    private readonly tasks: TaskService,
  ) {}

  @Mutation('completeTask')
  @Requires('note-exchanges')
  completeTask(
    @Args('id') id: Id,
    @Args('expectedVersion') version: number,
    @Context() context: SignedInContext,
  ) {
    const { staffId } = context.viewer;
    return this.change(id, context, (tx) => this.tasks.complete(tx, staffId, id, version, context.now));
  }

  @Mutation('postponeTask')
  @Requires('note-exchanges')
  postponeTask(
    @Args('id') id: Id,
    @Args('dueOn') dueOn: Temporal.PlainDate,
    @Args('expectedVersion') version: number,
    @Context() context: SignedInContext,
  ) {
    const { staffId } = context.viewer;
    return this.change(id, context, (tx) =>
      this.tasks.postpone(tx, staffId, id, dueOn.toString(), version, context.now),
    );
  }

  @ResolveField('isOverdue')
  async isOverdue(@Parent() task: StoredTask, @Context() context: SignedInContext): Promise<boolean> {
    if (task.doneAt !== null) return false;
    return task.dueOn < dayOf(context.now, await context.load(TIME_ZONE, context.viewer.organisationId));
  }

  @ResolveField('person')
  person(@Parent() task: StoredTask, @Context() context: SignedInContext) {
    return context.load(PERSON, task.personId);
  }

  private async change(
    id: Id,
    context: SignedInContext,
    work: (tx: Tx) => Promise<Result<StoredTask, TaskRefusal>>,
  ) {
    if (!isId(id)) return context.refused(refusal('not-found'), 'id');
    const changed = await this.database.withTenant(context.viewer.scopeFor('note-exchanges'), work);
    if (changed.ok) return { __typename: 'Task', ...changed.value };
    if ('stale' in changed.error) return context.stale(changed.error.stale.currentVersion);
    return context.refused(changed.error.refusal, changed.error.field);
  }
}
