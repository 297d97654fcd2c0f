import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { fold } from '../kernel/text.js';
import { type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { type ErasableStore, ErasurePreview } from '../privacy/erasure-preview.service.js';
import { ErasureService, type ErasureReport } from '../privacy/erasure.service.js';
import { type NewPerson, type Person, PersonService, type Stale } from './person.service.js';
import { type EditedPerson, type TypedPerson } from './typed-person.js';

/** Who edits, when, and in which language new persons are written to by default. */
export interface Editor {
  readonly viewer: Viewer;
  readonly now: Instant;
  readonly language: Language;
}

/** What organisers and data officers do to one person, each act audited. */
@Injectable()
export class PersonEditing {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationService,
    private readonly persons: PersonService,
    private readonly erasures: ErasureService,
    private readonly preview: ErasurePreview,
    private readonly audit: AuditTrail,
  ) {}

  /** Adds a person, with a ground where one is given; a refused ground adds nobody. */
  async add(
    editor: Editor,
    typed: TypedPerson,
    relation: NewPerson['relation'],
  ): Promise<Result<Person, Refusal>> {
    const { viewer, now: at, language } = editor;
    const { staffId } = viewer;
    if (!(await this.ownsSections(editor, typed.sectionIds)))
      return refuse(refusal('person-section-unknown'));
    return this.undoing(editor, async (tx) => {
      const misplaced = await this.misplaced(tx, typed.workplaceId);
      if (misplaced !== null) return refuse(misplaced);
      const read = await this.persons.read(tx, typed);
      if (!read.ok) return read;
      const collection = relation?.value.kind === 'member' ? 'from-the-person' : 'from-elsewhere';
      const person: NewPerson = { ...read.value, language, collection, relation };
      const added = await this.persons.add(tx, { staffId, at }, person);
      if (!added.ok) return added;
      const { subjectId, id: objectId } = added.value;
      await this.audit.record(tx, {
        action: 'person-added',
        staffId,
        subjectId,
        objectKind: 'person',
        objectId,
      });
      return added;
    });
  }

  async update(
    editor: Editor,
    id: Id,
    typed: EditedPerson,
    expectedVersion: number,
  ): Promise<Result<Person, Refusal | Stale>> {
    const { viewer, now: at } = editor;
    const { staffId } = viewer;
    if (!(await this.ownsSections(editor, typed.sectionIds)))
      return refuse(refusal('person-section-unknown'));
    return this.undoing(editor, async (tx) => {
      const misplaced = await this.misplaced(tx, typed.workplaceId);
      if (misplaced !== null) return refuse(misplaced);
      const read = await this.persons.readEdited(tx, typed);
      if (!read.ok) return read;
      const done = await this.persons.update(tx, { staffId, at }, id, read.value, expectedVersion);
      if (!done.ok) return done;
      const { subjectId } = done.value;
      await this.audit.record(tx, {
        action: 'person-updated',
        staffId,
        subjectId,
        objectKind: 'person',
        objectId: id,
      });
      return done;
    });
  }

  /** What an erasure would take away, store by store. Whoever asks for it may erase: nothing of it is shown to others. */
  async erasable(editor: Pick<Editor, 'viewer'>, person: Person): Promise<readonly ErasableStore[]> {
    return this.preview.of(editor.viewer.organisationId, person.subjectId);
  }

  /** Erases a person whose name was typed once more: a slip of the hand erases nobody. */
  async erase(editor: Editor, person: Person, confirmName: string): Promise<Result<ErasureReport, Refusal>> {
    if (fold(confirmName) !== fold(person.name)) return refuse(refusal('erasure-name-differs'));
    const { organisationId, staffId } = editor.viewer;
    return this.erasures.erase(organisationId, { staffId, at: editor.now }, person.subjectId);
  }

  /** Why somebody cannot be placed there; null where that is a workplace of the organisation, or none. */
  private async misplaced(tx: Tx, workplaceId: Id | null): Promise<Refusal | null> {
    if (workplaceId === null) return null;
    const places = await this.organisations.workplacesOf(tx);
    return places.some(({ id }) => id === workplaceId) ? null : refusal('person-workplace-unknown');
  }

  /** Whether every section is one that the editor may write in. */
  private async ownsSections({ viewer }: Editor, sectionIds: readonly Id[]): Promise<boolean> {
    const own = await this.organisations.sections(viewer.scopeFor('manage-grounds'));
    return sectionIds.every((id) => own.some((section) => section.id === id));
  }

  /** Runs in the editor's scope; a refusal leaves nothing behind. */
  private async undoing<T, E>(
    { viewer }: Editor,
    work: (tx: Tx) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>> {
    let refused: E | undefined;
    const rollback = new Error('refused');
    try {
      const value = await this.database.withTenant(viewer.scopeFor('manage-grounds'), async (tx) => {
        const done = await work(tx);
        if (done.ok) return done.value;
        refused = done.error;
        throw rollback;
      });
      return ok(value);
    } catch (error) {
      if (error === rollback && refused !== undefined) return refuse(refused);
      throw error;
    }
  }
}
