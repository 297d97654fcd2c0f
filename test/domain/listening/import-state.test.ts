import { after, IMPORT_STATES, isOver, may } from '../../../src/listening/domain/import-state.js';

describe('the life of an import', () => {
  it('goes from the file to the undo', () => {
    const steps = ['preview', 'preview', 'commit', 'finish', 'undo', 'finish-undo'] as const;
    let state: (typeof IMPORT_STATES)[number] = 'receiving';
    for (const step of steps) state = after(state, step) ?? state;
    expect(state).toBe('undone');
  });

  it('is committed once, and undone only once committed', () => {
    expect(IMPORT_STATES.filter((state) => may(state, 'commit'))).toEqual(['previewed']);
    expect(IMPORT_STATES.filter((state) => may(state, 'undo'))).toEqual(['committed']);
    expect(IMPORT_STATES.filter((state) => may(state, 'discard'))).toEqual(['receiving', 'previewed']);
  });

  it('keeps the file only while somebody may still commit it', () => {
    expect(IMPORT_STATES.filter((state) => !isOver(state))).toEqual(['receiving', 'previewed', 'committing']);
  });
});
