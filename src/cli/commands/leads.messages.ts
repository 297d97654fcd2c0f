/** What `levain leads` and `levain demo` say of possible leads. */
export const leadsMessages = {
  fr: {
    heading: '{organisation}\u00a0: à qui parler en premier',
    followed: 'Les autres les suivent',
    ready: 'Prêtes et prêts à agir',
    drifting: 'S’éloignent, à rappeler',
    readiness: 'Prêt à agir',
    leadership: 'Suivi',
    unknown: '–',
    nobody: 'Personne n’a encore de score.',
    suggestion:
      'Un score propose, une personne décide. «\u00a0Pourquoi ce score\u00a0» ouvre chaque message.',
    'no-organisation':
      'Aucune organisation n’existe encore\u202f; lancez «\u00a0npm run levain -- init\u00a0».',
    'which-organisation':
      'Plusieurs organisations existent\u00a0: choisissez avec --organisation parmi {names}.',
    'unknown-organisation': 'Aucune organisation ne s’appelle {name}.',
    'first-unreadable': '--first attend un nombre entre 1 et 200.',
  },
  en: {
    heading: '{organisation}: whom to talk to first',
    followed: 'Others follow them',
    ready: 'Ready to act',
    drifting: 'Drifting away, to call back',
    readiness: 'Ready',
    leadership: 'Followed',
    unknown: '–',
    nobody: 'Nobody has a score yet.',
    suggestion: 'A score suggests, a person decides. “Why this score” opens every message.',
    'no-organisation': 'There is no organisation yet; run “npm run levain -- init”.',
    'which-organisation': 'There are several organisations: choose with --organisation among {names}.',
    'unknown-organisation': 'No organisation is called {name}.',
    'first-unreadable': '--first expects a number between 1 and 200.',
  },
} as const;
