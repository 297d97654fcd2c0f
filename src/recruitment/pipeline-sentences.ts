import { type LeadOutcome } from './domain/lead.js';
import { type Pipeline, type Stage } from './domain/pipeline.js';
import { type StoredChange } from './lead.store.js';

/** Renders a code of the catalogues in the reader's language. */
export type Say = (code: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** What a stage is called: by the organisation, or by the catalogue. */
export const stageLabel = (say: Say, { name, code }: Stage): string => name ?? say(`stage.${code}`);

/** A stage as GraphQL shows it. */
export const stageNode = (say: Say, stage: Stage) => ({
  id: stage.id,
  name: stageLabel(say, stage),
  isNamed: stage.name !== null,
  isRetired: stage.isRetired,
});

export const outcomeLabel = (say: Say, outcome: LeadOutcome): string => say(`lead-outcome.${outcome}`);

/** What a change did, in words. @param ownerName of whom an assignment names */
export function changeSentence(
  say: Say,
  change: StoredChange,
  pipeline: Pipeline,
  ownerName: string,
): string {
  const label = (id: string | null) => {
    const stage = pipeline.stages.find((one) => one.id === id);
    return stage ? stageLabel(say, stage) : '';
  };
  switch (change.kind) {
    case 'opened':
      return say('lead-change.opened', { to: label(change.stageId) });
    case 'moved':
    case 'stage-retired':
      return say(`lead-change.${change.kind}`, {
        from: label(change.fromStageId),
        to: label(change.stageId),
      });
    case 'assigned':
      return say('lead-change.assigned', { owner: ownerName });
    case 'closed':
      return say('lead-change.closed', { outcome: outcomeLabel(say, change.outcome) });
  }
}
