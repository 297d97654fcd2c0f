import { type LinkInput, type RelationInput, type RelationKind } from '../../../graphql/graphql.js';
import { evidenceUnder, type EvidenceKind } from '../../../ui/evidence.js';
import { type Candidate, type Row } from './use-linking.js';

/** Since when a tie is known, and what proves it. */
export interface Evidence {
  since: string;
  evidenceKind: EvidenceKind;
  dated: string;
  note?: string;
}

/** The ground that goes with a link where the person has none yet. */
export interface GroundDraft extends Evidence {
  kind: RelationKind;
}

/** What one row says of its ground; `own` null: the evidence is the same as for the others. */
export interface RowGround {
  ground: RelationKind | null;
  own: Evidence | null;
}

/** What was decided of one author and not saved yet; `ground` null: link without recording one. */
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
  | { type: 'decide'; entries: readonly (readonly [string, Decision])[] }
  | { type: 'clear'; accountId: string }
  | { type: 'ground'; accountId: string; ground: RowGround }
  | { type: 'undo' }
  | { type: 'saved'; problems: readonly { accountId: string; message: string }[] };

export const nothingDecided: LinkingState = { decisions: new Map(), past: [], problems: new Map() };
const undoDepth = 50;

function advance(state: LinkingState, decisions: Decisions): LinkingState {
  return { ...state, decisions, past: [...state.past, state.decisions].slice(-undoDepth) };
}

export function decide(state: LinkingState, action: LinkingAction): LinkingState {
  switch (action.type) {
    case 'decide':
      return advance(state, new Map([...state.decisions, ...action.entries]));
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
  const none = { ground: null, own: null };
  return { what: 'link', person, ...(person.standing.relation ? none : ground) };
}

/** Whether saving this row may record a ground: not for somebody who has one, nor for a link that goes. */
export function mayHaveGround(row: Row, decisions: Decisions): boolean {
  const decision = decisions.get(row.accountId);
  if (decision)
    return decision.what === 'new' || (decision.what === 'link' && !decision.person.standing.relation);
  return !row.linked && !proposalOf(row)?.person.standing.relation;
}

/** Another kind of ground keeps its dates; the proof becomes one that can prove it. */
export function groundOfKind(kind: RelationKind | null, own: Evidence | null): RowGround {
  if (kind === null || own === null) return { ground: kind, own: null };
  return { ground: kind, own: { ...own, evidenceKind: evidenceUnder(kind, own.evidenceKind) } };
}

/** The evidence that a row is saved with. */
export function evidenceOf(kind: RelationKind, own: Evidence | null, ground: GroundDraft): Evidence {
  const evidence = own ?? ground;
  return { ...evidence, evidenceKind: evidenceUnder(kind, evidence.evidenceKind) };
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

export function linkInputs(decisions: Decisions, ground: GroundDraft, sectionId: string): LinkInput[] {
  const relation = (row: RowGround): RelationInput | null => {
    if (row.ground === null) return null;
    const { since, evidenceKind, dated, note } = evidenceOf(row.ground, row.own, ground);
    return { kind: row.ground, since, evidence: [{ kind: evidenceKind, dated, note: note?.trim() || null }] };
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
