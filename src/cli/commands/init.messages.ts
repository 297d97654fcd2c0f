/** What `levain init` asks and says. */
export const initMessages = {
  fr: {
    'ask-name': 'Nom de l’organisation',
    'ask-section': 'Nom de la première section',
    'ask-administrator-name': 'Votre nom',
    'ask-administrator-email': 'Votre adresse électronique',
    'ask-contact':
      'Contact de l’organisation, pour les notices (e-mail;adresse postale;téléphone), ou Entrée pour plus tard',
    'ask-data-officer':
      'Délégué à la protection des données (nom;e-mail;adresse postale;téléphone), ou Entrée pour plus tard',
    'ask-dpia':
      'Analyse d’impact signée (RÉFÉRENCE;AAAA-MM-JJ;signataire), ou Entrée s’il n’y en a pas encore',
    missing: 'Il manque l’option {option}\u00a0: hors d’un terminal, rien ne peut être demandé.',
    'dpia-unreadable':
      'L’analyse d’impact s’écrit «\u00a0RÉFÉRENCE;AAAA-MM-JJ;signataire\u00a0», ou «\u00a0pas encore\u00a0».',
    founded: '{name} est créée.',
    'dpia-recorded':
      'L’analyse d’impact {reference} est enregistrée\u00a0: les scores peuvent être calculés.',
    'dpia-absent':
      'Sans analyse d’impact signée, aucun score n’est calculé. La personne chargée des données l’enregistre dans les réglages.',
    invitation: 'Votre adresse de connexion, à usage unique, valable 72 heures\u00a0:',
    next: 'Démarrez le service avec «\u00a0npm run levain -- serve\u00a0», puis ouvrez cette adresse.',
  },
  en: {
    'ask-name': 'Name of the organisation',
    'ask-section': 'Name of its first section',
    'ask-administrator-name': 'Your name',
    'ask-administrator-email': 'Your e-mail address',
    'ask-contact':
      'How the organisation is reached, for notices (e-mail;postal address;telephone), or Enter for later',
    'ask-data-officer': 'Data protection officer (name;e-mail;postal address;telephone), or Enter for later',
    'ask-dpia': 'Signed impact assessment (REFERENCE;YYYY-MM-DD;signed by), or Enter if there is none yet',
    missing: 'The option {option} is missing: outside a terminal nothing can be asked.',
    'dpia-unreadable': 'The impact assessment is written “REFERENCE;YYYY-MM-DD;signed by”, or “not yet”.',
    founded: '{name} is founded.',
    'dpia-recorded': 'The impact assessment {reference} is recorded: scores can be computed.',
    'dpia-absent':
      'Without a signed impact assessment nothing is scored. The data officer records it in the settings.',
    invitation: 'Your sign-in address, for one use within 72 hours:',
    next: 'Start the service with “npm run levain -- serve”, then open this address.',
  },
} as const;
