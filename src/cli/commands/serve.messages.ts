/** What `levain serve` and `levain worker` say. */
export const serveMessages = {
  fr: {
    listening: 'Levain répond sur {url}',
    'port-taken': 'Le port {wanted} est pris\u202f; Levain utilise le {taken}.',
    working: 'Levain traite les tâches. Ctrl-C arrête tout.',
    stop: 'Ctrl-C arrête tout.',
    stopping: 'Arrêt en cours…',
    empty:
      'Aucune organisation n’existe encore\u00a0: lancez «\u00a0npm run levain -- init\u00a0» dans une autre fenêtre.',
  },
  en: {
    listening: 'Levain answers on {url}',
    'port-taken': 'Port {wanted} is taken; Levain uses {taken}.',
    working: 'Levain works on jobs. Ctrl-C ends everything.',
    stop: 'Ctrl-C ends everything.',
    stopping: 'Stopping…',
    empty: 'There is no organisation yet: run “npm run levain -- init” in another window.',
  },
} as const;
