import { type NestExpressApplication } from '@nestjs/platform-express';
import { Catalogue, type Parameters } from '../api/catalogue.js';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { type TenantScope } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { StaffPersons } from '../people/staff-persons.service.js';
import { PersonService } from '../people/person.service.js';
import { type LeadFilter, type LeadOrder } from '../scoring/domain/lead-query.js';
import { type Axis } from '../scoring/domain/signal-rule.js';
import { LeadService, type Suggestion } from '../scoring/lead.service.js';
import { leadReason, scoreSentence } from '../scoring/score-sentences.js';

/** One line of the list, in words. */
export interface ShownLead {
  readonly personId: Id;
  readonly name: string;
  /** The employer left out. */
  readonly workplace: string | null;
  /** Tenths of a point; null where it cannot be told. */
  readonly readiness: number | null;
  readonly leadership: number | null;
  readonly reason: string;
  readonly isDrifting: boolean;
  readonly lastSeenAt: string | null;
}

/** Whom to talk to first. Nobody stands in two parts. */
export interface FirstLeads {
  readonly organisation: string;
  readonly followed: readonly ShownLead[];
  readonly ready: readonly ShownLead[];
  readonly drifting: readonly ShownLead[];
}

/** How many of those who drift away are shown. */
const DRIFTING = 5;

/**
 * The first leads of an organisation: half by whom others follow, half by readiness, those who drift away apart; nobody
 * of the staff, who are met at the office. The whole organisation is shown, and the look is written into its journal.
 */
export async function firstLeads(
  app: NestExpressApplication,
  organisationId: Id,
  count: number,
  language: Language,
): Promise<FirstLeads> {
  const scope: TenantScope = { organisationId, sections: 'all' };
  const page = await pager(app, scope);
  const staying = { isDrifting: false, isScored: true };
  const followed = (await page('leadership', staying, Math.ceil(count / 2))).filter(stands('leadership'));
  const named = new Set(followed.map(({ personId }) => personId));
  const ready = (await page('readiness', staying, count + followed.length))
    .filter(({ personId }) => !named.has(personId))
    .slice(0, count - followed.length);
  const drifting = await page('last-seen', { isDrifting: true }, DRIFTING);
  const show = await shower(app, scope, [...followed, ...ready, ...drifting], language);
  return {
    organisation: await nameAndRecord(app, scope),
    followed: followed.map((suggestion) => show(suggestion, 'leadership')),
    ready: ready.map((suggestion) => show(suggestion, 'readiness')),
    drifting: drifting.map((suggestion) => show(suggestion, null)),
  };
}

/** The first of a list, whoever is of the staff left out. */
async function pager(app: NestExpressApplication, scope: TenantScope) {
  const leads = app.get(LeadService, { strict: false });
  const people = app.get(StaffPersons, { strict: false });
  const staff = await app.get(Database, { strict: false }).withTenant(scope, (tx) => people.of(tx));
  return async (order: LeadOrder, filter: LeadFilter, first: number): Promise<Suggestion[]> => {
    const request = { first: first + staff.length, after: null };
    const { items } = await leads.suggestions(scope, order, filter, request);
    return items
      .map(({ node }) => node)
      .filter(({ personId }) => !staff.includes(personId))
      .slice(0, first);
  };
}

const nameAndRecord = (app: NestExpressApplication, scope: TenantScope): Promise<string> =>
  app.get(Database, { strict: false }).withTenant(scope, async (tx) => {
    const audit = app.get(AuditTrail, { strict: false });
    await audit.record(tx, { action: 'leads-printed', staffId: null, purpose: 'scoring' });
    return (await app.get(OrganisationService, { strict: false }).of(tx)).name;
  });

/** Whoever has nothing on the axis is not shown for it. */
const stands =
  (axis: Axis) =>
  (suggestion: Suggestion): boolean =>
    (suggestion[axis]?.tenths ?? 0) > 0;

/** How a suggestion is shown, for what an axis says of it, or for whatever is most telling. */
async function shower(
  app: NestExpressApplication,
  scope: TenantScope,
  suggestions: readonly Suggestion[],
  language: Language,
): Promise<(suggestion: Suggestion, axis: Axis | null) => ShownLead> {
  const ids = suggestions.map(({ personId }) => personId);
  const persons = await app.get(PersonService, { strict: false }).many(scope, ids);
  const places = await app.get(OrganisationService, { strict: false }).workplaces(scope);
  const words = app.get(Catalogue, { strict: false });
  const say = (code: string, parameters?: Parameters) => words.say(language, code, parameters);
  return (suggestion, axis) => {
    const person = persons.find((one) => one?.id === suggestion.personId);
    const workplace = places.find(({ id }) => id === person?.workplaceId);
    const score = axis && suggestion[axis];
    return {
      personId: suggestion.personId,
      name: person?.name ?? '',
      workplace: workplace?.path.slice(1).join(' › ') || null,
      readiness: suggestion.readiness?.tenths ?? null,
      leadership: suggestion.leadership?.tenths ?? null,
      reason: score ? scoreSentence(say, score) : leadReason(say, suggestion),
      isDrifting: suggestion.readiness?.isDrifting ?? false,
      lastSeenAt: suggestion.readiness?.lastSeenAt ?? null,
    };
  };
}
