import { type ImportPreviewParts } from './use-imports.js';
import { type Counts } from './use-outcome-sentence.js';

/** What the preview asked and the organiser answered. */
export interface Choices {
  /** The known group that this file belongs to, or null for a new one. */
  sourceId: string | null;
  refusedAliases: readonly string[];
}

export function firstChoices(preview: ImportPreviewParts): Choices {
  return { sourceId: preview.overlaps[0]?.source.id ?? null, refusedAliases: [] };
}

function overlapOf(choices: Choices, preview: ImportPreviewParts) {
  return preview.overlaps.find((each) => each.source.id === choices.sourceId);
}

/** The aliases that were not refused, as the service wants them. */
export function acceptedAliases(choices: Choices, preview: ImportPreviewParts) {
  return (overlapOf(choices, preview)?.aliases ?? [])
    .filter((alias) => !choices.refusedAliases.includes(alias.label))
    .map(({ label, accountId }) => ({ label, accountId }));
}

/**
 * What committing would do. Of a known group it cannot be said here how many authors are new, so nothing is said
 * about them; the result names them.
 */
export function countsOf(choices: Choices, preview: ImportPreviewParts): Counts {
  const overlap = overlapOf(choices, preview);
  return {
    created: overlap?.newMessages ?? preview.messages,
    alreadyKnown: overlap?.sharedMessages ?? 0,
    newParticipants: overlap ? 0 : preview.authors.length,
  };
}
