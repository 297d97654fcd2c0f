import { type Messages } from '../api/catalogue.js';

/** The words of publications, messages and what goes wrong with them. */
export const PUBLISHING_MESSAGES = {
  fr: {
    'next.post-returned.title': 'Reprendre «\u00a0{post}\u00a0»',
    'next.post-returned.reason': 'Renvoyé avec un mot\u00a0: «\u00a0{note}\u00a0»',
    'next.post-to-review.title': 'Relire «\u00a0{post}\u00a0»',
    'next.post-to-review.reason':
      'Parution souhaitée\u00a0: {when, select, today {aujourd’hui à {time}} tomorrow {demain à {time}} later {le {day} à {time}} other {sans date}}',
    'next.post-without-time.title': 'Donner une date à «\u00a0{post}\u00a0»',
    'next.post-without-time.reason': 'Relu et approuvé, sans date de parution',
    'next.post-coming.title': '«\u00a0{post}\u00a0»',
    'next.post-coming.reason':
      'Paraît {when, select, today {aujourd’hui à {time}} tomorrow {demain à {time}} later {le {day} à {time}} other {sans date}}',
    'next.connect-network.title': 'Connecter un compte où publier',
    'next.connect-network.reason': 'Sans compte, ce qui est écrit ne paraît nulle part',
    'next.set-mail.title': 'Indiquer un serveur de courrier',
    'next.set-mail.reason': 'LEVAIN_SMTP_URL et LEVAIN_MAIL_FROM manquent\u00a0: aucun e-mail ne part',
    'publication.not-edit':
      '{state, select, published {Cette publication est déjà parue} publishing {Cette publication est en train de partir} cancelled {Cette publication est annulée} other {Cette publication ne peut pas être modifiée maintenant}}\u00a0: écrivez-en une autre.',
    'publication.not-submit': '{state, select, other {Seul un brouillon peut être proposé à la relecture.}}',
    'publication.not-approve':
      '{state, select, draft {Ce texte n’a pas encore été proposé à la relecture.} other {Ce texte n’attend plus de relecture.}}',
    'publication.not-send-back':
      '{state, select, draft {Ce texte est déjà un brouillon.} other {Ce texte n’attend plus de relecture.}}',
    'publication.not-schedule':
      '{state, select, published {Cette publication est déjà parue.} publishing {Cette publication est en train de partir.} suspended {Tout est suspendu\u00a0: relancez d’abord les envois.} other {Cette publication ne peut plus recevoir d’horaire.}}',
    'publication.not-unschedule':
      '{state, select, published {Cette publication est déjà parue.} publishing {Cette publication est en train de partir.} other {Cette publication n’a pas d’horaire à retirer.}}',
    'publication.not-cancel':
      '{state, select, published {Cette publication est déjà parue\u00a0: supprimez-la sur le réseau.} publishing {Cette publication est en train de partir\u00a0: «\u00a0Tout suspendre\u00a0» arrête le reste.} cancelled {Cette publication est déjà annulée.} other {Cette publication ne peut plus être annulée.}}',
    'publication.no-target': 'Choisissez au moins un compte où publier.',
    'publication.names-somebody':
      'Ce texte nomme {names}. Confirmez que tout le monde peut le lire, ou retirez le nom.',
    'publication.own-approval': 'Personne n’approuve son propre texte\u00a0: demandez à quelqu’un d’autre.',
    'publication.not-approved-yet':
      'Ce texte n’est pas encore approuvé\u00a0: choisissez une heure, elle vaudra une fois l’approbation donnée.',
    'publication.embargo':
      'Ce texte est confidentiel jusqu’à la fin de l’embargo (art. L2315-3 du Code du travail)\u00a0: choisissez une heure qui vient après.',
    'publication.note-missing': 'Dites ce qui est à changer.',
    'publication.note-too-long': 'Le mot dépasse {limit, number} caractères\u00a0: raccourcissez-le.',
    'text.empty': 'Écrivez un texte.',
    'text.too-long':
      'Le texte fait {length, number} caractères, {over, number} de trop\u00a0: le réseau en prend {limit, number}.',
    'text.no-link-here': 'Ce réseau ne prend pas de lien.',
    'text.link-unreadable': 'Ce lien n’en est pas un\u00a0: il commence par https://.',
    'schedule.in-the-past': 'Cette heure est déjà passée\u00a0: choisissez-en une à venir.',
    'schedule.hour-missing':
      'Le {date}, {hour} n’existe pas\u00a0: on passe à l’heure d’été. Le plus proche\u00a0: {before} ou {after}.',
    'schedule.hour-twice':
      'Le {date}, {hour} a lieu deux fois\u00a0: on passe à l’heure d’hiver. Dites si c’est la première ou la seconde.',
    'clock-change.forward': 'Passage à l’heure d’été\u00a0: de {before} on saute à {after}',
    'clock-change.back': 'Passage à l’heure d’hiver\u00a0: de {before} on revient à {after}',
    'network.disconnected': 'Le compte {name} n’est plus relié.',
    'message.no-subject': 'Écrivez un objet.',
    'message.subject-one-line': 'L’objet tient sur une ligne.',
    'message.subject-too-long': 'L’objet dépasse {limit, number} caractères\u00a0: raccourcissez-le.',
    'message.no-body': 'Écrivez le message.',
    'message.body-too-long': 'Le message dépasse {limit, number} caractères\u00a0: raccourcissez-le.',
    'message.no-address': 'Aucune adresse e-mail n’est connue pour cette personne.',
    'message.channel-unavailable':
      'Aucun serveur de courrier n’est réglé (LEVAIN_SMTP_URL et LEVAIN_MAIL_FROM).',
    'message.address-bounced':
      'Le courrier envoyé à cette adresse est revenu le {on}\u00a0: demandez-en une autre.',
    'message.employer-address':
      'Cette adresse est celle de l’employeur ({domain})\u00a0: sans accord d’entreprise en vigueur, on n’y écrit pas (art. L2142-6 du Code du travail).',
    'message.ground-lost': 'Le droit d’écrire à cette personne a pris fin avant l’envoi.',
    'message.text-changed':
      'Une personne nommée dans ce message a été effacée\u00a0: il ne part pas tel quel. Écrivez-en un autre.',
    'message.taken-back': 'Repris avant l’envoi.',
    'message.on-its-way': 'Ce message est déjà parti ou en train de partir.',
    'message.cancelled-already': 'Ce message est déjà annulé.',
    'employer-domain.unreadable': 'Un domaine s’écrit comme exemple.fr.',
    'employer-domain.no-reference': 'Donnez la référence de l’accord.',
    'employer-domain.ends-before-it-begins': 'L’accord ne peut pas finir avant d’avoir commencé.',
    'delivery.process-lost': 'L’envoi s’est interrompu\u00a0: on demande au réseau s’il est arrivé.',
    'delivery.broken-off':
      'L’envoi s’est interrompu par une erreur de Levain\u00a0: on demande au réseau s’il est arrivé.',
    'delivery.text-changed':
      'Une personne nommée dans ce texte a été effacée\u00a0: il n’est plus celui qui fut approuvé, et ne part plus. Écrivez-en un autre.',
    'delivery.put-off': 'Remis à un peu plus tard.',
    'delivery.target-gone': 'Le compte n’est plus relié.',
    'delivery.channel-gone': 'Aucun serveur de courrier n’est réglé.',
    'delivery.nothing-to-decide':
      '{state, select, published {Cet envoi est arrivé\u00a0: il n’y a rien à décider.} sending {Cet envoi est en cours.} unknown {On ne sait pas si cet envoi est arrivé\u00a0: dites-le d’abord.} other {Il n’y a rien à décider pour cet envoi.}}',
    'problem.suspended': 'Tout est suspendu\u00a0: rien ne part.',
    'problem.failed': 'Échec\u00a0: {place}',
    'problem.unknown': 'À vérifier\u00a0: {place}',
    'problem.limited': 'En attente, à la demande du réseau\u00a0: {place}',
    'problem.waiting': 'Nouvel essai prévu\u00a0: {place}',
    'problem.time-passed': 'L’heure est passée sans parution\u00a0: choisissez-en une autre.',
    'problem.place.message': 'message à une personne',
    'audit.publication-written': 'A écrit une publication',
    'audit.publication-edited': 'A modifié une publication',
    'audit.publication-submitted': 'A proposé une publication à la relecture',
    'audit.publication-approved': 'A approuvé une publication',
    'audit.publication-sent-back': 'A renvoyé une publication à son auteur',
    'audit.publication-scheduled': 'A choisi l’heure d’une publication',
    'audit.publication-unscheduled': 'A retiré l’heure d’une publication',
    'audit.publication-cancelled': 'A annulé une publication',
    'audit.publishing-suspended': 'A tout suspendu',
    'audit.publishing-resumed': 'A relancé les envois',
    'audit.delivery-retried': 'A relancé un envoi qui avait échoué',
    'audit.delivery-went-out': 'A dit d’un envoi en doute qu’il est arrivé',
    'audit.delivery-did-not-go': 'A dit d’un envoi en doute qu’il n’est pas arrivé',
    'audit.delivery-came-back': 'Un message est revenu',
    'audit.network-connected': 'A relié le compte {name}',
    'audit.network-disconnected': 'A délié le compte {name}',
    'audit.message-queued': 'A préparé un message à une personne',
    'audit.message-cancelled': 'A repris un message avant l’envoi',
    'audit.message-blocked': 'Un message a été bloqué au moment de l’envoi',
    'audit.message-text-changed':
      'Un message en attente a été annulé\u00a0: une personne nommée a été effacée',
    'audit.message-lost-its-ground': 'Un message en attente a été annulé avec le droit d’écrire',
    'audit.employer-domain-declared': 'A déclaré le domaine d’employeur {domain}',
    'audit.employer-domain-removed': 'A retiré le domaine d’employeur {domain}',
  },
  en: {
    'next.post-returned.title': 'Take up “{post}” again',
    'next.post-returned.reason': 'Sent back with a word: “{note}”',
    'next.post-to-review.title': 'Review “{post}”',
    'next.post-to-review.reason':
      'Wished for: {when, select, today {today at {time}} tomorrow {tomorrow at {time}} later {on {day} at {time}} other {no date yet}}',
    'next.post-without-time.title': 'Give “{post}” a date',
    'next.post-without-time.reason': 'Reviewed and approved, without a date to appear',
    'next.post-coming.title': '“{post}”',
    'next.post-coming.reason':
      'Appears {when, select, today {today at {time}} tomorrow {tomorrow at {time}} later {on {day} at {time}} other {no date yet}}',
    'next.connect-network.title': 'Connect an account to publish to',
    'next.connect-network.reason': 'Without one, what is written appears nowhere',
    'next.set-mail.title': 'Name a mail server',
    'next.set-mail.reason': 'LEVAIN_SMTP_URL and LEVAIN_MAIL_FROM are missing: no e-mail goes out',
    'publication.not-edit':
      '{state, select, published {This publication has appeared already} publishing {This publication is going out} cancelled {This publication is cancelled} other {This publication cannot be changed now}}: write another one.',
    'publication.not-submit': '{state, select, other {Only a draft can be handed in for review.}}',
    'publication.not-approve':
      '{state, select, draft {This text was not handed in for review yet.} other {This text no longer waits for a review.}}',
    'publication.not-send-back':
      '{state, select, draft {This text is a draft already.} other {This text no longer waits for a review.}}',
    'publication.not-schedule':
      '{state, select, published {This publication has appeared already.} publishing {This publication is going out.} suspended {Everything is suspended: resume first.} other {This publication can no longer be given a time.}}',
    'publication.not-unschedule':
      '{state, select, published {This publication has appeared already.} publishing {This publication is going out.} other {This publication has no time to take away.}}',
    'publication.not-cancel':
      '{state, select, published {This publication has appeared already: delete it on the network.} publishing {This publication is going out: “Suspend everything” stops the rest.} cancelled {This publication is cancelled already.} other {This publication can no longer be cancelled.}}',
    'publication.no-target': 'Choose at least one account to publish on.',
    'publication.names-somebody':
      'This text names {names}. Confirm that everybody may read it, or take the name out.',
    'publication.own-approval': 'Nobody approves her own text: ask somebody else.',
    'publication.not-approved-yet':
      'This text is not approved yet: choose a time, it will hold once the approval is given.',
    'publication.embargo':
      'This text is confidential until its embargo ends (art. L2315-3 of the Code du travail): choose a time after it.',
    'publication.note-missing': 'Say what is to be changed.',
    'publication.note-too-long': 'The note has more than {limit, number} characters: shorten it.',
    'text.empty': 'Write a text.',
    'text.too-long':
      'The text has {length, number} characters, {over, number} too many: the network takes {limit, number}.',
    'text.no-link-here': 'This network takes no link.',
    'text.link-unreadable': 'This is no link: one begins with https://.',
    'schedule.in-the-past': 'This time has passed already: choose one to come.',
    'schedule.hour-missing':
      'On {date}, {hour} does not exist: clocks go forward. The nearest: {before} or {after}.',
    'schedule.hour-twice':
      'On {date}, {hour} comes twice: clocks go back. Say whether the first or the second is meant.',
    'clock-change.forward': 'Clocks go forward: from {before} to {after}',
    'clock-change.back': 'Clocks go back: from {before} to {after}',
    'network.disconnected': 'The account {name} is no longer connected.',
    'message.no-subject': 'Write a subject.',
    'message.subject-one-line': 'The subject is one line.',
    'message.subject-too-long': 'The subject has more than {limit, number} characters: shorten it.',
    'message.no-body': 'Write the message.',
    'message.body-too-long': 'The message has more than {limit, number} characters: shorten it.',
    'message.no-address': 'No e-mail address of this person is known.',
    'message.channel-unavailable': 'No mail server is set (LEVAIN_SMTP_URL and LEVAIN_MAIL_FROM).',
    'message.address-bounced': 'Mail to this address came back on {on}: ask for another one.',
    'message.employer-address':
      'This address is the employer’s ({domain}): without a company agreement in force, nothing is sent there (art. L2142-6 of the Code du travail).',
    'message.ground-lost': 'The right to write to this person ended before it was sent.',
    'message.text-changed':
      'Somebody named in this message was erased: it does not go out as it is. Write another one.',
    'message.taken-back': 'Taken back before it was sent.',
    'message.on-its-way': 'This message has gone, or is on its way.',
    'message.cancelled-already': 'This message is cancelled already.',
    'employer-domain.unreadable': 'A domain is written like example.org.',
    'employer-domain.no-reference': 'Give the agreement’s reference.',
    'employer-domain.ends-before-it-begins': 'The agreement cannot end before it began.',
    'delivery.process-lost': 'The sending was interrupted: the network is being asked whether it arrived.',
    'delivery.broken-off':
      'The sending was interrupted by an error of Levain: the network is being asked whether it arrived.',
    'delivery.text-changed':
      'Somebody named in this text was erased: it is not the one that was approved, and goes out no more. Write another one.',
    'delivery.put-off': 'Put off for a little.',
    'delivery.target-gone': 'The account is no longer connected.',
    'delivery.channel-gone': 'No mail server is set.',
    'delivery.nothing-to-decide':
      '{state, select, published {This sending arrived: there is nothing to decide.} sending {This sending is under way.} unknown {Whether this sending arrived is not known: say so first.} other {There is nothing to decide about this sending.}}',
    'problem.suspended': 'Everything is suspended: nothing goes out.',
    'problem.failed': 'Failed: {place}',
    'problem.unknown': 'To be checked: {place}',
    'problem.limited': 'Waiting, as the network asked: {place}',
    'problem.waiting': 'Will be tried again: {place}',
    'problem.time-passed': 'Its time went by without it: choose another one.',
    'problem.place.message': 'message to one person',
    'audit.publication-written': 'Wrote a publication',
    'audit.publication-edited': 'Changed a publication',
    'audit.publication-submitted': 'Handed in a publication for review',
    'audit.publication-approved': 'Approved a publication',
    'audit.publication-sent-back': 'Sent a publication back to its author',
    'audit.publication-scheduled': 'Chose the time of a publication',
    'audit.publication-unscheduled': 'Took away the time of a publication',
    'audit.publication-cancelled': 'Cancelled a publication',
    'audit.publishing-suspended': 'Suspended everything',
    'audit.publishing-resumed': 'Let everything go on',
    'audit.delivery-retried': 'Had a failed sending tried again',
    'audit.delivery-went-out': 'Said of a doubtful sending that it arrived',
    'audit.delivery-did-not-go': 'Said of a doubtful sending that it did not arrive',
    'audit.delivery-came-back': 'A message came back',
    'audit.network-connected': 'Connected the account {name}',
    'audit.network-disconnected': 'Disconnected the account {name}',
    'audit.message-queued': 'Prepared a message to a person',
    'audit.message-cancelled': 'Took a message back before it was sent',
    'audit.message-blocked': 'A message was blocked when it was to be sent',
    'audit.message-text-changed': 'A waiting message was cancelled: somebody named in it was erased',
    'audit.message-lost-its-ground': 'A waiting message was cancelled with the right to write',
    'audit.employer-domain-declared': 'Declared the employer’s domain {domain}',
    'audit.employer-domain-removed': 'Removed the employer’s domain {domain}',
  },
} as const satisfies Messages;
