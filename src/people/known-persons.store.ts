import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { groupBy } from '../kernel/group.js';
import { type Id } from '../kernel/id.js';
import { type Relation } from '../privacy/domain/relation.js';
import { type Standing } from '../privacy/domain/standing.js';
import { StandingService } from '../privacy/standing.service.js';
import { ContactPointStore } from './contact-point.store.js';
import { type KnownPerson } from './domain/roster-plan.js';
import { PersonStore } from './person.store.js';

/** By what stored persons are looked for, each in its one spelling. */
export interface Clues {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly searchKeys: readonly string[];
}

/** Finds the stored persons whom a list may be about. */
@Injectable()
export class KnownPersons {
  constructor(
    private readonly persons: PersonStore,
    private readonly contactPoints: ContactPointStore,
    private readonly standings: StandingService,
  ) {}

  /** Persons that the transaction sees and that share a contact point or a name. */
  async by(tx: Tx, sectionId: Id, clues: Clues): Promise<KnownPerson[]> {
    const ids = new Set([
      ...(await this.contactPoints.owners(tx, 'phone', clues.phones)),
      ...(await this.contactPoints.owners(tx, 'email', clues.emails)),
      ...(await this.persons.named(tx, clues.searchKeys)),
    ]);
    const rows = await this.persons.byIds(tx, [...ids]);
    const points = groupBy(await this.contactPoints.of(tx, [...ids]), ({ personId }) => personId);
    const sections = await this.persons.sectionsOf(tx, [...ids]);
    const inSection = new Set(
      sections.filter((one) => one.sectionId === sectionId).map(({ personId }) => personId),
    );
    const standings = await this.standings.of(
      tx,
      rows.map(({ subjectId }) => subjectId),
    );
    return rows.map(({ id, subjectId, name, workplaceId, jobTitle }) => {
      const own = points.get(id) ?? [];
      const valuesOf = (kind: string) =>
        new Set(own.filter((point) => point.kind === kind).map(({ value }) => value));
      const relation = currentRelation(standings.get(subjectId));
      return {
        id,
        name,
        workplaceId,
        jobTitle,
        relation: relation?.kind ?? null,
        relationSince: relation?.since ?? null,
        isInSection: inSection.has(id),
        isRestricted: (standings.get(subjectId)?.restrictedAt ?? null) !== null,
        phones: valuesOf('phone'),
        emails: valuesOf('email'),
      };
    });
  }
}

/** The open relation, or the membership that has ended, as a former one. */
function currentRelation(standing: Standing | undefined): Pick<Relation, 'kind' | 'since'> | undefined {
  const open = standing?.relations.find(({ until }) => until === null);
  if (open !== undefined) return open;
  const ended = standing?.relations.findLast(({ kind }) => kind !== 'regular-contact');
  return ended && { kind: 'former-member', since: ended.until ?? ended.since };
}
