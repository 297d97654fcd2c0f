export const fr = {
  tour: 'Visite de la démonstration',
  progress: 'Visite, étape {{step}} sur {{count, number}}',
  next: 'Suivant',
  previous: 'Précédent',
  finish: 'Terminer',
  goThere: 'Voir cette page',
  close: 'Fermer la visite',
  reopen: 'Reprendre la visite',
  organiserDay: 'Chaque matin commence ici',
  organiserDayText:
    'Les promesses en retard d’abord, puis qui n’a pas répondu, puis qui rencontrer. «\u00a0Noter l’échange\u00a0» prend deux gestes.',
  contacts: 'À qui parler, et pourquoi',
  contactsText:
    'Celles et ceux que les autres suivent, celles et ceux qui proposent d’agir. Chaque score s’ouvre sur les messages qui le font.',
  paths: 'Un parcours, pas à pas',
  pathsText:
    'De «\u00a0à rencontrer\u00a0» à «\u00a0prête à adhérer\u00a0». Une personne décide de chaque étape et dit pourquoi\u202f; le score ne fait que proposer.',
  reviews: 'Relire avant que cela paraisse',
  reviewsText: 'Des textes attendent d’être relus. Personne n’approuve le sien.',
  groups: 'D’où cela vient',
  groupsText:
    'Quatre groupes, cinq exports. Qui n’a donné aucun fondement y reste «\u00a0Participant\u00a0», sans nom.',
  writerDay: 'Ce qui revient, ce qui part',
  writerDayText:
    'Un texte renvoyé avec un mot, les prochaines parutions, et une ligne quand quelque chose a échoué.',
  calendar: 'Dix semaines d’un coup d’œil',
  calendarText:
    'Une publication se glisse, ou se déplace au clavier. Le ruban dit ce qui a échoué\u00a0: un nouvel essai réussira, le réseau d’essai répond.',
  write: 'Écrire',
  writeText: 'L’aperçu compte les signes comme le réseau, et prévient quand une personne connue est nommée.',
  feed: 'Ce que voit le public',
  feedText: 'Le réseau d’essai est un programme à part. Ce qui se lit ici y est vraiment parti.',
  posts: 'Suivre chaque texte',
  postsText: 'Brouillon, à relire, programmé, paru\u00a0: qui a écrit, qui a approuvé, où c’est parti.',
  officerDay: 'Ce qui presse',
  officerDayText: 'Qui n’est pas encore informé, qui a dit non, quel fondement prend fin.',
  watch: 'Les délais, personne par personne',
  watchText:
    'Le mois de l’article 14 se compte en jours. Un retrait arrête score, parcours et messages d’un seul coup.',
  quarantine: 'Les inconnus restent en quarantaine',
  quarantineText:
    'Sans lien ni information dans le mois, leurs textes disparaissent\u202f; seuls les totaux restent.',
  assessment: 'Sans analyse d’impact, pas de score',
  assessmentText: 'Celle de la démonstration est signée et datée. La retirer efface tous les scores.',
  journal: 'Qui a fait quoi',
  journalText: 'Chaque acte est noté et scellé dans une chaîne\u00a0: une ligne changée ou retirée se voit.',
  administratorDay: 'Ce qui manque encore',
  administratorDayText:
    'Second facteur, copie des clés, comptes à connecter\u00a0: tout ce dont l’installation a besoin.',
  roles: 'Qui voit quoi',
  rolesText:
    'Administrer n’est pas voir les personnes. Chaque rôle dit ce qu’il permet, et dans quelle section.',
  accounts: 'Où la section publie',
  accountsText: 'Deux comptes reliés, un troisième fermé. Les secrets restent chiffrés.',
  auditorDay: 'Contrôler sans toucher',
  auditorDayText:
    'Le journal et le registre se lisent et se vérifient\u202f; rien ne peut être changé d’ici.',
  ledger: 'Le registre des accords',
  ledgerText:
    '«\u00a0levain ledger export\u00a0» en donne une copie, «\u00a0levain ledger verify\u00a0» la contrôle sans le service et nomme le premier enregistrement faux.',
  ownAccess: 'Un accès bien gardé',
  ownAccessText: 'Mot de passe et second facteur se choisissent ici, pour chaque rôle.',
};
