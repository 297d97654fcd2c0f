import { DirectoryStore } from '../../src/organisation/directory.store.js';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { OrganisationStore } from '../../src/organisation/organisation.store.js';
import { StaffStore } from '../../src/organisation/staff.store.js';
import { ContactPointStore } from '../../src/people/contact-point.store.js';
import { GroundTimeline } from '../../src/people/ground-timeline.service.js';
import { KnownPersons } from '../../src/people/known-persons.store.js';
import { PersonService } from '../../src/people/person.service.js';
import { PersonStore } from '../../src/people/person.store.js';
import { PersonSubjectData } from '../../src/people/person-subject-data.store.js';
import { RosterService } from '../../src/people/roster.service.js';
import { type TestDatabase } from './database.js';
import { privacyOver } from './privacy.js';

/** The people slice put together by hand over a test database, on its own privacy slice. */
export function peopleOver(db: TestDatabase, home = db.config.home) {
  const { database, sealer } = db;
  const privacy = privacyOver(db, home);
  const { standings, suppressions, audit, clock, queue, registry, ledger } = privacy;
  const store = new PersonStore();
  const contactPoints = new ContactPointStore(sealer);
  const persons = new PersonService(database, store, contactPoints, standings, suppressions);
  const known = new KnownPersons(store, contactPoints, standings);
  const organisations = new OrganisationService(
    database,
    new DirectoryStore(),
    new OrganisationStore(),
    new StaffStore(sealer),
    audit,
    sealer,
    clock,
  );
  registry.register(new PersonSubjectData(store, contactPoints, queue));
  const rosters = new RosterService(
    organisations,
    known,
    persons,
    store,
    contactPoints,
    standings,
    suppressions,
  );
  return {
    privacy,
    store,
    contactPoints,
    persons,
    organisations,
    rosters,
    grounds: new GroundTimeline(ledger),
  };
}
