import { type Tx } from '../../src/database/tenant.js';
import { type Id, newId } from '../../src/kernel/id.js';
import { type RelationKind } from '../../src/privacy/domain/relation.js';
import { ScoreStore } from '../../src/scoring/score.store.js';
import { ScoreViewStore } from '../../src/scoring/score-view.store.js';
import { ScoresOfSubject } from '../../src/scoring/scores-of-subject.store.js';
import { ScoringService } from '../../src/scoring/scoring.service.js';
import { addPersons } from './conversations.js';
import { type TestDatabase } from './database.js';
import { foundOrganisation, privacyOver } from './privacy.js';
import { NOW } from './standings.js';

/** Somebody in a test organisation. */
export interface Somebody {
  readonly personId: Id;
  readonly subjectId: Id;
}

/** Scoring put together by hand over a test database, with one organisation that has a signed assessment or none. */
export async function scoringOver(db: TestDatabase, { isAssessed = true } = {}) {
  const organisation = await foundOrganisation(db);
  const privacy = privacyOver(db);
  const store = new ScoreStore();
  const ofSubject = new ScoresOfSubject();
  privacy.dependents.register(ofSubject);
  const actor = { staffId: null, at: NOW };
  const inScope = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    db.database.withTenant(organisation.scope, work);
  const assess = () =>
    inScope((tx) =>
      privacy.assessments.record(tx, actor, {
        reference: 'AIPD-2026-1',
        signedOn: '2026-01-15',
        signedBy: 'Data protection officer',
        coversRegularContacts: false,
        endsOn: null,
      }),
    );
  if (isAssessed) await assess();
  /** Adds people whose names are given, each with a relation or none. */
  const addPeople = async (
    tx: Tx,
    names: readonly string[],
    relation: RelationKind | null,
    sections: readonly Id[] = [organisation.sectionId],
  ): Promise<Somebody[]> => {
    const subjects = await privacy.standings.addSubjects(tx, names.length, 'from-the-person', actor);
    const added = names.map((_, index) => ({ personId: newId(), subjectId: subjects[index]! }));
    await addPersons(
      tx,
      names.map((name, index) => ({ ...added[index]!, id: added[index]!.personId, name, sections })),
    );
    if (relation !== null) {
      const evidence = [{ kind: EVIDENCE_OF[relation], dated: '2026-03-01' }] as const;
      const items = subjects.map((subjectId) => ({
        subjectId,
        relation: { kind: relation, since: '2024-01-01', evidence },
      }));
      const refused = await privacy.standings.recordRelations(tx, actor, items);
      if (refused.size > 0) throw new Error([...refused.values()][0]!.code);
    }
    return added;
  };
  const people = (names: readonly string[], relation: RelationKind | null, sections?: readonly Id[]) =>
    inScope((tx) => addPeople(tx, names, relation, sections));
  return {
    ...organisation,
    privacy,
    store,
    ofSubject,
    views: new ScoreViewStore(),
    scoring: new ScoringService(privacy.permissions, store),
    inScope,
    assess,
    addPeople,
    people,
    actor,
  };
}

export type TestScoring = Awaited<ReturnType<typeof scoringOver>>;

const EVIDENCE_OF = {
  member: 'membership-record',
  'former-member': 'membership-record',
  'regular-contact': 'meeting',
} as const satisfies Record<RelationKind, string>;
