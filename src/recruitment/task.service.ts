import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { ok, type Refusal, refusal, refuse, type Result } from '../kernel/result.js';
import { type CalendarDate, dayOf, type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { wrongDay } from './domain/next-step.js';
import { type StoredTask, TaskStore } from './task.store.js';

/** A change met another one: the version now is given, so that the reader can look again. */
export interface Stale {
  readonly currentVersion: number;
}

export type TaskRefusal =
  { readonly stale: Stale } | { readonly refusal: Refusal; readonly field: string | null };

/** Next steps: done, or put off. */
@Injectable()
export class TaskService {
  constructor(
    private readonly tasks: TaskStore,
    private readonly organisations: OrganisationService,
    private readonly audit: AuditTrail,
  ) {}

  /** Marks a step as done. */
  complete(
    tx: Tx,
    staffId: Id,
    id: Id,
    expected: number,
    at: Instant,
  ): Promise<Result<StoredTask, TaskRefusal>> {
    return this.change(tx, id, expected, 'task-completed', staffId, (task) => ({
      ...task,
      doneAt: at.toString(),
    }));
  }

  /** Puts a step off to a later day. */
  async postpone(
    tx: Tx,
    staffId: Id,
    id: Id,
    dueOn: CalendarDate,
    expected: number,
    at: Instant,
  ): Promise<Result<StoredTask, TaskRefusal>> {
    const today = dayOf(at, (await this.organisations.of(tx)).timeZone);
    const wrong = wrongDay(dueOn, today);
    if (wrong !== null) return refuse({ refusal: wrong, field: 'dueOn' });
    return this.change(tx, id, expected, 'task-postponed', staffId, (task) => ({ ...task, dueOn }));
  }

  private async change(
    tx: Tx,
    id: Id,
    expected: number,
    action: string,
    staffId: Id,
    changed: (task: StoredTask) => StoredTask,
  ): Promise<Result<StoredTask, TaskRefusal>> {
    const task = await this.tasks.lock(tx, id);
    if (task === null) return refuse({ refusal: refusal('not-found'), field: 'id' });
    if (task.version !== expected) return refuse({ stale: { currentVersion: task.version } });
    if (task.doneAt !== null) return refuse({ refusal: refusal('task.done-already'), field: null });
    const next = { ...changed(task), version: task.version + 1 };
    await this.tasks.change(tx, id, next);
    await this.audit.record(tx, { action, staffId, objectKind: 'task', objectId: id });
    return ok(next);
  }
}
