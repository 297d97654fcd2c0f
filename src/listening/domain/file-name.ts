/** Marks that nobody sees and that turn or cut what is shown: control characters, direction marks, joiners, half pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Characters of a name that is kept. */
const LONGEST = 240;

/** The name of an uploaded file as it is kept and shown: « exe.tahc » cannot pose as « chat.exe ». */
export const readFileName = (given: string): string =>
  [...given.replace(UNSEEN, '')].slice(0, LONGEST).join('').trim();
