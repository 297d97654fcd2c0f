import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { Database } from '../database/database.js';
import { type Id, isId } from '../kernel/id.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { SECTION, WORKPLACE } from '../organisation/organisation.loaders.js';
import { answerStanding } from '../privacy/standing-answer.js';
import { CONTACT_POINTS, PERSON, PERSON_SECTIONS, STANDING } from './person.loaders.js';
import { PersonService, type Person } from './person.service.js';
import { showPhone } from './phone-number.js';

/** A person and what belongs to her. */
@Resolver('Person')
export class PersonResolver {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonService,
    private readonly audit: AuditTrail,
  ) {}

  /** Every look at a person's page is kept in the journal, as every look at names is. */
  @Query('person')
  @Requires('see-persons')
  async person(@Args('id') id: Id, @Context() context: SignedInContext): Promise<Person | null> {
    const person = isId(id) ? await context.load(PERSON, id) : null;
    if (person === null) return null;
    const { staffId, scope } = context.viewer;
    const { subjectId } = person;
    await this.database.withTenant(scope, (tx) =>
      this.audit.record(tx, {
        action: 'person-opened',
        staffId,
        subjectId,
        objectKind: 'person',
        objectId: id,
      }),
    );
    return person;
  }

  /** What was looked for may be a name: the journal keeps that somebody searched, and how many were found. */
  @Query('searchPersons')
  @Requires('see-persons')
  async searchPersons(@Args('text') text: string, @Context() { viewer }: SignedInContext) {
    const found = await this.persons.search(viewer.scope, text);
    const { staffId, scope } = viewer;
    const detail = { persons: found.length };
    await this.database.withTenant(scope, (tx) =>
      this.audit.record(tx, { action: 'persons-searched', staffId, detail }),
    );
    return found;
  }

  @ResolveField('workplace')
  workplace(@Parent() { workplaceId }: Person, @Context() context: SignedInContext) {
    return workplaceId === null ? null : context.load(WORKPLACE, workplaceId);
  }

  @ResolveField('sections')
  async sections(@Parent() { id }: Person, @Context() context: SignedInContext) {
    const sections = await context.loadMany(SECTION, await context.load(PERSON_SECTIONS, id));
    return sections.filter((section) => section !== null);
  }

  @ResolveField('contactPoints')
  async contactPoints(@Parent() { id }: Person, @Context() context: SignedInContext) {
    const points = await context.load(CONTACT_POINTS, id);
    return points.map(({ kind, value }) => ({ kind, value: kind === 'phone' ? showPhone(value) : value }));
  }

  @ResolveField('standing')
  async standing(@Parent() { id }: Person, @Context() context: SignedInContext) {
    const standing = await context.load(STANDING, id);
    if (standing === null) throw new Error('A person without a subject cannot be: foreign keys forbid it.');
    return answerStanding(standing, context.now, context);
  }

  /** You -> your role -> the section -> the person; each link one sentence. */
  @ResolveField('whyISee')
  async whyISee(@Parent() person: Person, @Context() context: SignedInContext): Promise<string[]> {
    const own = new Set(await context.load(PERSON_SECTIONS, person.id));
    const roles = context.viewer.roles.filter(({ sectionId }) => sectionId === null || own.has(sectionId));
    const named = await context.loadMany(SECTION, [...own]);
    const sections = named.flatMap((section) => section?.name ?? []);
    const sentences = roles.map(({ role, sectionId }) => {
      const name = named.find((section) => section?.id === sectionId)?.name;
      const who = context.say(`why.role.${role}`);
      return name === undefined
        ? context.say('why.everywhere', { role: who })
        : context.say('why.in-section', { role: who, section: name });
    });
    const belongs = sections.map((section) => context.say('why.belongs', { name: person.name, section }));
    return [
      ...sentences,
      ...(belongs.length > 0 ? belongs : [context.say('why.no-section', { name: person.name })]),
    ];
  }
}
