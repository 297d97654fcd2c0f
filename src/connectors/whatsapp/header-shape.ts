// A shape packs everything that one export writes in the same way on every line; the scanner of headers makes it.

/** What separates the header from the rest of the line. iOS closes a bracket; the weak ones are seen in old exports only. */
export const TERMINATOR = { bracket: 0, hyphen: 1, dash: 2, colon: 3, space: 4 } as const;

/** Whether a header of this shape was written by iOS, which alone uses brackets. */
export const isIosShape = (shape: number): boolean => shape >> 15 === TERMINATOR.bracket;

/** Whether a shape is so loose that ordinary text may have it; trusted only where no other is seen. */
export const isWeakShape = (shape: number): boolean => shape >> 15 >= TERMINATOR.colon;

/** Whether a header of this shape tells the half of the day. */
export const isTwelveHourShape = (shape: number): boolean => ((shape >> 13) & 3) !== 0;
