/** Where an import stands. */
export type ImportState = (typeof IMPORT_STATES)[number];

/** Every state, in the order of a life without accidents. */
export const IMPORT_STATES = [
  'receiving',
  'previewed',
  'committing',
  'committed',
  'undoing',
  'undone',
  'failed',
  'discarded',
] as const;

/** What may happen to an import. */
export type ImportStep = 'preview' | 'commit' | 'finish' | 'fail' | 'discard' | 'undo' | 'finish-undo';

const STEPS: Readonly<
  Record<ImportStep, { readonly from: readonly ImportState[]; readonly to: ImportState }>
> = {
  // Reading again with another zone or date order previews anew.
  preview: { from: ['receiving', 'previewed'], to: 'previewed' },
  commit: { from: ['previewed'], to: 'committing' },
  finish: { from: ['committing'], to: 'committed' },
  fail: { from: ['receiving', 'previewed', 'committing'], to: 'failed' },
  discard: { from: ['receiving', 'previewed'], to: 'discarded' },
  undo: { from: ['committed'], to: 'undoing' },
  'finish-undo': { from: ['undoing'], to: 'undone' },
};

/** The state after a step, or null where the step is not possible. */
export const after = (state: ImportState, step: ImportStep): ImportState | null =>
  STEPS[step].from.includes(state) ? STEPS[step].to : null;

/** Whether a step is possible now. */
export const may = (state: ImportState, step: ImportStep): boolean => after(state, step) !== null;

/** States in which the uploaded file and its key have no further use and must be gone. */
export const isOver = (state: ImportState): boolean =>
  !['receiving', 'previewed', 'committing'].includes(state);
