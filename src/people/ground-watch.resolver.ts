import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type Id } from '../kernel/id.js';
import { type Page } from '../kernel/page.js';
import { reachName } from '../privacy/preference-answer.js';
import { type Due, GroundWatch } from './ground-watch.service.js';
import { PERSON } from './person.loaders.js';

/** The data officer's home: who is to be told, who said no, whose ground ends. Organisers see their own sections. */
@Resolver()
export class GroundWatchResolver {
  constructor(private readonly watch: GroundWatch) {}

  @Query('untoldPersons')
  @Requires('manage-grounds')
  async untoldPersons(
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const scope = context.viewer.scopeFor('manage-grounds');
    const page = await this.watch.untold(scope, { first, after: after ?? null }, context.now);
    return answer(page, context, ({ collectedAt, due }) => ({
      collectedAt,
      dueOn: due.day,
      ...left(due),
    }));
  }

  @Query('latestRefusals')
  @Requires('manage-grounds')
  async latestRefusals(
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const scope = context.viewer.scopeFor('manage-grounds');
    const page = await this.watch.refusals(scope, { first, after: after ?? null });
    return answer(page, context, ({ id, kind, purpose, reach, at }) => ({
      id,
      kind,
      purpose: toGraphql(purpose),
      channelName: reachName(reach, context, purpose),
      at,
    }));
  }

  @Query('endingGrounds')
  @Requires('manage-grounds')
  async endingGrounds(
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const scope = context.viewer.scopeFor('manage-grounds');
    const page = await this.watch.ending(scope, { first, after: after ?? null }, context.now);
    return answer(page, context, ({ purposes, due }) => ({
      purposes: purposes.map((purpose) => toGraphql(purpose)),
      endsOn: due.day,
      ...left(due),
    }));
  }
}

const left = ({ daysLeft, urgency }: Due) => ({ daysLeft, urgency });

/** A page with each person loaded; one who was erased meanwhile is passed over. */
async function answer<Row extends { readonly personId: Id }, Shown extends object>(
  page: Page<Row>,
  context: SignedInContext,
  show: (row: Row) => Shown,
) {
  const persons = await context.loadMany(
    PERSON,
    page.items.map(({ node }) => node.personId),
  );
  return {
    nodes: page.items.flatMap(({ node }, index) => {
      const person = persons[index];
      return person ? [{ ...show(node), person }] : [];
    }),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.items.at(-1)?.cursor ?? null },
    total: page.total,
  };
}
