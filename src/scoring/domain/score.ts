import { type Temporal } from 'temporal-polyfill';
import { type Permission } from '../../privacy/domain/permission.js';
import { type Axis, type ScoringModel, type SignalCode, type SignalRule } from './signal-rule.js';
import { type Footprint, type Signal } from './signal.js';

/** Why nothing can be said, or what a reader should know before trusting what is said. */
export interface Gap {
  readonly code: 'too-few-messages' | 'too-short-a-time' | 'never-called';
  readonly parameters: Readonly<Record<string, number>>;
}

/** What one message brings today, in thousandths of a point, before its signal's cap. */
export interface Evidence {
  readonly signal: Signal;
  readonly pointsMillis: number;
}

/** What one signal brings, with everything that it rests on. */
export interface Contribution {
  readonly signal: SignalCode;
  /** Tenths of a point; the contributions of a score sum to it exactly. */
  readonly tenths: number;
  /** How often: the colleagues who followed, where a strength counts people, else the messages. */
  readonly occurrences: number;
  readonly isCapped: boolean;
  readonly evidence: readonly Evidence[];
}

/** A score as a ledger. `tenths` is null where there is not enough to tell: never zero. */
export interface Score {
  readonly axis: Axis;
  readonly tenths: number | null;
  readonly contributions: readonly Contribution[];
  readonly gaps: readonly Gap[];
  readonly modelVersion: number;
}

const DAY = 86_400_000;

/** How much of an occurrence is left at `at`: a half after each half-life, nothing before it happened. */
export function remaining(rule: SignalRule, occurredAt: number, at: number): number {
  if (occurredAt > at) return 0;
  return rule.halfLifeDays === null ? 1 : 2 ** (-(at - occurredAt) / (rule.halfLifeDays * DAY));
}

/**
 * One axis of one person. Without a {@link Permission} for scoring this does not typecheck; with one for somebody
 * else, or one that has ended, it throws, because then our own code is wrong.
 *
 * A signal that takes back never takes more than the others gave, so a score does not fall below zero and its
 * contributions still sum to it.
 *
 * @param signals of this person, in any order; those of other axes are left out
 * @param at the instant for which ages are reckoned
 */
export function score(
  axis: Axis,
  model: ScoringModel,
  subject: { readonly subjectId: string; readonly footprint: Footprint },
  signals: readonly Signal[],
  permission: Permission<'scoring'>,
  at: Temporal.Instant,
): Score {
  checkPermission(permission, subject.subjectId, at);
  const now = at.epochMilliseconds;
  const gaps = findGaps(axis, model, subject.footprint, signals);
  const base = { axis, gaps, modelVersion: model.version };
  if (gaps.some((gap) => gap.code !== 'never-called')) return { ...base, tenths: null, contributions: [] };
  const all = model.rules
    .filter((rule) => rule.axis === axis)
    .map((rule) => contribution(rule, signals, now))
    .filter((part) => part.evidence.length > 0);
  const contributions = takeBackAtMost(all);
  return { ...base, tenths: contributions.reduce((sum, part) => sum + part.tenths, 0), contributions };
}

function checkPermission(permission: Permission<'scoring'>, subjectId: string, at: Temporal.Instant): void {
  if (permission.purpose !== 'scoring') throw new Error('a permission for another purpose was used to score');
  if (permission.subjectId !== subjectId)
    throw new Error('a permission for another subject was used to score');
  const ends = permission.expiresAt;
  if (ends !== null && ends.epochMilliseconds <= at.epochMilliseconds)
    throw new Error('a permission that has ended was used to score');
}

function findGaps(
  axis: Axis,
  model: ScoringModel,
  footprint: Footprint,
  signals: readonly Signal[],
): readonly Gap[] {
  const gaps: Gap[] = [];
  const { messages, firstAt, lastAt } = footprint;
  if (messages < model.minimumMessages)
    gaps.push({ code: 'too-few-messages', parameters: { count: messages, minimum: model.minimumMessages } });
  const days = firstAt === null || lastAt === null ? 0 : Math.floor((lastAt - firstAt) / DAY);
  if (messages >= model.minimumMessages && days < model.minimumDays)
    gaps.push({ code: 'too-short-a-time', parameters: { days, minimum: model.minimumDays } });
  if (axis === 'leadership' && !signals.some((s) => s.code === 'calls'))
    gaps.push({ code: 'never-called', parameters: {} });
  return gaps;
}

function contribution(rule: SignalRule, signals: readonly Signal[], at: number): Contribution {
  const evidence = signals
    .filter((signal) => signal.code === rule.code)
    .map((signal) => ({
      signal,
      pointsMillis: Math.round(rule.weightMillis * signal.strength * remaining(rule, signal.at, at)),
    }))
    .filter(({ pointsMillis }) => pointsMillis !== 0)
    .sort((a, b) => b.signal.at - a.signal.at);
  const uncapped = Math.round(evidence.reduce((sum, { pointsMillis }) => sum + pointsMillis, 0) / 100);
  const tenths = Math.max(-rule.capTenths, Math.min(rule.capTenths, uncapped));
  const occurrences = evidence.reduce((sum, { signal }) => sum + signal.strength, 0);
  return { signal: rule.code, tenths, occurrences, isCapped: tenths !== uncapped, evidence };
}

/** Lessens what is taken back, the latest rule first, until the sum is not below zero. */
function takeBackAtMost(parts: readonly Contribution[]): readonly Contribution[] {
  let missing = -parts.reduce((sum, part) => sum + part.tenths, 0);
  if (missing <= 0) return parts;
  return parts
    .toReversed()
    .map((part) => {
      if (part.tenths >= 0 || missing <= 0) return part;
      const lessened = Math.min(0, part.tenths + missing);
      missing -= lessened - part.tenths;
      return { ...part, tenths: lessened, isCapped: true };
    })
    .toReversed();
}
