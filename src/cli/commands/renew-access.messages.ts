/** What `levain renew-access` asks and says. */
export const renewAccessMessages = {
  fr: {
    'ask-email': 'Adresse électronique de la personne qui ne peut plus entrer',
    missing: 'Il manque l’option --email\u00a0: hors d’un terminal, rien ne peut être demandé.',
    unknown: 'Personne n’entre avec cette adresse. Vérifiez-la.',
    renewed:
      '{name}\u00a0: mot de passe et second facteur sont effacés, les sessions fermées. Adresse d’entrée, à usage unique, valable 72 heures\u00a0:',
  },
  en: {
    'ask-email': 'E-mail address of the person who cannot get in any more',
    missing: 'The option --email is missing: outside a terminal nothing can be asked.',
    unknown: 'Nobody signs in with this address. Check it.',
    renewed:
      '{name}: password and second factor are gone, sessions ended. Sign-in address, for one use within 72 hours:',
  },
} as const;
