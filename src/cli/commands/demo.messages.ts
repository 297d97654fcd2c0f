/** What `levain demo` says. */
export const demoMessages = {
  fr: {
    writing: 'Écriture des groupes de la démonstration…',
    resuming: 'La démonstration n’était pas finie\u00a0: elle continue.',
    founded: '{name}\u00a0: organisation, sections, lieux de travail, équipe et analyse d’impact en place.',
    roster: 'Listes d’adhérents importées\u00a0: {count} personnes.',
    importing: 'Import de «\u00a0{title}\u00a0» ({count} messages)…',
    imported: '→ {created} messages écrits, {known} déjà connus, {participants} nouveaux participants.',
    linked: '«\u00a0{title}\u00a0»\u00a0: {linked} auteurs reliés, {unknown} en quarantaine.',
    grounds: 'Informations notées pour {told} personnes, {consents} accords signés enregistrés.',
    exchanges: '{count} échanges notés.',
    scoring: 'Calcul des scores…',
    reused: '{name} est déjà là\u202f; «\u00a0npm run demo -- --reset\u00a0» recommence de zéro.',
    reset: 'L’ancienne démonstration est effacée.',
    'reset-not-ours':
      'Une vraie organisation se trouve dans cette base\u00a0: --reset ne touche à rien. Pour la démonstration, prenez un autre LEVAIN_HOME ou une autre DATABASE_URL.',
    'reset-unmarked':
      'La base de DATABASE_URL ne porte pas la marque de la démonstration\u00a0: --reset n’y touche pas.',
    'reset-needs-owner': '--reset demande DATABASE_URL, l’adresse du propriétaire de la base.',
    listening: 'Les tableaux de bord sont sur {url}',
    'sign-in': 'Pour entrer, une adresse par rôle, à usage unique, valable 10 minutes\u00a0:',
    stop: 'Ctrl-C arrête tout. Relancer la commande donne de nouvelles adresses.',
    stopping: 'Arrêt en cours…',
  },
  en: {
    writing: 'Writing the groups of the demonstration…',
    resuming: 'The demonstration was not finished: it goes on.',
    founded: '{name}: organisation, sections, workplaces, staff and impact assessment are in place.',
    roster: 'Member lists imported: {count} people.',
    importing: 'Importing “{title}” ({count} messages)…',
    imported: '→ {created} messages written, {known} known already, {participants} new participants.',
    linked: '“{title}”: {linked} authors linked, {unknown} in quarantine.',
    grounds: 'Notices noted for {told} people, {consents} signed consents recorded.',
    exchanges: '{count} exchanges noted.',
    scoring: 'Computing scores…',
    reused: '{name} is there already; “npm run demo -- --reset” starts over.',
    reset: 'The earlier demonstration is deleted.',
    'reset-not-ours':
      'There is a real organisation in this database: --reset touches nothing. For the demonstration, take another LEVAIN_HOME or another DATABASE_URL.',
    'reset-unmarked':
      'The database of DATABASE_URL does not carry the demonstration’s mark: --reset leaves it alone.',
    'reset-needs-owner': '--reset needs DATABASE_URL, the address of the database’s owner.',
    listening: 'The dashboards are on {url}',
    'sign-in': 'To enter, an address for each role, for one use within 10 minutes:',
    stop: 'Ctrl-C ends everything. Running the command again gives new addresses.',
    stopping: 'Stopping…',
  },
} as const;
