export const fr = {
  title: 'Partir sans enregistrer\u202f?',
  text: 'Ce qui est écrit ici n’est enregistré nulle part\u00a0: en partant, il sera perdu.',
  leave: 'Partir',
  stay: 'Rester',
};
