import { type NestExpressApplication } from '@nestjs/platform-express';
import { Catalogue } from '../api/catalogue.js';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { STAFF } from '../demo/company.js';
import { type Id } from '../kernel/id.js';
import { type Role, ROLES } from '../organisation/domain/role.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { SignInLinkService } from '../organisation/sign-in-link.service.js';
import { StaffStore } from '../organisation/staff.store.js';
import { demoMessages } from './commands/demo.messages.js';
import { sentence } from './terminal.js';

/** An address that signs somebody of the demonstration in once, and what awaits her. */
export interface DemoLink {
  readonly name: string;
  readonly role: Role;
  /** The role in the reader's words. */
  readonly roleName: string;
  /** Names of the sections she works in; empty for the whole organisation. */
  readonly sections: readonly string[];
  /** What she sees first, in the reader's words. */
  readonly seesFirst: string;
  readonly url: string;
  /** ISO instant. */
  readonly expiresAt: string;
}

/** New addresses for everybody of the staff, role by role; the ones before stop working. */
export async function demoLinks(
  app: NestExpressApplication,
  organisationId: Id,
  language: Language,
): Promise<DemoLink[]> {
  const scope = { organisationId, sections: 'all' } as const;
  const { members, sections } = await app.get(Database, { strict: false }).withTenant(scope, async (tx) => ({
    members: await app.get(StaffStore, { strict: false }).all(tx),
    sections: await app.get(OrganisationStore, { strict: false }).sections(tx),
  }));
  const links: DemoLink[] = [];
  for (const { id: staffId, name, grants } of members) {
    const role = grants[0]?.role;
    if (role === undefined) continue;
    const { url, expiresAt } = await app
      .get(SignInLinkService, { strict: false })
      .make({ organisationId, staffId }, 'demonstration');
    links.push({
      name,
      role,
      roleName: app.get(Catalogue, { strict: false }).say(language, `role.${role}`),
      sections: sections
        .filter(({ id }) => grants.some(({ sectionId }) => sectionId === id))
        .map((section) => section.name),
      seesFirst: demoMessages[language][`sees.${role}`],
      url,
      expiresAt: expiresAt.toString(),
    });
  }
  return links.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || placeOf(a) - placeOf(b));
}

/** The order of the cast: who tells most comes first. */
const placeOf = ({ name }: DemoLink): number => STAFF.findIndex((member) => member.name === name);

/** One entry for each role: who, what she sees first, and the address on a line of its own, so that it can be copied. */
export function layOutLinks(links: readonly DemoLink[], language: Language): string {
  const firsts = ROLES.flatMap((role) => links.find((link) => link.role === role) ?? []);
  const entries = firsts.map(({ name, roleName, seesFirst, url }) => {
    const colon = language === 'fr' ? '\u00a0:' : ':';
    return `  ${name}, ${roleName}${colon} ${seesFirst}\n  ${url}\n`;
  });
  const words = demoMessages[language];
  return `${sentence(words['sign-in'], {}, language)}\n\n${entries.join('\n')}`;
}
