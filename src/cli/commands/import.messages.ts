/** What `levain import` asks and says. */
export const importMessages = {
  fr: {
    'no-file': 'Ce fichier n’existe pas, ou ne peut pas être lu.',
    'no-organisation': 'Aucune organisation de ce nom. Créez-en une avec «\u00a0levain init\u00a0».',
    'which-organisation': 'Plusieurs organisations existent\u00a0: précisez --organisation.',
    'no-section': 'Aucune section de ce nom. Les sections\u00a0: {sections}.',
    'no-group': 'Ce fichier n’a aucun message en commun avec un groupe nommé {name}.',
    'attest-unreadable':
      'L’attestation s’écrit «\u00a0workers;qui est dans le groupe;AAAA-MM-JJ\u00a0» (ou union;…)\u00a0: qui le tient, qui en fait partie, quand il a été prévenu.',
    preview: '{messages} messages de {authors} auteurs, du {from} au {to} ({zone}).',
    overlap: 'Groupe déjà connu, {name}\u00a0: {shared} messages en commun, {fresh} nouveaux.',
    offset: 'Attention\u00a0: l’horloge de ce téléphone diffère de {seconds} secondes.',
    alias: '{label} y est sans doute déjà sous un autre nom ({messages} messages en commun).',
    'new-group': 'Ce sera un nouveau groupe.',
    notice: 'Le groupe doit avoir reçu ce texte à la date attestée\u00a0:',
    attests:
      'J’atteste que le groupe a reçu ce texte à cette date et que j’ai le droit d’importer leurs messages. Importer\u202f? [o/N]',
    yes: 'o',
    'not-confirmed': 'Rien n’a été importé. Hors d’un terminal, ajoutez --yes.',
    progress: '{done} sur {total}',
    done: '{created} messages importés, {known} déjà connus, {participants} nouveaux auteurs, {suppressed} messages laissés de côté (auteurs effacés, ou non reliés en un mois).',
  },
  en: {
    'no-file': 'This file does not exist, or cannot be read.',
    'no-organisation': 'No organisation of that name. Create one with “levain init”.',
    'which-organisation': 'There are several organisations: say which with --organisation.',
    'no-section': 'No section of that name. Sections: {sections}.',
    'no-group': 'This file has no message in common with a group called {name}.',
    'attest-unreadable':
      'The attestation is written “workers;who is in the group;YYYY-MM-DD” (or union;…): who runs it, who is in it, when it was told.',
    preview: '{messages} messages by {authors} authors, from {from} to {to} ({zone}).',
    overlap: 'Known group {name}: {shared} messages in common, {fresh} new.',
    offset: 'Caution: this phone’s clock differs by {seconds} seconds.',
    alias: '{label} is probably known there under another name ({messages} messages in common).',
    'new-group': 'It will be a new group.',
    notice: 'The group must have been given this text on the day attested:',
    attests:
      'I attest that the group was given this text on that day and that I may import their messages. Import? [y/N]',
    yes: 'y',
    'not-confirmed': 'Nothing was imported. Outside a terminal, add --yes.',
    progress: '{done} of {total}',
    done: '{created} messages imported, {known} already known, {participants} new authors, {suppressed} messages left out (authors erased, or not linked within a month).',
  },
} as const satisfies Record<'fr' | 'en', Record<string, string>>;
