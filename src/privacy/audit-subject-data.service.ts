import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { type PersonalColumn, type SubjectData } from './subject-data.js';

/** The details of the audit trail, which lies left of this slice and cannot register itself. Its envelopes stay. */
@Injectable()
export class AuditSubjectData implements SubjectData {
  readonly store = 'audit';
  readonly reliesOn: readonly string[] = [];
  readonly columns: readonly PersonalColumn[] = [
    { column: 'organisation.audit_entries.subject_id', category: 'staff' },
    { column: 'organisation.audit_details.subject_id', category: 'staff' },
    { column: 'organisation.audit_details.detail_sealed', category: 'staff' },
  ];

  constructor(private readonly audit: AuditTrail) {}

  find(tx: Tx, subjectId: Id): Promise<number> {
    return this.audit.remaining(tx, subjectId);
  }

  /** What staff did is the organisation's own record; the person is shown what it is about, store by store. */
  export(): Promise<[]> {
    return Promise.resolve([]);
  }

  restrict(): Promise<void> {
    return Promise.resolve();
  }

  identifiers(): Promise<[]> {
    return Promise.resolve([]);
  }

  erase(tx: Tx, subjectId: Id): Promise<number> {
    return this.audit.forget(tx, subjectId);
  }

  verifyErased(tx: Tx, subjectId: Id): Promise<number> {
    return this.audit.remaining(tx, subjectId);
  }
}
