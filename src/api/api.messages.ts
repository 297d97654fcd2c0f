import { type Messages } from './catalogue.js';

/** What the service itself says, whatever the subject. */
export const API_MESSAGES = {
  fr: {
    'not-found': 'Introuvable, ou hors de ce que vous pouvez voir.',
    'stale-version': 'Quelqu’un a modifié ceci entre-temps. Rechargez la page et recommencez.',
    'not-signed-in': 'Connectez-vous pour continuer.',
    forbidden: 'Votre rôle ne permet pas cette action.',
    'rate-limited': 'Trop de demandes en peu de temps. Attendez une minute.',
    'foreign-origin': 'Cette demande vient d’une autre adresse que celle du service.',
    'too-complex': 'Cette requête demande trop de choses à la fois.',
    'page-too-large': 'Une page va de 1 à {most, number} lignes.',
    'invalid-request': 'Cette requête n’est pas valable.',
    'cursor-unknown': 'Cette liste ne connaît pas cet endroit\u00a0: reprenez-la du début.',
    'body-too-large': 'Cette requête est trop longue.',
    locked: 'Quelqu’un d’autre écrit au même endroit\u00a0: rien n’a changé. Réessayez dans un instant.',
    'internal-error': 'Une erreur est survenue. Référence\u00a0: {reference}.',
  },
  en: {
    'not-found': 'Not found, or outside what you may see.',
    'stale-version': 'Somebody changed this meanwhile. Reload the page and try again.',
    'not-signed-in': 'Sign in to continue.',
    forbidden: 'Your role does not allow this.',
    'rate-limited': 'Too many requests in a short time. Wait a minute.',
    'foreign-origin': 'This request comes from another address than the service’s own.',
    'too-complex': 'This query asks for too much at once.',
    'page-too-large': 'A page goes from 1 to {most, number} rows.',
    'invalid-request': 'This request is not valid.',
    'cursor-unknown': 'This list does not know that place: start it again from the beginning.',
    'body-too-large': 'This request is too long.',
    locked: 'Somebody else is writing in the same place: nothing changed. Try again in a moment.',
    'internal-error': 'Something went wrong. Reference: {reference}.',
  },
} as const satisfies Messages;
