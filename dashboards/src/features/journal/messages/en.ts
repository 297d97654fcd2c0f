export const en = {
  title: 'Audit log',
  lead: 'Who did or looked at what. Nothing is erased or corrected here.',
  when: 'When',
  who: 'Who',
  what: 'What',
  system: 'Levain',
  more: 'See further back',
  emptyTitle: 'The log is empty',
  emptyText: 'The first action appears here.',
};
