import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { fold } from '../kernel/text.js';
import { type GridRow, LinkingGridService } from '../listening/linking-grid.service.js';
import { type LinkRequest, LinkingService } from '../listening/linking.service.js';
import { SourceService } from '../listening/source.service.js';
import { nameKey } from '../people/domain/person-name.js';
import { isEarly, notesOf } from './import-rosters.js';
import { DemonstrationStore, type KnownSubject } from './demonstration.store.js';
import { type DemonstrationPerson } from './model.js';
import { readPhone } from '../people/phone-number.js';
import { expected, type Stage } from './stage.js';

/** Answers the linking grids of all groups as a data officer would who knows everybody; the unknown stay so. */
export async function linkAuthors(stage: Stage): Promise<void> {
  const { get, scope, shown } = stage;
  const officer = stage.staff.get(shown.staff.find(({ role }) => role === 'data-officer')!.key)!;
  const sources = await get(SourceService).list(scope);
  const grids = [];
  for (const { id } of sources) grids.push((await get(LinkingGridService).open(scope, officer, id))!);
  const grounded = new Set(grids.flatMap(({ rows }) => rows.flatMap(({ personId }) => personId ?? [])));
  for (const { source, rows } of grids) {
    const known = await new DemonstrationStore(get(Database)).persons(scope);
    const requests = rows
      .filter(({ personId }) => personId === null)
      .flatMap((row) => request(stage, row, known, grounded) ?? []);
    if (requests.length === 0) continue;
    const { linked, problems } = expected(
      await get(LinkingService).link(scope, officer, source.id, requests),
    );
    if (problems.length > 0) throw new Error(`The demonstration was refused: ${problems[0]!.refusal.code}.`);
    for (const { personId } of requests) if (personId !== null) grounded.add(personId);
    stage.tell('linked', { title: source.name, linked, unknown: rows.length - linked });
  }
}

/** A row's answer: the person, and her ground where none is recorded yet; null for whom nobody can name. */
function request(
  stage: Stage,
  { id: accountId, labels }: GridRow,
  known: ReadonlyMap<string, KnownSubject>,
  grounded: ReadonlySet<Id>,
): LinkRequest | null {
  const { shown } = stage;
  const own = new Set(labels.map(fold));
  const key = shown.links.find(({ label, person }) => person !== null && own.has(fold(label)))?.person;
  const person = shown.people.find((one) => one.key === key);
  if (person === undefined) return null;
  const personId = known.get(nameKey(person.name))?.id ?? null;
  const ground = shown.grounds.find((one) => one.person === person.key);
  const evidence = (ground?.evidence ?? []).filter(
    ({ dated }) => personId === null || ground!.kind !== 'regular-contact' || !isEarly(stage, dated),
  );
  const isGrounded =
    ground === undefined || evidence.length === 0 || (personId !== null && grounded.has(personId));
  return {
    accountId,
    personId,
    newPerson: personId === null ? typed(person) : null,
    relation: isGrounded ? null : { kind: ground.kind, since: ground.since, evidence },
    note: isGrounded ? null : notesOf(evidence),
  };
}

/** Numbers kept for fiction are none to a country's own rules; such a one is left out, as a clerk would. */
const typed = ({ name, phone }: DemonstrationPerson) => ({
  name,
  phone: phone !== null && readPhone(phone).ok ? phone : null,
  jobTitle: null,
  workplaceId: null,
  sectionIds: [],
  email: null,
});
