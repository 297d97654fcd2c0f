/** What `levain migrate` says. */
export const migrateMessages = {
  fr: { none: 'La base est à jour.', some: 'La base est à jour\u202f; étapes franchies\u00a0: {count}.' },
  en: { none: 'The database is up to date.', some: 'The database is up to date; steps taken: {count}.' },
} as const;
