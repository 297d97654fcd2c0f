import { type Temporal } from 'temporal-polyfill';
import { type DialectKey, type TurnKind } from './model.js';

/** Set by WhatsApp before what it generated itself. */
export const LRM = '\u200e';
const NARROW = '\u202f';

/** The sentences of WhatsApp's own in one language. */
export interface Phrases {
  readonly encryption: string;
  readonly you: string;
  readonly created: (who: string | null, title: string) => string;
  readonly added: (who: string | null, whom: string | null) => string;
  readonly joined: (who: string | null) => string;
  readonly left: (who: string | null) => string;
  readonly removed: (who: string | null, whom: string | null) => string;
  readonly subject: (who: string | null, title: string) => string;
  readonly icon: (who: string | null) => string;
  readonly description: (who: string | null) => string;
  readonly deleted: string;
  readonly ownDeleted: string;
  readonly edited: string;
  readonly attached: string;
  readonly omitted: string;
  /** iOS names what is missing by kind. */
  readonly missing: Readonly<Partial<Record<TurnKind, string>>>;
  readonly place: string;
  readonly poll: string;
  readonly option: string;
  readonly votes: (count: number) => string;
  readonly fileName: (os: 'ios' | 'android', title: string) => string;
}

/** One way in which WhatsApp writes an export. */
export interface ExportDialect {
  readonly os: 'ios' | 'android';
  readonly phrases: Phrases;
  /** Whether media lie beside the text, so that their names are written. */
  readonly withMedia: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly header: (at: Temporal.PlainDateTime) => string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const day = (at: Temporal.PlainDateTime): string => `${two(at.day)}/${two(at.month)}/${at.year}`;
const clock = (at: Temporal.PlainDateTime): string => `${two(at.hour)}:${two(at.minute)}`;
const half = (at: Temporal.PlainDateTime): string => `${at.hour % 12 || 12}:${two(at.minute)}`;

const FRENCH: Phrases = {
  encryption:
    'Les messages et les appels sont chiffrés de bout en bout. Aucun tiers, pas même WhatsApp, ne peut les lire ou les écouter.',
  you: 'Vous',
  created: (who, title) =>
    who === null ? `Vous avez créé le groupe « ${title} »` : `${who} a créé le groupe « ${title} »`,
  added: (who, whom) => {
    if (whom === null) return `${who ?? ''} vous a ajouté(e)`;
    return who === null ? `Vous avez ajouté ${whom}` : `${who} a ajouté ${whom}`;
  },
  joined: (who) => `${who ?? 'Vous'} a rejoint le groupe via un lien d’invitation`,
  left: (who) => (who === null ? 'Vous avez quitté le groupe' : `${who} a quitté le groupe`),
  removed: (who, whom) => (who === null ? `Vous avez retiré ${whom ?? ''}` : `${who} a retiré ${whom ?? ''}`),
  subject: (who, title) =>
    who === null
      ? `Vous avez changé le nom du groupe en « ${title} »`
      : `${who} a changé le nom du groupe en « ${title} »`,
  icon: (who) =>
    who === null ? 'Vous avez changé l’icône de ce groupe' : `${who} a changé l’icône de ce groupe`,
  description: (who) =>
    who === null ? 'Vous avez changé la description du groupe' : `${who} a changé la description du groupe`,
  deleted: 'Ce message a été supprimé',
  ownDeleted: 'Vous avez supprimé ce message',
  edited: '<Ce message a été modifié>',
  attached: 'fichier joint',
  omitted: '<Médias omis>',
  missing: {
    photo: 'image absente',
    video: 'vidéo absente',
    voice: 'audio omis',
    sticker: 'sticker omis',
    gif: 'GIF retiré',
    document: 'document manquant',
    contact: 'Fiche contact manquante',
  },
  place: 'Lieu',
  poll: 'SONDAGE:',
  option: 'OPTION:',
  votes: (count) => `${count} vote${count > 1 ? 's' : ''}`,
  fileName: (os, title) =>
    os === 'ios' ? `WhatsApp Chat - ${title}.txt` : `Discussion WhatsApp avec ${title}.txt`,
};

const ENGLISH: Phrases = {
  encryption:
    'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.',
  you: 'You',
  created: (who, title) => `${who ?? 'You'} created group "${title}"`,
  added: (who, whom) => `${who ?? 'You'} added ${whom ?? 'you'}`,
  joined: (who) => `${who ?? 'You'} joined using a group link.`,
  left: (who) => `${who ?? 'You'} left`,
  removed: (who, whom) => `${who ?? 'You'} removed ${whom ?? 'you'}`,
  subject: (who, title) => `${who ?? 'You'} changed the group name to "${title}"`,
  icon: (who) => `${who ?? 'You'} changed this group's icon`,
  description: (who) => `${who ?? 'You'} changed the group description`,
  deleted: 'This message was deleted',
  ownDeleted: 'You deleted this message',
  edited: '<This message was edited>',
  attached: 'file attached',
  omitted: '<Media omitted>',
  missing: {
    photo: 'image omitted',
    video: 'video omitted',
    voice: 'audio omitted',
    sticker: 'sticker omitted',
    gif: 'GIF omitted',
    document: 'document omitted',
    contact: 'Contact card omitted',
  },
  place: 'Location',
  poll: 'POLL:',
  option: 'OPTION:',
  votes: (count) => `${count} vote${count === 1 ? '' : 's'}`,
  fileName: (os, title) =>
    os === 'ios' ? `WhatsApp Chat - ${title}.txt` : `WhatsApp Chat with ${title}.txt`,
};

const android = (
  phrases: Phrases,
  header: (at: Temporal.PlainDateTime) => string,
  withMedia = false,
): ExportDialect => ({
  os: 'android',
  phrases,
  withMedia,
  lineEnd: '\n',
  header: (at) => `${header(at)} - `,
});

const ios = (phrases: Phrases, header: (at: Temporal.PlainDateTime) => string): ExportDialect => ({
  os: 'ios',
  phrases,
  withMedia: false,
  lineEnd: '\r\n',
  header: (at) => `[${header(at)}] `,
});

/** The dialects in which the demonstration's phones write. */
export const EXPORT_DIALECTS: Readonly<Record<DialectKey, ExportDialect>> = {
  'ios-fr': ios(FRENCH, (at) => `${day(at)} ${clock(at)}:${two(at.second)}`),
  'ios-fr-comma': ios(FRENCH, (at) => `${day(at)}, ${clock(at)}:${two(at.second)}`),
  'android-fr': android(FRENCH, (at) => `${day(at)} ${clock(at)}`),
  'android-fr-comma': android(FRENCH, (at) => `${day(at)}, ${clock(at)}`),
  'android-fr-a': android(FRENCH, (at) => `${day(at)} à ${clock(at)}`, true),
  'android-en-12h': android(ENGLISH, (at) => `${day(at)}, ${half(at)}${NARROW}${at.hour < 12 ? 'am' : 'pm'}`),
  'ios-en-12h': ios(
    ENGLISH,
    (at) =>
      `${at.month}/${at.day}/${two(at.year % 100)}, ${half(at)}:${two(at.second)}${NARROW}${at.hour < 12 ? 'AM' : 'PM'}`,
  ),
};
