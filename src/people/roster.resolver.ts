import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Temporal } from 'temporal-polyfill';
import { Requires } from '../api/access.js';
import { toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { refusal } from '../kernel/result.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { WORKPLACE } from '../organisation/organisation.loaders.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { type PlannedLine } from './domain/roster-plan.js';
import { PERSON } from './person.loaders.js';
import { showPhone } from './phone-number.js';
import { type IgnoredColumn } from './roster-reader.js';
import { type RosterPlan, RosterService } from './roster.service.js';

interface ImportArguments {
  readonly text: string;
  readonly sectionId: Id;
  readonly listDated: Temporal.PlainDate;
  readonly skipLines: readonly number[];
}

const CAPABILITY = 'import-files';
const NO_LIMIT = { statementTimeoutMs: 0 };

/** Member lists: what one would do, and doing it. */
@Resolver()
export class RosterResolver {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationService,
    private readonly rosters: RosterService,
    private readonly audit: AuditTrail,
  ) {}

  @Mutation('previewRoster')
  @Requires('see-persons', CAPABILITY)
  async previewRoster(
    @Args('text') text: string,
    @Args('sectionId') sectionId: Id,
    @Context() context: SignedInContext,
  ) {
    if (!(await this.ownsSection(context, sectionId)))
      return context.refused(refusal('not-found'), 'sectionId');
    const read = await this.inScope(context, (tx) =>
      this.rosters.preview(tx, actorOf(context), text, sectionId),
    );
    return read.ok ? answerPlan(read.value, context) : context.refused(read.error, 'text');
  }

  @Mutation('importRoster')
  @Requires('see-persons', CAPABILITY)
  async importRoster(@Args() asked: ImportArguments, @Context() context: SignedInContext) {
    if (!(await this.ownsSection(context, asked.sectionId))) {
      return context.refused(refusal('not-found'), 'sectionId');
    }
    const { staffId } = context.viewer;
    const listDated = asked.listDated.toString();
    const done = await this.inScope(context, async (tx) => {
      const { language } = context;
      const imported = await this.rosters.import(tx, actorOf(context), { ...asked, listDated, language });
      if (imported.ok) {
        const { created, updated } = imported.value;
        await this.audit.record(tx, { action: 'roster-imported', staffId, detail: { created, updated } });
      }
      return imported;
    });
    return done.ok ? { __typename: 'RosterOutcome', ...done.value } : context.refused(done.error);
  }

  private inScope<T>({ viewer }: SignedInContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.withTenant(viewer.scopeFor(CAPABILITY), work, NO_LIMIT);
  }

  private async ownsSection({ viewer }: SignedInContext, sectionId: Id): Promise<boolean> {
    const own = await this.organisations.sections(viewer.scopeFor(CAPABILITY));
    return own.some(({ id }) => id === sectionId);
  }
}

const actorOf = ({ viewer, now: at }: SignedInContext) => ({ staffId: viewer.staffId, at });

function answerPlan({ lines, ignoredColumns }: RosterPlan, context: SignedInContext) {
  const count = (effect: PlannedLine['effect']) => lines.filter((one) => one.effect === effect).length;
  return {
    __typename: 'RosterPreview',
    rows: lines.map((line) => answerLine(line, context)),
    creates: count('create'),
    updates: count('update'),
    unchanged: count('same'),
    reviews: count('review'),
    refused: count('refuse'),
    ignoredColumns: ignoredColumns.map((column) => sayIgnored(column, context)),
  };
}

const answerLine = ({ line, effect, person, problem }: PlannedLine, context: SignedInContext) => ({
  line: line.line,
  name: line.name,
  phone: line.phone === null ? null : showPhone(line.phone),
  email: line.email,
  workplaceName: line.workplaceName,
  workplace: line.workplaceId === null ? null : context.load(WORKPLACE, line.workplaceId),
  membership: line.membership === null ? null : toGraphql(line.membership),
  since: line.since,
  effect,
  person: person === null ? null : context.load(PERSON, person.id),
  problem: problem === null ? null : context.say(problem.code, problem.parameters),
});

const sayIgnored = ({ name, why }: IgnoredColumn, context: SignedInContext): string =>
  why === null ? name : context.say('roster.never-collected', { name, why: context.say(`never.${why}`) });
