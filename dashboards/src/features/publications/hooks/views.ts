import { useSearchParams } from 'react-router';
import { type PublicationState } from '../../../graphql/graphql.js';
import { type Listed } from './use-publications.js';

/** The ways of looking at the list; each is a word of the address. */
export const views = ['toDo', 'planned', 'published', 'cancelled'] as const;
export type View = (typeof views)[number];

const inAddress: Record<View, string> = {
  toDo: 'encours',
  planned: 'prevues',
  published: 'parues',
  cancelled: 'annulees',
};

export const statesOf: Record<View, readonly PublicationState[]> = {
  toDo: ['draft', 'inReview', 'approved', 'failed', 'suspended', 'publishing'],
  planned: ['scheduled', 'publishing'],
  published: ['published'],
  cancelled: ['cancelled'],
};

/** The view that the address names, and how to go to another. */
export function useView(): [View, (view: View) => void] {
  const [params, setParams] = useSearchParams();
  const named = views.find((view) => inAddress[view] === params.get('vue'));
  const go = (view: View) => setParams(view === 'toDo' ? {} : { vue: inAddress[view] }, { replace: true });
  return [named ?? 'toDo', go];
}

/** Groups of the view of what is to be done, in the order in which they are for the reader. */
export const groups = ['mine', 'sentBack', 'failed', 'unplanned', 'drafts', 'waiting'] as const;
export type Group = (typeof groups)[number];

/** How many sendings went wrong, or may have. */
export const troubledIn = ({ deliveries }: Listed): number =>
  deliveries.filter(({ state }) => state === 'failed' || state === 'unknown').length;

/** What goes out by itself is nothing to be done, until it goes wrong. */
export const isInView = (publication: Listed, view: View): boolean =>
  view !== 'toDo' || publication.state !== 'publishing' || troubledIn(publication) > 0;

/** Where a publication stands for one reader: what only she can bring forward comes first. */
export function groupOf(publication: Listed, viewerId: string): Group {
  const { state, may, reviewNote, author } = publication;
  if (state === 'inReview') return may.includes('approve') ? 'mine' : 'waiting';
  if (state === 'failed' || state === 'suspended' || state === 'publishing') return 'failed';
  if (state === 'approved') return 'unplanned';
  return reviewNote && author?.id === viewerId ? 'sentBack' : 'drafts';
}

/** Publications by their time, the nearest first; those without one come last. */
export const byTime = (publications: readonly Listed[]): Listed[] =>
  [...publications].sort((a, b) => (a.plannedAt ?? '9').localeCompare(b.plannedAt ?? '9'));
