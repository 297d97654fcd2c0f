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

/** What committing would do: the same numbers that the result then tells. A refused alias is somebody new. */
export function countsOf(choices: Choices, preview: ImportPreviewParts): Counts {
  const overlap = overlapOf(choices, preview);
  if (!overlap) {
    const { messages, suppressed, authors } = preview;
    return { created: messages - suppressed, alreadyKnown: 0, newParticipants: authors.length, suppressed };
  }
  const refused = overlap.aliases.filter(
    ({ label, isNewOtherwise }) => isNewOtherwise && choices.refusedAliases.includes(label),
  );
  return {
    created: overlap.newMessages,
    alreadyKnown: overlap.sharedMessages,
    newParticipants: overlap.newParticipants + refused.length,
    suppressed: overlap.suppressedMessages,
  };
}
