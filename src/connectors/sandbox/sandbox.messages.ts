/** What the sandbox network's faults say. */
export const sandboxMessages = {
  fr: {
    'sandbox.account':
      'L’adresse doit être celle d’un réseau d’essai sur cette machine, comme http://127.0.0.1:4700.',
    'sandbox.away':
      'Le réseau d’essai ne répond pas\u00a0: lancez «\u00a0npm run levain -- sandbox-network\u00a0».',
    'sandbox.busy': 'Le réseau d’essai demande d’attendre.',
    'sandbox.refused': 'Le réseau d’essai refuse ce texte.',
    'sandbox.odd-answer': 'Le réseau d’essai a répondu autre chose que prévu.',
    'sandbox.no-answer': 'Le réseau d’essai n’a pas dit s’il a publié.',
  },
  en: {
    'sandbox.account':
      'The address must be that of a sandbox network on this machine, such as http://127.0.0.1:4700.',
    'sandbox.away': 'The sandbox network does not answer: run “npm run levain -- sandbox-network”.',
    'sandbox.busy': 'The sandbox network asks to wait.',
    'sandbox.refused': 'The sandbox network refuses this text.',
    'sandbox.odd-answer': 'The sandbox network answered something else than expected.',
    'sandbox.no-answer': 'The sandbox network did not say whether it published.',
  },
} as const;
