import { Temporal } from 'temporal-polyfill';
import {
  ACTIONS,
  possibleActions,
  PUBLICATION_STATES,
  type PublicationAction,
  type PublicationStanding,
  refusalOfAction,
  refusalOfApproval,
  refusalOfSubmission,
  refusalOfTime,
  stateOnceApproved,
  stateOncePlanned,
  stateOnceResumed,
} from '../../../src/publishing/domain/publication.js';
import { makeCatalogue } from '../../../src/catalogues.js';

const NOON = Temporal.Instant.from('2027-03-01T12:00:00Z');
const minutes = (count: number) => NOON.add({ minutes: count });
const publication = (change: Partial<PublicationStanding> = {}): PublicationStanding => ({
  state: 'draft',
  authorId: 'author',
  plannedAt: null,
  embargoUntil: null,
  targets: 1,
  ...change,
});
const ALL = Object.keys(ACTIONS) as PublicationAction[];

test('nothing is done any more with what has gone out', () => {
  for (const state of ['published', 'publishing', 'failed', 'cancelled'] as const)
    expect(ALL.filter((action) => refusalOfAction(state, action) === null)).toEqual([]);
});

test('each refusal says in words why', () => {
  const catalogue = makeCatalogue();
  for (const state of PUBLICATION_STATES)
    for (const action of ALL) {
      const refused = refusalOfAction(state, action);
      if (refused === null) continue;
      for (const language of ['fr', 'en'] as const)
        expect(catalogue.say(language, refused.code, refused.parameters)).toMatch(/^[A-Z].+\.$/u);
    }
});

test('only a draft with a target, whose names are meant, goes to review', () => {
  expect(refusalOfSubmission(publication(), [], false)).toBeNull();
  expect(refusalOfSubmission(publication({ targets: 0 }), [], false)).toMatchObject({
    code: 'publication.no-target',
  });
  expect(refusalOfSubmission(publication(), ['Awa Diop'], false)).toMatchObject({
    code: 'publication.names-somebody',
    parameters: { names: 'Awa Diop' },
  });
  expect(refusalOfSubmission(publication(), ['Awa Diop'], true)).toBeNull();
  expect(refusalOfSubmission(publication({ state: 'in-review' }), [], false)).toMatchObject({
    code: 'publication.not-submit',
  });
});

test('nobody approves her own text', () => {
  const waiting = publication({ state: 'in-review' });
  expect(refusalOfApproval(waiting, 'author')).toMatchObject({ code: 'publication.own-approval' });
  expect(refusalOfApproval(waiting, 'somebody')).toBeNull();
  expect(refusalOfApproval(publication(), 'somebody')).toMatchObject({ code: 'publication.not-approve' });
});

test('an approval keeps a time that is still to come, and free', () => {
  expect(stateOnceApproved(publication(), NOON)).toBe('approved');
  expect(stateOnceApproved(publication({ plannedAt: minutes(1) }), NOON)).toBe('scheduled');
  expect(stateOnceApproved(publication({ plannedAt: minutes(-1) }), NOON)).toBe('approved');
  const early = { plannedAt: minutes(1), embargoUntil: minutes(2) };
  expect(stateOnceApproved(publication(early), NOON)).toBe('approved');
});

test('before the approval a time is a wish', () => {
  expect((['draft', 'in-review', 'approved', 'scheduled'] as const).map(stateOncePlanned)).toEqual([
    'draft',
    'in-review',
    'scheduled',
    'scheduled',
  ]);
});

test('nothing is planned into the past, or before an embargo ends', () => {
  expect(refusalOfTime({ embargoUntil: null }, NOON, NOON)).toBeNull();
  expect(refusalOfTime({ embargoUntil: null }, minutes(-1), NOON)).toMatchObject({
    code: 'schedule.in-the-past',
  });
  expect(refusalOfTime({ embargoUntil: minutes(2) }, minutes(1), NOON)).toMatchObject({
    code: 'publication.embargo',
  });
  expect(refusalOfTime({ embargoUntil: minutes(2) }, minutes(2), NOON)).toBeNull();
});

test('after a suspension, what was due meanwhile waits for a new hour', () => {
  expect(stateOnceResumed('scheduled', publication({ plannedAt: minutes(1) }), NOON)).toBe('scheduled');
  expect(stateOnceResumed('scheduled', publication({ plannedAt: minutes(-1) }), NOON)).toBe('approved');
  expect(stateOnceResumed('publishing', publication({ plannedAt: minutes(-1) }), NOON)).toBe('publishing');
});

test('only what would be accepted is offered', () => {
  const writer = { staffId: 'author', mayWrite: true, mayApprove: false };
  const approver = { staffId: 'somebody', mayWrite: false, mayApprove: true };
  const both = { staffId: 'author', mayWrite: true, mayApprove: true };
  const waiting = publication({ state: 'in-review', plannedAt: minutes(1) });
  expect(possibleActions(publication(), writer)).toEqual(['edit', 'submit', 'schedule', 'cancel']);
  expect(possibleActions(waiting, writer)).toEqual(['edit', 'schedule', 'unschedule', 'cancel']);
  expect(possibleActions(waiting, approver)).toEqual(['approve', 'send-back']);
  expect(possibleActions(waiting, both)).not.toContain('approve');
  expect(possibleActions(publication({ state: 'published' }), both)).toEqual([]);
});
