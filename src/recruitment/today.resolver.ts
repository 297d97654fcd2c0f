import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { SOURCE } from '../listening/source.loaders.js';
import { PERSON } from '../people/person.loaders.js';
import { LEAD } from '../scoring/lead.loaders.js';
import { scoreSentence } from '../scoring/score-sentences.js';
import { toGraphql } from '../api/graphql-names.js';
import { inOrder, type NextThing, type PlacedThing } from '../organisation/domain/next-thing.js';
import { Home } from '../organisation/home.js';
import { type Day, DayService } from './day.service.js';
import { type DayThing, type NextKind } from './domain/next-things.js';
import { type StoredTask } from './task.store.js';

/** A thing to do with what its sentences need. */
interface Next extends PlacedThing {
  readonly task: StoredTask | null;
  readonly name: string;
}

/** The page that does each thing. */
const PATHS: Readonly<Record<NextKind, (thing: NextThing) => string>> = {
  'record-assessment': () => '/reglages/aipd',
  'assessment-missing': () => '/reglages/aipd',
  'first-import': () => '/imports/nouveau',
  'add-persons': ({ parameters }) => `/sources/${parameters.sourceId ?? ''}`,
  'link-authors': ({ parameters }) => `/sources/${parameters.sourceId}/lier`,
  overdue: personPath,
  due: personPath,
  waiting: personPath,
  taken: personPath,
  still: personPath,
  drifting: personPath,
  meet: personPath,
};

function personPath({ personId }: NextThing): string {
  return `/contacts/${personId}`;
}

/** « Aujourd’hui ». */
@Resolver('NextThing')
export class TodayResolver {
  constructor(
    private readonly days: DayService,
    private readonly home: Home,
  ) {}

  @Query('today')
  @SignedIn()
  async today(@Context() context: SignedInContext) {
    const { viewer, now } = context;
    const day = await this.days.of(viewer, now);
    const others = (await this.home.things(viewer, now)).map((thing) => ({ ...thing, task: null, name: '' }));
    const own = day.next.map((thing) => withNames(thing, day));
    return { done: day.done, planned: day.planned, next: inOrder<Next>([...own, ...others]) };
  }

  @ResolveField('title')
  async title(@Parent() thing: Next, @Context() context: SignedInContext): Promise<string> {
    const step = thing.task === null ? '' : context.say(`step.${thing.task.kind}`, { person: thing.name });
    return context.say(`next.${thing.kind}.title`, { ...thing.parameters, person: thing.name, step });
  }

  @ResolveField('reason')
  async reason(@Parent() thing: Next, @Context() context: SignedInContext): Promise<string> {
    return context.say(`next.${thing.kind}.reason`, {
      ...thing.parameters,
      sentence: thing.kind === 'meet' ? await sentenceOf(thing, context) : '',
      source: thing.kind === 'link-authors' ? await sourceName(thing, context) : '',
    });
  }

  @ResolveField('group')
  group(@Parent() { group }: Next) {
    return toGraphql(group);
  }

  @ResolveField('person')
  person(@Parent() thing: Next, @Context() context: SignedInContext) {
    return thing.personId === null ? null : context.load(PERSON, thing.personId);
  }
}

const withNames = (thing: DayThing, day: Day): Next => ({
  ...thing,
  path: PATHS[thing.kind](thing),
  task: thing.taskId === null ? null : (day.tasks.get(thing.taskId) ?? null),
  name: thing.personId === null ? '' : (day.names.get(thing.personId) ?? ''),
});

/** « 61, surtout grâce à … », from the score that made the suggestion. */
async function sentenceOf(thing: Next, context: SignedInContext): Promise<string> {
  const lead = await context.load(LEAD, thing.personId!);
  const score = thing.parameters.axis === 'leadership' ? lead.leadership : lead.readiness;
  return score === null ? '' : scoreSentence(context.say.bind(context), score);
}

async function sourceName(thing: Next, context: SignedInContext): Promise<string> {
  return (await context.load(SOURCE, String(thing.parameters.sourceId)))?.name ?? '';
}
