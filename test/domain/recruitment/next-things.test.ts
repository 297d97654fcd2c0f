import { type DayFacts, nextThings } from '../../../src/recruitment/domain/next-things.js';
import { OUTCOMES, outcomeOf } from '../../../src/recruitment/domain/exchange.js';

const calm: DayFacts = {
  mayAdminister: true,
  mayManageStaff: false,
  mayImport: true,
  hasAssessment: true,
  committedImports: 1,
  persons: 10,
  unlinked: [],
  steps: [],
  leads: [],
  waiting: [],
  drifting: [],
  toMeet: [],
};
const kinds = (facts: Partial<DayFacts>) => nextThings({ ...calm, ...facts }).map((t) => t.kind);

describe('what to do next', () => {
  it('names my own leads: those I have not met at once, the others when they have been still for long', () => {
    const lead = (personId: string, isMet: boolean, days: number) => ({ personId, isMet, days });
    const leads = [lead('p1', true, 40), lead('p2', true, 21), lead('p3', false, 0)];
    const day = nextThings({ ...calm, leads, toMeet: [{ personId: 'p3', axis: 'readiness', tenths: 900 }] });
    expect(day.map((t) => [t.kind, t.personId])).toEqual([
      ['still', 'p1'],
      ['taken', 'p3'],
    ]);
  });

  it('is nothing when nothing waits', () => {
    expect(kinds({})).toEqual([]);
  });

  it('sets up first: the assessment, then a first import', () => {
    expect(kinds({ hasAssessment: false, committedImports: 0, persons: 0 })).toEqual([
      'record-assessment',
      'first-import',
    ]);
  });

  it('has whoever answers for the set-up ask for the assessment that another one records', () => {
    const without = { hasAssessment: false, mayManageStaff: true };
    expect(kinds({ ...without, mayAdminister: false })).toEqual(['assessment-missing']);
    expect(kinds({ ...without, mayAdminister: true })).toEqual(['record-assessment']);
  });

  it('never asks of somebody what her role may not do', () => {
    const facts = {
      hasAssessment: false,
      committedImports: 0,
      unlinked: [{ sourceId: 's', accounts: 4, of: 4 }],
    };
    expect(kinds({ ...facts, mayAdminister: false, mayImport: false })).toEqual([]);
  });

  it('asks to link a group that is mostly unknown, and leaves the few whom nobody can name alone', () => {
    expect(kinds({ unlinked: [{ sourceId: 's', accounts: 30, of: 46 }] })).toEqual(['link-authors']);
    expect(kinds({ unlinked: [{ sourceId: 's', accounts: 3, of: 46 }] })).toEqual([]);
    const groups = (accounts: number) =>
      nextThings({ ...calm, unlinked: [{ sourceId: 's', accounts, of: 46 }] }).map(({ group }) => group);
    expect([groups(46), groups(30)]).toEqual([['set-up'], ['follow']]);
  });

  it('puts the latest promise first, then the due one, then those who wait, drift, or were never met', () => {
    const day = nextThings({
      ...calm,
      steps: [
        { taskId: 't1', personId: 'p1', kind: 'meet', daysLate: 0 },
        { taskId: 't2', personId: 'p2', kind: 'call-back', daysLate: 6 },
      ],
      toMeet: [{ personId: 'p5', axis: 'leadership', tenths: 610 }],
      drifting: [{ personId: 'p4', days: 70 }],
      waiting: [{ personId: 'p3', days: 6 }],
    });
    expect(day.map((t) => [t.kind, t.group, t.personId])).toEqual([
      ['overdue', 'promised', 'p2'],
      ['due', 'promised', 'p1'],
      ['waiting', 'waiting', 'p3'],
      ['drifting', 'follow', 'p4'],
      ['meet', 'meet', 'p5'],
    ]);
  });

  it('names nobody twice, but keeps every promise', () => {
    const day = nextThings({
      ...calm,
      steps: [
        { taskId: 't1', personId: 'p1', kind: 'meet', daysLate: 1 },
        { taskId: 't2', personId: 'p1', kind: 'send-document', daysLate: 0 },
      ],
      toMeet: [{ personId: 'p1', axis: 'readiness', tenths: 700 }],
    });
    expect(day.map((t) => t.id)).toEqual(['step:t1', 'step:t2']);
  });
});

describe('what came of an exchange', () => {
  it('proposes no further step to somebody who said no or asked not to be contacted', () => {
    expect(OUTCOMES.filter((o) => o.suggests === null).map((o) => o.code)).toEqual([
      'said-no',
      'asked-not-to-be-contacted',
    ]);
  });

  it('takes only one outcome for an objection, and a call in vain for no contact', () => {
    expect(OUTCOMES.filter((o) => o.isObjection).map((o) => o.code)).toEqual(['asked-not-to-be-contacted']);
    expect(outcomeOf('no-answer').isContact).toBe(false);
    expect(() => outcomeOf('maybe')).toThrow('no outcome');
  });
});
