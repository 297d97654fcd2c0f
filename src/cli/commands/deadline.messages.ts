/** What `levain deadline` says. */
export const deadlineMessages = {
  fr: {
    received: 'Demande reçue le',
    due: 'Répondre au plus tard le',
    extended: 'Prolongée, au plus tard le',
    note: 'La prolongation se dit à la personne, avec sa raison, avant la première date (RGPD, art. 12.3).',
    'day-unreadable': 'Ce jour n’existe pas\u00a0: écrivez par exemple 2027-03-05.',
  },
  en: {
    received: 'Request received on',
    due: 'Answer by',
    extended: 'If extended, by',
    note: 'The person is told of an extension, with its reason, before the first date (GDPR Art. 12(3)).',
    'day-unreadable': 'There is no such day: write for example 2027-03-05.',
  },
} as const;
