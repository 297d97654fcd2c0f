import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { Catalogue } from '../api/catalogue.js';
import { type SignedInContext } from '../api/request-context.js';
import { type AuditConnection } from '../api/schema.generated.js';
import { type AuditItem, AuditTrail } from './audit.service.js';
import { readRoles } from './domain/role.js';

/** The journal. */
@Resolver('AuditEntry')
export class AuditResolver {
  constructor(
    private readonly audit: AuditTrail,
    private readonly catalogue: Catalogue,
  ) {}

  @Query('auditEntries')
  @Requires('see-audit')
  async auditEntries(
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ): Promise<AuditConnection> {
    const scope = context.viewer.scopeFor('see-audit');
    const { items, hasNextPage } = await this.audit.page(scope, { first, after: after ?? null });
    return {
      nodes: items.map(({ node: { id, at, staffName, action, detail } }) => ({
        id,
        at,
        staffName,
        action,
        sentence: this.sentence(action, detail, context),
      })),
      pageInfo: { hasNextPage, endCursor: items.at(-1)?.cursor ?? null },
    };
  }

  /** Erased details leave gaps in the sentence, shown as such. */
  private sentence(action: string, detail: AuditItem['detail'], context: SignedInContext): string {
    const code = `audit.${action}`;
    const gaps = Object.fromEntries(
      this.catalogue.placeholders(code).map((name) => [name, context.say('erased')]),
    );
    return context.say(code, { ...gaps, ...detail, ...spokenRoles(detail, context) });
  }
}

/** The roles that somebody was given, in words. */
function spokenRoles(detail: AuditItem['detail'], context: SignedInContext): { roles?: string } {
  const roles = detail?.['roles'];
  if (typeof roles !== 'string') return {};
  const words = readRoles(roles).map(({ role, section }) => {
    const name = context.say(`role.${role}`);
    return section === null ? name : `${name} (${section})`;
  });
  return { roles: words.join(', ') };
}
