export const fr = {
  title: 'Journal',
  lead: 'Qui a fait ou regardé quoi. On n’y efface rien, on n’y corrige rien.',
  when: 'Quand',
  who: 'Qui',
  what: 'Quoi',
  system: 'Levain',
  more: 'Voir plus loin',
  emptyTitle: 'Le journal est vide',
  emptyText: 'La première action y paraîtra.',
};
