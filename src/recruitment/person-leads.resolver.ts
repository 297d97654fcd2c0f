import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type SignedInContext } from '../api/request-context.js';
import { type Id } from '../kernel/id.js';
import { ASSESSMENTS, LEADS_OF_PERSON } from './pipeline.loaders.js';

/** Where a person stands in the pipelines, and how people judged her. */
@Resolver('Person')
export class PersonLeadsResolver {
  @ResolveField('leads')
  leads(@Parent() person: { readonly id: Id }, @Context() context: SignedInContext) {
    return context.load(LEADS_OF_PERSON, person.id);
  }

  @ResolveField('assessments')
  assessments(@Parent() person: { readonly id: Id }, @Context() context: SignedInContext) {
    return context.load(ASSESSMENTS, person.id);
  }
}
