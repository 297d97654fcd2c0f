import { type Id } from '../../kernel/id.js';
import { type Intent } from '../../listening/domain/reading/intents.js';
import { type Conversation, JOINERS, type Turn, WINDOWS } from './conversation.js';
import { type SignalCode } from './signal-rule.js';
import { type Signal } from './signal.js';

/** Intents that count by themselves, on the message's author. */
const OWN: readonly (readonly [Intent, SignalCode])[] = [
  ['offer', 'offers'],
  ['call', 'calls'],
  ['help', 'help-given'],
  ['opposition', 'opposition'],
  ['leaving', 'leaving'],
];

/** Takes down one signal about one actor. */
type Note = (actorId: Id, code: SignalCode, turn: Turn, strength?: number, isProbable?: boolean) => void;

/**
 * What a conversation says of each candidate. One pass, in time order.
 *
 * Only `candidates` (people who may be scored) receive signals: for anybody else not even a value in
 * memory is made. Others count as anonymous followers of a candidate.
 */
export function conversationSignals(
  { sourceId, turns }: Conversation,
  candidates: ReadonlySet<Id>,
): Map<Id, Signal[]> {
  const signals = new Map<Id, Signal[]>();
  const note: Note = (actorId, code, turn, strength = 1, isProbable = false) => {
    if (!candidates.has(actorId)) return;
    const list = signals.get(actorId) ?? [];
    signals.set(actorId, list);
    list.push({ code, postId: turn.postId, sourceId, at: turn.at, strength, isProbable });
  };
  let threadStart = 0;
  const came = new Set<string>();
  turns.forEach((turn, index) => {
    const isFirst = index === 0 || turn.at - turns[index - 1]!.at >= WINDOWS.quiet;
    if (isFirst) threadStart = index;
    noteOwn(turn, note);
    noteNaming(turn, note);
    if (offers(turn)) noteCame(turn, turns, index, came, note);
    if (turn.intents.includes('grievance')) noteShared(turn, turns, index, note);
    if (turn.intents.includes('call')) noteFollowed(turn, turns, index, note);
    if (index === threadStart) noteJoined(turn, turns, index, note);
    else noteAnswered(turn, turns, index, note);
  });
  return signals;
}

/** « Je refuse de venir » sounds like an offer; whoever opposes in the same breath offers nothing. */
const offers = ({ intents }: Turn): boolean => intents.includes('offer') && !intents.includes('opposition');

function noteOwn(turn: Turn, note: Note): void {
  for (const [intent, code] of OWN)
    if (intent === 'offer' ? offers(turn) : turn.intents.includes(intent)) note(turn.actorId, code, turn);
}

function noteNaming(turn: Turn, note: Note): void {
  for (const id of turn.thanks) if (id !== turn.actorId) note(id, 'thanked', turn);
  for (const id of turn.mentions)
    if (id !== turn.actorId && !turn.thanks.includes(id)) note(id, 'mentioned', turn);
}

/** The turns after `index`, while they lie within `window` of it. */
function* after(turns: readonly Turn[], index: number, window: number): Generator<Turn> {
  const until = turns[index]!.at + window;
  for (let i = index + 1; i < turns.length && turns[i]!.at <= until; i += 1) yield turns[i]!;
}

/**
 * An offer is "came" where anybody else called within the time before it. Whoever answers one call five times came
 * once.
 *
 * @param came pairs of an actor and a call that are counted already
 */
function noteCame(turn: Turn, turns: readonly Turn[], index: number, came: Set<string>, note: Note): void {
  for (let i = index - 1; i >= 0 && turn.at - turns[i]!.at <= WINDOWS.act; i -= 1) {
    const earlier = turns[i]!;
    if (earlier.actorId === turn.actorId || !earlier.intents.includes('call')) continue;
    const pair = `${turn.actorId} ${earlier.postId}`;
    if (!came.has(pair)) note(turn.actorId, 'came-when-called', turn);
    came.add(pair);
    return;
  }
}

/** A grievance is shared where somebody else takes it up: by supporting it, or by voicing one of the same topic. */
function noteShared(turn: Turn, turns: readonly Turn[], index: number, note: Note): void {
  for (const later of after(turns, index, WINDOWS.share)) {
    if (later.actorId === turn.actorId) continue;
    const voicesSame = later.intents.includes('grievance') && (later.topics & turn.topics) !== 0;
    const supports = later.intents.includes('support') && later.at - turn.at <= WINDOWS.join;
    if (voicesSame || supports) return note(turn.actorId, 'shared-grievances', turn);
  }
}

/**
 * One strength for each other person who offers after the call. An offer follows the *latest* call before it, so
 * that one act never counts for two callers.
 */
function noteFollowed(turn: Turn, turns: readonly Turn[], index: number, note: Note): void {
  const followers = new Set<Id>();
  for (const later of after(turns, index, WINDOWS.act)) {
    if (later.intents.includes('call') && later.actorId !== turn.actorId) break;
    if (offers(later) && later.actorId !== turn.actorId) followers.add(later.actorId);
  }
  if (followers.size > 0) note(turn.actorId, 'followed-calls', turn, followers.size);
}

function noteJoined(turn: Turn, turns: readonly Turn[], index: number, note: Note): void {
  const joined = new Set<Id>();
  for (const later of after(turns, index, WINDOWS.join))
    if (later.actorId !== turn.actorId) joined.add(later.actorId);
  if (joined.size >= JOINERS) note(turn.actorId, 'threads-joined', turn);
}

/**
 * A message right after somebody else's is *probably* an answer to it. An export carries no reply links, so this
 * is shown as probable and capped; only a question, help or support is taken for an answer at all.
 */
function noteAnswered(turn: Turn, turns: readonly Turn[], index: number, note: Note): void {
  const previous = turns[index - 1]!;
  if (previous.actorId === turn.actorId || turn.at - previous.at > WINDOWS.answer) return;
  if (turn.thanks.includes(previous.actorId) || turn.mentions.includes(previous.actorId)) return;
  if (turn.intents.some((i) => i === 'support' || i === 'help' || i === 'offer' || i === 'question'))
    note(previous.actorId, 'answered', turn, 1, true);
}
