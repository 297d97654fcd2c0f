import { type LinkInput, type RelationKind } from '../../../graphql/graphql.js';
import { evidenceUnder, type EvidenceKind } from '../../../ui/evidence.js';
import { type Candidate, type Row } from './use-linking.js';

/** The ground that goes with a link where the person has none yet. */
export interface GroundDraft {
  kind: RelationKind;
  since: string;
  evidenceKind: EvidenceKind;
  dated: string;
}

/** What was decided of one author and not saved yet; `ground` null: link without recording one. */
export type Decision =
  | { what: 'link'; person: Candidate; ground: RelationKind | null }
  | { what: 'new'; name: string; ground: RelationKind | null }
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
  | { type: 'ground'; accountId: string; ground: RelationKind | null }
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
        new Map([...state.decisions, [action.accountId, { ...decision, ground: action.ground }]]),
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

export function acceptProposal(row: Row, ground: RelationKind | null): Decision | null {
  const proposal = proposalOf(row);
  return proposal ? linkTo(proposal.person, ground) : null;
}

/** A person who has a ground already is linked without a new one. */
export function linkTo(person: Candidate, ground: RelationKind | null): Decision {
  return { what: 'link', person, ground: person.standing.relation ? null : ground };
}

/** A label that is a telephone number is no name for a new person. */
export function nameFor(row: Row): string {
  return row.labels.find((label) => /\p{L}{2}/u.test(label))?.replace(/^~\s*/u, '') ?? '';
}

export function linkInputs(decisions: Decisions, ground: GroundDraft, sectionId: string): LinkInput[] {
  const relation = (kind: RelationKind | null) =>
    kind
      ? {
          kind,
          since: ground.since,
          evidence: [{ kind: evidenceUnder(kind, ground.evidenceKind), dated: ground.dated, note: null }],
        }
      : null;
  return [...decisions].map(([accountId, decision]): LinkInput => {
    switch (decision.what) {
      case 'unlink':
        return { accountId, personId: null };
      case 'link':
        return { accountId, personId: decision.person.id, relation: relation(decision.ground) };
      case 'new': {
        const newPerson = { name: decision.name, sectionIds: [sectionId] };
        return { accountId, newPerson, relation: relation(decision.ground) };
      }
    }
  });
}
