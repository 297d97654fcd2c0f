import { Temporal } from 'temporal-polyfill';
import { Database } from '../database/database.js';
import { type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { ConsentService } from '../privacy/consent.service.js';
import { owesNotice } from '../privacy/domain/notice.js';
import { ImpactAssessmentService } from '../privacy/impact-assessment.service.js';
import { PermissionService } from '../privacy/permission.service.js';
import { StandingService } from '../privacy/standing.service.js';
import { PipelineService } from '../recruitment/pipeline.service.js';
import { doDeed } from './deeds.js';
import { importList, recordContacts } from './import-rosters.js';
import { MILESTONES, milestoneAt } from './milestones.js';
import { type SectionKey } from './model.js';
import { castIn, type Play } from './play.js';
import { instantOfDay } from './scene.js';
import { expected, type Stage } from './stage.js';

/** When the impact assessment is signed, in minutes after midnight. */
const SIGNING = 16 * 60;

/** Something of the history, with its instant. */
interface Scene {
  readonly at: Instant;
  readonly act: (play: Play) => Promise<unknown>;
}

/**
 * Plays the weeks before the anchor in the order of time: talks, leads, assessments, agreements and their withdrawals, the
 * signed impact assessment, the second list. All or nothing. The clock goes along, so that the journal and the ledger tell
 * the same days.
 */
export async function playHistory(stage: Stage): Promise<void> {
  const { get, scope, shown } = stage;
  const scenes = scenesOf(stage);
  await get(Database).withTenant(scope, async (tx) => {
    const pipelines = await get(PipelineService).all(tx);
    const play: Play = { stage, tx, persons: await castIn(stage, tx), pipelines };
    for (const { at, act } of scenes) {
      stage.clock.set(at);
      await act(play);
    }
    stage.clock.set(stage.now());
    // Permissions were asked as of those days; what stands now is what counts from here on.
    const subjects = [...play.persons.values()].map(({ subjectId }) => subjectId);
    await get(PermissionService).refresh(tx, subjects, stage.now());
  });
  stage.tell('history', { count: shown.history.length });
}

function scenesOf(stage: Stage): Scene[] {
  const { shown, calendar } = stage;
  const told = shown.history.map((happening): Scene => ({
    at: Temporal.Instant.from(happening.at),
    act: (play) => doDeed(play, happening),
  }));
  const milestones: Scene[] = [
    { at: milestoneAt(calendar, MILESTONES.informed), act: inform },
    { at: instantOfDay(Temporal.PlainDate.from(shown.dpia.signedOn), SIGNING), act: signAssessment },
    ...shown.sections.map(({ key }) => ({
      at: milestoneAt(calendar, MILESTONES.secondLists[key]),
      act: (play: Play) => takeSecondList(play, key),
    })),
  ];
  return [...told, ...milestones].sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}

async function takeSecondList({ stage, tx, persons }: Play, section: SectionKey): Promise<void> {
  await importList(stage, tx, stage.shown.roster.second, [section]);
  await recordContacts(stage, tx);
  for (const [key, person] of await castIn(stage, tx)) persons.set(key, person);
}

/** Tells everybody on the first list where the section has it from (Art. 14). */
async function inform({ stage, tx, persons }: Play): Promise<void> {
  const actor = officer(stage);
  const subjects = [...persons.values()].map(({ subjectId }) => subjectId);
  const standings = [...(await stage.get(StandingService).of(tx, subjects)).values()];
  const owed = standings.filter(owesNotice).map(({ subjectId }) => subjectId);
  const given = { language: 'fr', method: 'letter', givenAt: actor.at } as const;
  await stage.get(ConsentService).recordNotice(tx, actor, owed, given);
  for (const subjectId of owed)
    await stage.get(AuditTrail).record(tx, { action: 'notice-given', staffId: actor.staffId, subjectId });
}

async function signAssessment({ stage, tx }: Play): Promise<void> {
  const actor = officer(stage);
  expected(await stage.get(ImpactAssessmentService).record(tx, actor, stage.shown.dpia));
  const { staffId } = actor;
  await stage.get(AuditTrail).record(tx, { action: 'impact-assessment-recorded', staffId });
}

const officer = ({ shown, staff, clock }: Stage) => ({
  staffId: staff.get(shown.staff.find(({ role }) => role === 'data-officer')!.key)!,
  at: clock.now(),
});
