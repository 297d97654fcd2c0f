import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { type Temporal } from 'temporal-polyfill';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { PlanningService } from './planning.service.js';
import { wholeOf } from './publication.service.js';
import { TextCheckService } from './text-check.service.js';

/** A quarter would be three months that nobody can read at once. */
const MOST_DAYS = 62;

/** What is planned when, and what a text would be. */
@Resolver()
export class CalendarResolver {
  constructor(
    private readonly database: Database,
    private readonly planning: PlanningService,
    private readonly checks: TextCheckService,
  ) {}

  @Query('calendar')
  @Requires('see-aggregates')
  async calendar(
    @Args('from') from: Temporal.PlainDate,
    @Args('to') to: Temporal.PlainDate,
    @Context() context: SignedInContext,
  ) {
    const days = from.until(to).days + 1;
    if (days < 1 || days > MOST_DAYS)
      throw new GraphQLError(`A calendar has from 1 to ${MOST_DAYS} days.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    const span = await this.database.withTenant(wholeOf(context.viewer), (tx) =>
      this.planning.calendar(tx, from.toString(), to.toString(), context.now),
    );
    const clockChanges = span.clockChanges.map(({ date, direction, from: before, to: after }) => ({
      date,
      sentence: context.say(`clock-change.${direction}`, { before, after }),
    }));
    return { ...span, clockChanges };
  }

  @Query('checkPublication')
  @Requires('write-publications')
  async check(
    @Args('text') text: string,
    @Args('link') link: string | null | undefined,
    @Args('targetIds') targetIds: readonly Id[],
    @Context() context: SignedInContext,
  ) {
    const content = { text, link: link?.trim() || null };
    const { targets, names } = await this.database.withTenant(wholeOf(context.viewer), (tx) =>
      this.checks.check(tx, content, targetIds),
    );
    return {
      names,
      targets: targets.map(({ faults, ...check }) => ({
        ...check,
        faults: faults.map(({ code, parameters }) => context.say(code, parameters)),
      })),
    };
  }
}
