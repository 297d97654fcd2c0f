import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { dayOf, type Instant, instantOn, startOfDay } from '../kernel/time.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { ImpactAssessmentService } from '../privacy/impact-assessment.service.js';
import { StaffPersons } from '../people/staff-persons.service.js';
import { DayStore } from './day.store.js';
import { type DayFacts, type DayThing, nextThings } from './domain/next-things.js';
import { type StoredTask, TaskStore } from './task.store.js';

/** A reader's day: what to do next, and how far she is. */
export interface Day {
  readonly next: readonly DayThing[];
  readonly tasks: ReadonlyMap<Id, StoredTask>;
  readonly names: ReadonlyMap<Id, string>;
  readonly done: number;
  readonly planned: number;
}

const DAY = 86_400_000;

/** « Aujourd’hui »: gathers the facts, and lets the domain put them in order. */
@Injectable()
export class DayService {
  constructor(
    private readonly database: Database,
    private readonly days: DayStore,
    private readonly tasks: TaskStore,
    private readonly organisations: OrganisationService,
    private readonly staffPersons: StaffPersons,
    private readonly assessments: ImpactAssessmentService,
  ) {}

  of(viewer: Viewer, at: Instant): Promise<Day> {
    return this.database.withTenant(viewer.scope, async (tx) => {
      const { timeZone } = await this.organisations.of(tx);
      const today = dayOf(at, timeZone);
      const due = await this.tasks.dueOfOwner(tx, viewer.staffId, today, at.toString());
      const next = nextThings(await this.facts(tx, viewer, due, today, at));
      const personIds = next.flatMap(({ personId }) => (personId === null ? [] : [personId]));
      const morning = instantOn(today, timeZone).toString();
      const done = await this.tasks.doneSince(tx, viewer.staffId, morning);
      return {
        next,
        tasks: new Map(due.map((task) => [task.id, task])),
        names: await this.days.names(tx, personIds),
        done,
        planned: done + due.length,
      };
    });
  }

  private async facts(
    tx: Tx,
    viewer: Viewer,
    due: readonly StoredTask[],
    today: string,
    at: Instant,
  ): Promise<DayFacts> {
    const now = at.toString();
    // Whoever may not note what was said has nobody to go and see.
    const meets = viewer.may('note-exchanges');
    const staff = meets ? await this.staffPersons.of(tx) : [];
    const reader = { now, staffId: viewer.staffId, staff };
    return {
      mayAdminister: viewer.may('manage-impact-assessment'),
      mayManageStaff: viewer.may('manage-staff'),
      mayImport: viewer.may('import-files'),
      hasAssessment: (await this.assessments.inForce(tx, at)) !== null,
      ...(await this.days.counts(tx)),
      unlinked: viewer.may('link-accounts') ? await this.days.unlinked(tx) : [],
      steps: due.map(({ id, personId, kind, dueOn }) => ({
        taskId: id,
        personId,
        kind,
        daysLate: (startOfDay(today) - startOfDay(dueOn)) / DAY,
      })),
      leads: meets ? await this.days.leads(tx, now, viewer.staffId) : [],
      waiting: meets ? await this.days.waiting(tx, reader) : [],
      drifting: meets ? await this.days.drifting(tx, reader) : [],
      toMeet: meets ? await this.days.toMeet(tx, reader) : [],
    };
  }
}
