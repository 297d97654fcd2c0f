import { type Temporal } from 'temporal-polyfill';
import { type Id } from '../../kernel/id.js';
import { type Permission } from '../../privacy/domain/permission.js';
import { constancySignals, mergeConstancy } from './constancy.js';
import { type Conversation, type Turn } from './conversation.js';
import { conversationSignals } from './conversation-signals.js';
import { type Drift, DRIFT, drift } from './drift.js';
import { score, type Score } from './score.js';
import { AXES, type ScoringModel } from './signal-rule.js';
import { type Footprint, type Signal } from './signal.js';

/** Somebody who may be scored, and by what right. */
export interface Candidate {
  readonly personId: Id;
  readonly subjectId: Id;
  readonly permission: Permission<'scoring'>;
}

/** All that scoring says of one person. */
export interface PersonScores {
  readonly personId: Id;
  readonly scores: readonly Score[];
  readonly footprint: Footprint;
  readonly drift: Drift | null;
}

/** What is gathered of one candidate before scoring. */
interface Gathered {
  readonly signals: Signal[];
  readonly constancy: Signal[];
  readonly times: number[];
  recent: number;
  usual: number;
}

const DAY = 86_400_000;

/**
 * Scores of every candidate, from all the conversations they take part in.
 *
 * @param conversations with every message, those of people in quarantine included: they are followers, never scored
 * @param at the instant for which everything is reckoned; later messages are left out
 */
export function scorePeople(
  model: ScoringModel,
  candidates: readonly Candidate[],
  conversations: readonly Conversation[],
  at: Temporal.Instant,
): PersonScores[] {
  const now = at.epochMilliseconds;
  const gathered = new Map(candidates.map((c) => [c.personId, empty()]));
  for (const conversation of conversations) gather(upTo(conversation, now), gathered, now);
  return candidates.map((candidate) => scoreOne(model, candidate, gathered.get(candidate.personId)!, at));
}

const empty = (): Gathered => ({ signals: [], constancy: [], times: [], recent: 0, usual: 0 });

const upTo = (conversation: Conversation, now: number): Conversation => ({
  ...conversation,
  turns: conversation.turns.filter((turn) => turn.at <= now),
});

function gather(conversation: Conversation, gathered: ReadonlyMap<Id, Gathered>, now: number): void {
  for (const [personId, signals] of conversationSignals(conversation, new Set(gathered.keys())))
    gathered.get(personId)!.signals.push(...signals);
  const own = new Map<Id, Turn[]>([...gathered.keys()].map((personId) => [personId, []]));
  for (const turn of conversation.turns) own.get(turn.actorId)?.push(turn);
  const recentFrom = now - DRIFT.recentDays * DAY;
  const usualFrom = recentFrom - DRIFT.usualDays * DAY;
  const recent = conversation.turns.filter((t) => t.at > recentFrom).length;
  const usual = conversation.turns.filter((t) => t.at > usualFrom && t.at <= recentFrom).length;
  for (const [personId, turns] of own) {
    if (turns.length === 0) continue;
    const person = gathered.get(personId)!;
    person.constancy.push(...constancySignals(conversation.sourceId, turns, now));
    for (const turn of turns) person.times.push(turn.at);
    person.recent += recent;
    person.usual += usual;
  }
}

function scoreOne(
  model: ScoringModel,
  candidate: Candidate,
  person: Gathered,
  at: Temporal.Instant,
): PersonScores {
  const now = at.epochMilliseconds;
  const signals = [...person.signals, ...mergeConstancy(person.constancy, now)];
  const times = person.times.toSorted((a, b) => a - b);
  const footprint = { messages: times.length, firstAt: times[0] ?? null, lastAt: times.at(-1) ?? null };
  const subject = { subjectId: candidate.subjectId, footprint };
  const leaving = signals.filter((s) => s.code === 'leaving').map((s) => s.at);
  return {
    personId: candidate.personId,
    scores: AXES.map((axis) => score(axis, model, subject, signals, candidate.permission, at)),
    footprint,
    drift: drift(times, person, leaving, now),
  };
}
