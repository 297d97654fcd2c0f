import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { type ActivityMonth, type Platform, type TopicShare } from '../api/schema.generated.js';
import { type Id } from '../kernel/id.js';
import { SECTION } from '../organisation/organisation.loaders.js';
import { SOURCE } from './source.loaders.js';
import { Platforms } from './platforms.js';
import { SourceService } from './source.service.js';
import { type Source } from './source.store.js';

/** Groups and pages, and what may be counted of them. */
@Resolver('Source')
export class SourceResolver {
  constructor(
    private readonly sources: SourceService,
    private readonly platforms: Platforms,
  ) {}

  @Query('platforms')
  @Requires('see-aggregates')
  all(): Platform[] {
    return this.platforms.all.map((platform) => platformOf(this.platforms, platform.key));
  }

  @Query('sources')
  @Requires('see-aggregates')
  list(@Context() { viewer }: SignedInContext): Promise<Source[]> {
    return this.sources.list(viewer.scopeFor('see-aggregates'));
  }

  @Query('source')
  @Requires('see-aggregates')
  find(@Args('id') id: Id, @Context() context: SignedInContext): Promise<Source | null> {
    return context.load(SOURCE, id);
  }

  @ResolveField('platform')
  platform(@Parent() source: Source): Platform {
    return platformOf(this.platforms, source.platform);
  }

  @ResolveField('section')
  section(@Parent() source: Source, @Context() context: SignedInContext) {
    return context.load(SECTION, source.sectionId);
  }

  @ResolveField('activity')
  activity(@Parent() source: Source, @Context() { viewer }: SignedInContext): Promise<ActivityMonth[]> {
    return this.sources.activity(viewer.scopeFor('see-aggregates'), source.id);
  }

  @ResolveField('topics')
  async topics(@Parent() source: Source, @Context() context: SignedInContext): Promise<TopicShare[]> {
    const shares = await this.sources.topics(context.viewer.scopeFor('see-aggregates'), source.id);
    return shares.map((share) => ({ ...share, label: context.say(`topic-${share.topic}`) }));
  }
}

/** A platform as the schema shows it; one whose connector is gone keeps its key. */
export function platformOf(platforms: Platforms, key: string): Platform {
  const known = platforms.find(key);
  return { key, name: known?.name ?? key, readsFiles: known?.read !== undefined };
}
