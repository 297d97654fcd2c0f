/** What commands say while the database is opened. */
export const openDatabaseMessages = {
  fr: {
    initialise: 'Préparation de PostgreSQL, une seule fois…',
    start: 'Démarrage de PostgreSQL…',
    reuse: 'PostgreSQL tourne déjà.',
    'set-aside': 'Les données d’une installation effacée ont été mises de côté dans {path}.',
    migrate: 'Mise à jour de la base…',
    keys: 'Les clés de chiffrement ont été créées dans {path}. Sauvegardez ce fichier, ailleurs que la base\u00a0: sans lui, rien ne se relit.',
  },
  en: {
    initialise: 'Preparing PostgreSQL, once only…',
    start: 'Starting PostgreSQL…',
    reuse: 'PostgreSQL is running already.',
    'set-aside': 'The data of a deleted installation were set aside in {path}.',
    migrate: 'Updating the database…',
    keys: 'The encryption keys were made in {path}. Back this file up, apart from the database: without it nothing can be read again.',
  },
} as const;
