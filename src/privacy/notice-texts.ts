import { type Language } from '../config/config.js';

/** Notices that every organisation starts with; one that it publishes itself under the same code goes first. */
export type NoticeCode = 'collected-elsewhere' | 'consent';

/** A change of any text is a new version: what was shown to somebody stays provable. */
export const BUILT_IN_VERSION = 1;

export const NOTICE_TEXTS: Readonly<Record<NoticeCode, Readonly<Record<Language, string>>>> = {
  'collected-elsewhere': {
    fr:
      'Votre syndicat a recueilli des informations qui vous concernent dans un groupe de discussion dont vous faites partie, ' +
      'ou auprès d’un·e collègue : votre nom, votre lieu de travail et vos messages dans ce groupe. Elles servent à savoir à ' +
      'qui parler en premier ; une personne décide toujours. Base : intérêt légitime du syndicat et article 9.2.d du RGPD, ou votre ' +
      'accord. Elles sont gardées trois ans après votre dernier contact. Vous pouvez à tout moment les lire, les corriger, les ' +
      'faire effacer, limiter leur usage ou vous y opposer, sans donner de raison, auprès de votre syndicat, et saisir la CNIL.',
    en:
      'Your union collected information about you in a discussion group that you belong to, or from a colleague: your name, your ' +
      'workplace and your messages in that group. It is used to know whom to talk to first; a person always decides. Basis: the ' +
      'union’s legitimate interest and Article 9(2)(d) GDPR, or your consent. It is kept for three years after your last contact. You ' +
      'may read, correct or erase it, restrict its use or object to it at any time, without giving a reason, by asking your union, ' +
      'and you may complain to the supervisory authority.',
  },
  consent: {
    fr:
      'J’accepte que mon syndicat utilise mes données, qui peuvent révéler mes liens avec lui, pour le but indiqué et par les moyens ' +
      'indiqués, et pour rien d’autre. Mon accord est libre, je peux le retirer à tout moment aussi simplement que je l’ai donné, ' +
      'sans conséquence pour moi. Il vaut trois ans après mon dernier contact.',
    en:
      'I agree that my union uses my data, which may reveal my ties with it, for the purpose and by the means stated, and for nothing ' +
      'else. My consent is free; I may withdraw it at any time as easily as I gave it, without any consequence for me. It holds for ' +
      'three years after my last contact.',
  },
};

/** Whom to write to, below a built-in notice (GDPR Art. 13(1) and 14(1), points a and b). */
export const CONTROLLER_LINE: Readonly<Record<Language, (contact: string, officer: string) => string>> = {
  fr: (contact, officer) =>
    [
      contact && `Votre syndicat\u00a0: ${contact}.`,
      officer && `Délégué à la protection des données\u00a0: ${officer}.`,
    ]
      .filter(Boolean)
      .join(' '),
  en: (contact, officer) =>
    [contact && `Your union: ${contact}.`, officer && `Data protection officer: ${officer}.`]
      .filter(Boolean)
      .join(' '),
};
