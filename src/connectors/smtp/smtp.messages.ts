/** What the mail server's faults say. */
export const smtpMessages = {
  fr: {
    'smtp.account': 'L’adresse du serveur de courrier s’écrit smtp://hôte:port ou smtps://hôte:port.',
    'smtp.away': 'Le serveur de courrier ne répond pas.',
    'smtp.later': 'Le serveur de courrier demande de réessayer plus tard (code {code}).',
    'smtp.sign-in': 'Le serveur de courrier refuse l’identifiant ou le mot de passe.',
    'smtp.sender-refused': 'Le serveur de courrier refuse l’expéditeur (code {code}).',
    'smtp.mailbox-refused': 'Cette adresse n’existe pas ou refuse le courrier (code {code}).',
    'smtp.content-refused': 'Le serveur de courrier refuse ce message (code {code}).',
    'smtp.no-answer': 'Le serveur de courrier n’a pas dit s’il a pris le message.',
    'smtp.came-back': 'Le message est revenu\u00a0: l’adresse n’a pas pu être atteinte (code {code}).',
  },
  en: {
    'smtp.account': 'The mail server’s address is written smtp://host:port or smtps://host:port.',
    'smtp.away': 'The mail server does not answer.',
    'smtp.later': 'The mail server asks to try again later (code {code}).',
    'smtp.sign-in': 'The mail server refuses the name or the password.',
    'smtp.sender-refused': 'The mail server refuses the sender (code {code}).',
    'smtp.mailbox-refused': 'This address does not exist, or refuses mail (code {code}).',
    'smtp.content-refused': 'The mail server refuses this message (code {code}).',
    'smtp.no-answer': 'The mail server did not say whether it took the message.',
    'smtp.came-back': 'The message came back: the address could not be reached (code {code}).',
  },
} as const;
