import { type LinkInput, type RelationInput, type RelationKind } from '../../../graphql/graphql.js';
import { isWhole, noEvidence, relationOf, type Evidence } from '../../../ui/evidence.js';
import { type Candidate, type Row } from './use-linking.js';

/**
 * The ground that the organiser has chosen for the people who have none, with the proof that she gave for each kind; null until
 * she has. A proof of one kind proves nothing of another.
 */
export interface GroundDraft {
  kind: RelationKind | null;
  proofs: Readonly<Partial<Record<RelationKind, Evidence>>>;
}

export const nothingChosen: GroundDraft = { kind: null, proofs: {} };

/** A tie, or that a link is made without recording any: somebody's choice either way. */
export type Ground = RelationKind | 'none';

/** What one row says of its ground; `ground` null: nothing yet; `own` null: the evidence is the same as for the others. */
export interface RowGround {
  ground: Ground | null;
  own: Evidence | null;
}

/** What was decided of one author and not saved yet. */
export type Decision =
  | ({ what: 'link'; person: Candidate } & RowGround)
  | ({ what: 'new'; name: string } & RowGround)
  | { what: 'unlink' };

export type Decisions = ReadonlyMap<string, Decision>;
export interface LinkingState {
  decisions: Decisions;
  /** Former states, newest last, for undoing. */
  past: readonly Decisions[];
  problems: ReadonlyMap<string, string>;
}

export type LinkingAction =
  | { type: 'decide'; entries: readonly (readonly [string, Decision])[]; kind: RelationKind | null }
  | { type: 'clear'; accountId: string }
  | { type: 'ground'; accountId: string; ground: RowGround }
  | { type: 'without' }
  | { type: 'undo' }
  | { type: 'saved'; problems: readonly { accountId: string; message: string }[] };

export const nothingDecided: LinkingState = { decisions: new Map(), past: [], problems: new Map() };
const undoDepth = 50;

function advance(state: LinkingState, decisions: Decisions): LinkingState {
  return { ...state, decisions, past: [...state.past, state.decisions].slice(-undoDepth) };
}

/**
 * Rows decided before a ground was chosen take the one that is chosen now: as soon as work goes on, a later choice holds for later
 * rows only.
 */
function settled(decisions: Decisions, ground: Ground | null): Decisions {
  if (ground === null) return decisions;
  const settle = (decision: Decision) =>
    decision.what !== 'unlink' && decision.ground === null ? { ...decision, ground } : decision;
  return new Map([...decisions].map(([accountId, decision]) => [accountId, settle(decision)]));
}

export function decide(state: LinkingState, action: LinkingAction): LinkingState {
  switch (action.type) {
    case 'decide':
      return advance(state, new Map([...settled(state.decisions, action.kind), ...action.entries]));
    case 'clear': {
      const decisions = new Map(state.decisions);
      return decisions.delete(action.accountId) ? advance(state, decisions) : state;
    }
    case 'ground': {
      const decision = state.decisions.get(action.accountId);
      if (!decision || decision.what === 'unlink') return state;
      return advance(
        state,
        new Map([...state.decisions, [action.accountId, { ...decision, ...action.ground }]]),
      );
    }
    case 'without':
      return advance(state, settled(state.decisions, 'none'));
    case 'undo': {
      const former = state.past.at(-1);
      return former ? { ...state, decisions: former, past: state.past.slice(0, -1) } : state;
    }
    case 'saved': {
      const problems = new Map(action.problems.map((problem) => [problem.accountId, problem.message]));
      const left = [...state.decisions].filter(([accountId]) => problems.has(accountId));
      return { decisions: new Map(left), past: [], problems };
    }
  }
}

/** What Enter accepts for this author: the first proposal. */
export function proposalOf(row: Row) {
  return row.linked ? undefined : row.proposals[0];
}

export function acceptProposal(row: Row, ground: RowGround): Decision | null {
  const proposal = proposalOf(row);
  return proposal ? linkTo(proposal.person, ground) : null;
}

/** A person who has a ground already is linked without a new one. */
export function linkTo(person: Candidate, ground: RowGround): Decision {
  const none = { ground: 'none', own: null } as const;
  return { what: 'link', person, ...(person.standing.relation ? none : ground) };
}

/** Whether saving this row may record a ground: not for somebody who has one, nor for a link that goes. */
export function mayHaveGround(row: Row, decisions: Decisions): boolean {
  const decision = decisions.get(row.accountId);
  if (decision)
    return decision.what === 'new' || (decision.what === 'link' && !decision.person.standing.relation);
  return !row.linked && !proposalOf(row)?.person.standing.relation;
}

/** Another kind of ground needs another proof: the row's own one stays only with its own kind. */
export function groundOfKind(ground: Ground, row: RowGround): RowGround {
  return { ground, own: ground === row.ground ? row.own : null };
}

/** The evidence that a row is saved with. */
export function evidenceOf(kind: RelationKind, own: Evidence | null, draft: GroundDraft): Evidence {
  return own ?? draft.proofs[kind] ?? noEvidence;
}

/** How many of the links cannot be saved yet: nobody has said on what ground, or what proves it. */
export function lackingOf(decisions: Decisions, draft: GroundDraft): { ground: number; proof: number } {
  const lacking = { ground: 0, proof: 0 };
  for (const decision of decisions.values()) {
    if (decision.what === 'unlink') continue;
    const kind = decision.ground ?? draft.kind;
    if (kind === null) lacking.ground += 1;
    else if (kind !== 'none' && !isWhole(evidenceOf(kind, decision.own, draft))) lacking.proof += 1;
  }
  return lacking;
}

/**
 * The name of a new person: of the labels, the one with the most whole words, so « Karim Benali » before « Karim B. ».
 * A telephone number is no name.
 */
export function nameFor(row: Row): string {
  const whole = (label: string) => label.match(/\p{L}{2,}/gu)?.length ?? 0;
  const named = row.labels.filter((label) => whole(label) > 0);
  const [best = ''] = named.sort((a, b) => whole(b) - whole(a));
  return best.replace(/^~\s*/u, '');
}

/** The links as the service wants them, once nothing is lacking. */
export function linkInputs(decisions: Decisions, draft: GroundDraft, sectionId: string): LinkInput[] {
  const relation = (row: RowGround): RelationInput | null => {
    const kind = row.ground ?? draft.kind;
    return kind === null || kind === 'none' ? null : relationOf(kind, evidenceOf(kind, row.own, draft));
  };
  return [...decisions].map(([accountId, decision]): LinkInput => {
    switch (decision.what) {
      case 'unlink':
        return { accountId, personId: null };
      case 'link':
        return { accountId, personId: decision.person.id, relation: relation(decision) };
      case 'new': {
        const newPerson = { name: decision.name, sectionIds: [sectionId] };
        return { accountId, newPerson, relation: relation(decision) };
      }
    }
  });
}

/**
 * Other authors of the group with how much speaks for their being the same human: linked or proposed to the same
 * person, a word of the name in common; zero where nothing does. The likeliest first, then the busiest.
 */
export function byLikeness(row: Row, rows: readonly Row[]): { other: Row; likeness: number }[] {
  const persons = (of: Row) =>
    new Set([of.linked?.person.id, ...of.proposals.map(({ person }) => person.id)].filter(Boolean));
  const wordsOf = (of: Row) =>
    new Set(of.labels.flatMap((label) => label.toLocaleLowerCase().match(/\p{L}{2,}/gu) ?? []));
  const [own, words] = [persons(row), wordsOf(row)];
  return rows
    .filter(({ accountId }) => accountId !== row.accountId)
    .map((other) => {
      const isSamePerson = [...persons(other)].some((id) => own.has(id));
      const sharesWord = [...wordsOf(other)].some((word) => words.has(word));
      return { other, likeness: (isSamePerson ? 2 : 0) + (sharesWord ? 1 : 0) };
    })
    .sort((a, b) => b.likeness - a.likeness || b.other.messages - a.other.messages);
}

/** Of two authors who are one human, the one that stays: whoever is linked, else the busier. */
export function keptOf(one: Row, other: Row): { keep: Row; merge: Row } {
  const isOther = one.linked ? false : other.linked ? true : other.messages > one.messages;
  return isOther ? { keep: other, merge: one } : { keep: one, merge: other };
}
