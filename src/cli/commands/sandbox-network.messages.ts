/** What `levain sandbox-network` says. */
export const sandboxNetworkMessages = {
  fr: {
    listening:
      'Le réseau d’essai répond sur {url}\u202f; il garde ses publications dans {path}. Ctrl-C arrête tout.',
    port: 'Le port {port} n’en est pas un\u00a0: un nombre de 0 à 65535.',
    delay: 'Le délai {delay} n’en est pas un\u00a0: un nombre de millisecondes.',
    taken: 'Le port {port} est pris\u00a0: choisissez-en un autre avec --port.',
    stopping: 'Arrêt en cours…',
  },
  en: {
    listening: 'The sandbox network answers on {url}; it keeps its posts in {path}. Ctrl-C ends it.',
    port: '{port} is no port: a number from 0 to 65535.',
    delay: '{delay} is no delay: a number of milliseconds.',
    taken: 'Port {port} is taken: choose another one with --port.',
    stopping: 'Stopping…',
  },
} as const;
