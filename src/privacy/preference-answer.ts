import { toGraphql } from '../api/graphql-names.js';
import { type RequestContext } from '../api/request-context.js';
import {
  type ConsentCell as GraphqlCell,
  type OwnPreferences as GraphqlPreferences,
} from '../api/schema.generated.js';
import { dayOf, type Instant } from '../kernel/time.js';
import { type Reach } from './domain/channel.js';
import { consentCell, consentMatrix, type ConsentCell } from './domain/consent-cell.js';
import { permit } from './domain/permission.js';
import { ALL_PURPOSES, PURPOSES, type Purpose } from './domain/purpose.js';
import { type Standing } from './domain/standing.js';
import { isMethod } from './domain/method.js';
import { type OwnPreferences } from './preference.service.js';

type Speaker = Pick<RequestContext, 'say'>;

/** A cell as the schema shows it. */
export const answerCell = (cell: ConsentCell, speaker: Speaker): GraphqlCell => ({
  purpose: toGraphql(cell.purpose),
  channel: cell.reach,
  channelName: reachName(cell.reach, speaker, cell.purpose),
  state: cell.state,
  since: cell.since,
  method: cell.method === null ? null : methodName(cell.method, speaker),
  isAllowed: cell.isAllowed,
});

/** A channel in words; a purpose that only computes has none, and is named itself. */
export const reachName = (reach: Reach, speaker: Speaker, purpose: Purpose | null = null): string =>
  purpose !== null && PURPOSES[purpose].channels.length === 0
    ? speaker.say('reach.computing')
    : speaker.say(`reach.${reach}`);

/** How something was given, in words; what an older version wrote is shown as it stands. */
export const methodName = (method: string, speaker: Speaker): string =>
  isMethod(method) ? speaker.say(`method.${method}`) : method;

/** A person's own page. */
export function answerPreferences(
  { controller, contact, dataOfficer, expiresAt, notice, sourceNotice, standing, asked }: OwnPreferences,
  at: Instant,
  speaker: Speaker,
): GraphqlPreferences {
  const matrix = consentMatrix(standing, at);
  return {
    controller,
    contact,
    dataOfficer,
    expiresAt,
    notice,
    sourceNotice,
    asked: asked === null ? null : answerCell(consentCell(standing, asked, at), speaker),
    refusesContact: standing.objections.some(({ purpose }) => purpose === 'recruitment-contact'),
    purposes: ALL_PURPOSES.map((purpose) => ({
      purpose: toGraphql(purpose),
      name: speaker.say(`preference.${purpose}`),
      sentence: speaker.say(`preference.${purpose}.sentence`),
      ...groundInPlainWords(standing, purpose, at, speaker),
      objectedAt: standing.objections.find((one) => one.purpose === purpose)?.objectedAt ?? null,
      cells: matrix.filter((cell) => cell.purpose === purpose).map((cell) => answerCell(cell, speaker)),
    })),
  };
}

/** Whether a purpose is followed now, and why, without an article of law in it. */
function groundInPlainWords(
  standing: Standing,
  purpose: Purpose,
  at: Instant,
  speaker: Speaker,
): { ground: string; isDone: boolean } {
  const answer = permit(standing, purpose, at);
  if (!answer.ok) {
    const { code, parameters } = answer.error;
    const isOwnNo = code === 'objected' || code === 'consent-withdrawn';
    const told = isOwnNo ? speaker.say(`preference.not-done.${code}`, parameters) : null;
    return { isDone: false, ground: told ?? speaker.say('preference.not-done') };
  }
  const { ground } = answer.value;
  if (ground.kind === 'relation') {
    return { isDone: true, ground: speaker.say(`preference.because.${ground.relation}`) };
  }
  const on = dayOf(ground.givenAt);
  return { isDone: true, ground: speaker.say('preference.because.consent', { on }) };
}
