import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { type PipelineInput } from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { openStages, type Pipeline } from './domain/pipeline.js';
import { stageNode } from './pipeline-sentences.js';
import { PipelineService } from './pipeline.service.js';

/** The two pipelines. Whoever sets the organisation up changes them: they are the same for every section. */
@Resolver('Pipeline')
export class PipelineResolver {
  constructor(
    private readonly database: Database,
    private readonly pipelines: PipelineService,
  ) {}

  @Query('pipelines')
  @Requires('see-aggregates')
  all(@Context() { viewer }: SignedInContext) {
    return this.database.withTenant(viewer.scopeFor('see-aggregates'), (tx) => this.pipelines.all(tx));
  }

  @Mutation('editPipeline')
  @Requires('manage-staff')
  async editPipeline(
    @Args('id') id: Id,
    @Args('edit') input: PipelineInput,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const { viewer, now } = context;
    const stages = input.stages.map((stage) => ({ id: stage.id ?? null, name: stage.name ?? null }));
    const edit = { stages, retirements: input.retirements };
    const edited = await this.database.withTenant(viewer.scopeFor('manage-staff'), (tx) =>
      this.pipelines.edit(tx, { staffId: viewer.staffId, at: now }, id, edit, expectedVersion),
    );
    return edited.ok ? { __typename: 'Pipeline', ...edited.value } : context.refusedOrStale(edited.error);
  }

  @ResolveField('name')
  name(@Parent() pipeline: Pipeline, @Context() context: SignedInContext): string {
    return context.say(`pipeline.${pipeline.code}`);
  }

  @ResolveField('stages')
  stages(@Parent() pipeline: Pipeline, @Context() context: SignedInContext) {
    return openStages(pipeline).map((stage) => stageNode(context.say.bind(context), stage));
  }
}
