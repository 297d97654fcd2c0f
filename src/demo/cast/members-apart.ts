import { type CastRow, former, member } from './member.js';

/** On the section's list, in none of its chats. */
export const NOT_IN_THE_CHATS: readonly CastRow[] = [
  ['apart1', 'Maryse Gauthereau', 'montreuil/fonctions/journee', member(-830), 'lurker', []],
  ['apart2', 'Hervé Quillien', 'gennevilliers/maintenance/jour', member(-705), 'lurker', []],
  ['apart3', 'Brigitte Solans', 'montreuil/supervision/apres-midi', member(-640), 'lurker', []],
  ['apart4', 'Mehdi Rahal', 'creteil/raccordement/equipe-a', member(-88), 'lurker', []],
  ['apart5', 'Gilbert Naudet', 'creteil/maintenance/astreinte', former(-990, -120), 'lurker', []],
  ['apart6', 'Solène Carpentier', 'gennevilliers/raccordement/equipe-b', member(-52), 'lurker', []],
  ['apart7', 'Jean-Marc Duvernoy', 'venissieux/raccordement/equipe-a', member(-560), 'lurker', []],
  ['apart8', 'Anne-Laure Simonet', 'grenoble/relation-client/matin', member(-215), 'lurker', []],
  ['apart9', 'Hassan El Amri', 'saint-etienne/raccordement/journee', member(-330), 'lurker', []],
  ['apart10', 'Nathalie Boissy', 'creteil/magasin/journee', member(-410), 'lurker', []],
  ['apart11', 'Frédéric Valtier', 'venissieux/maintenance/jour', member(-275), 'lurker', []],
  ['apart12', 'Christiane Pommerol', 'montreuil/fonctions/journee', former(-880, -40), 'lurker', []],
  ['apart13', 'Ousmane Ndour', 'gennevilliers/raccordement/equipe-a', member(-27), 'lurker', []],
  ['apart14', 'Ludivine Aubry', 'grenoble/supervision/nuit', member(-160), 'lurker', []],
  ['apart15', 'Patrice Lanoë', 'gennevilliers/magasin/matin', member(-615), 'lurker', []],
  ['apart16', 'Rémi Castaing', 'saint-etienne/maintenance/jour', member(-190), 'lurker', []],
  ['apart17', 'Dominique Herbin', 'creteil/raccordement/equipe-b', member(-725), 'lurker', []],
  ['apart18', 'Malika Zerrouki', 'montreuil/supervision/nuit', member(-26), 'lurker', []],
  ['apart19', 'Arnaud Fleuret', 'venissieux/raccordement/equipe-b', member(-26), 'lurker', []],
  ['apart20', 'Josette Maigne', 'venissieux/magasin/journee', former(-1010, -210), 'lurker', []],
  ['apart21', 'Bastien Courrège', 'gennevilliers/maintenance/astreinte', member(-19), 'lurker', []],
  ['apart22', 'Éric Tangre', 'creteil/maintenance/jour', member(-370), 'lurker', []],
];
