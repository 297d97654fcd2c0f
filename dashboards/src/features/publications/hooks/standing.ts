import { type Publication } from './use-publication.js';

/** What is said of a publication to one reader; each is a sentence of the catalogue. */
export type Standing =
  | 'draftMine'
  | 'draftOthers'
  | 'reviewMine'
  | 'reviewOwn'
  | 'reviewOthers'
  | 'approvedPassed'
  | 'approvedMine'
  | 'approvedOthers'
  | 'scheduled'
  | 'publishing'
  | 'doubtful'
  | 'published'
  | 'failed'
  | 'suspended'
  | 'cancelled';

/** Where a publication stands for one reader, so that the sentence says whose turn it is. */
export function standingFor(publication: Publication, viewerId: string): Standing {
  const { state, may, author, plannedAt } = publication;
  if (state === 'draft') return may.includes('submit') ? 'draftMine' : 'draftOthers';
  if (state === 'inReview') {
    if (may.includes('approve')) return 'reviewMine';
    return author?.id === viewerId ? 'reviewOwn' : 'reviewOthers';
  }
  const isDoubtful = publication.deliveries.some(({ needsPerson }) => needsPerson);
  if (state === 'publishing' && isDoubtful) return 'doubtful';
  if (state !== 'approved') return state;
  if (plannedAt && Date.parse(plannedAt) < Date.now()) return 'approvedPassed';
  return may.includes('schedule') ? 'approvedMine' : 'approvedOthers';
}
