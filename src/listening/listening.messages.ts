import { type Messages } from '../api/catalogue.js';

/** What is said about groups, imports and who wrote in them. */
export const LISTENING_MESSAGES = {
  fr: {
    'employer-run':
      'Un groupe tenu par l’employeur n’est jamais importé : on ne peut pas y parler librement.',
    'runner-unknown': 'Cherchez d’abord qui administre ce groupe : la loi veut qu’on le sache.',
    'members-missing': 'Dites qui est dans ce groupe : adhérents, salariés de quels sites…',
    'told-on-invalid': 'Donnez la date à laquelle le groupe a été prévenu.',
    'told-on-in-future':
      'Prévenez d’abord le groupe : la date à laquelle il a été prévenu ne peut pas être à venir.',
    'told-on-too-early':
      'Cette date est trop ancienne\u00a0: donnez le jour où le groupe a été prévenu que ses messages sont analysés.',
    'not-attested': 'Sans votre attestation, rien n’est importé.',
    'import-not-waiting': 'Cet import n’en est plus à cette étape. Rechargez la page.',
    'import-not-undoable': 'Cet import ne peut pas être annulé.',
    'nothing-to-import': 'Ce fichier ne contient aucun message : il n’y a rien à importer.',
    'upload-too-large':
      'Ce fichier dépasse {megabytes, number}\u00a0Mo. Exportez la discussion sans les médias.',
    'upload-interrupted': 'L’envoi a été interrompu. Envoyez de nouveau le fichier.',
    'upload-received-already':
      'Ce fichier est déjà arrivé par un autre envoi\u00a0: rechargez la page pour voir son aperçu.',
    'upload-gone':
      'Le fichier envoyé n’est plus là : il est détruit au bout d’un jour. Envoyez-le de nouveau.',
    'upload-not-raw': 'Envoyez le fichier tel quel, sans formulaire.',
    'file-not-recognised': 'Ce fichier n’est l’export d’aucune plateforme connue.',
    'date-order-unknown':
      'Cet ordre des dates n’existe pas\u00a0: choisissez dmy (jour d’abord), mdy (mois d’abord) ou ymd.',
    'zone-unknown': 'Ce fuseau horaire n’existe pas. Exemple\u00a0: Europe/Paris.',
    'alias-unknown': 'Un des noms rapprochés n’est pas dans ce fichier, ou pas dans ce groupe.',
    'too-many-links': 'Enregistrez au plus {most, number} lignes à la fois.',
    'accounts-of-two-persons':
      'Ces deux auteurs sont liés à deux personnes différentes. Déliez d’abord l’un des deux.',
    'impossible-times':
      '{count, plural, one {# message porte} many {# de messages portent} other {# messages portent}} une heure qui n’a jamais existé dans ce fuseau. Est-ce le bon\u202f?',
    participant: 'Participant {number}',
    'kept-linked':
      '{count, plural, one {# auteur reste\u00a0: il est lié à une personne.} many {# d’auteurs restent\u00a0: ils sont liés à des personnes.} other {# auteurs restent\u00a0: ils sont liés à des personnes.}}',
    'kept-messages-left':
      '{count, plural, one {# auteur reste\u00a0: un autre import contient ses messages.} many {# d’auteurs restent\u00a0: un autre import contient leurs messages.} other {# auteurs restent\u00a0: un autre import contient leurs messages.}}',
    'kept-known-elsewhere':
      '{count, plural, one {# auteur reste\u00a0: un autre import le connaît.} many {# d’auteurs restent\u00a0: un autre import les connaît.} other {# auteurs restent\u00a0: un autre import les connaît.}}',
    'link-phone': 'même numéro',
    'link-exact-name': 'même nom',
    'link-inverted-name': 'même nom, à l’envers',
    'link-name-within-label': 'le nom et autre chose',
    'link-first-and-initial': 'prénom et initiale',
    'link-initial-and-last': 'initiale et nom',
    'link-nickname': 'diminutif',
    'link-last-name': 'nom seul',
    'link-first-name': 'prénom seul',
    'topic-pay': 'Salaires et primes',
    'topic-hours': 'Horaires et temps de travail',
    'topic-staffing': 'Effectifs et charge',
    'topic-safety': 'Santé et sécurité',
    'topic-equipment': 'Véhicules et matériel',
    'topic-management': 'Direction et encadrement',
    'topic-reorganisation': 'Réorganisations',
    'topic-contracts': 'Contrats précaires',
    'topic-discrimination': 'Discriminations et harcèlement',
    'topic-training': 'Formation et carrière',
    'topic-leave': 'Congés et absences',
    'topic-action': 'Actions',
    'topic-negotiation': 'Négociations',
    'topic-union': 'Vie du syndicat',
    'audit.import-attested': 'a attesté et lancé un import',
    'audit.import-committed':
      'a importé {created, plural, one {# message nouveau} many {# de messages nouveaux} other {# messages nouveaux}}',
    'audit.import-undone':
      'a annulé un import\u00a0: {removed, plural, one {# message retiré} many {# de messages retirés} other {# messages retirés}}',
    'audit.linking-grid-opened': 'a ouvert les noms des auteurs d’un groupe',
    'audit.import-preview-opened':
      'a ouvert l’aperçu d’un fichier ({authors, plural, one {# auteur} many {# d’auteurs} other {# auteurs}})',
    'audit.messages-opened':
      'a ouvert {messages, plural, one {# message} many {# de messages} other {# messages}} derrière un score',
    'audit.accounts-linked':
      'a lié {linked, plural, one {# auteur} many {# d’auteurs} other {# auteurs}} et en a délié {unlinked, number}',
    'audit.accounts-merged': 'a réuni deux auteurs d’un groupe',
    'audit.name-mentions-listed': 'a cherché un prénom dans les messages des autres',
    'audit.name-taken-out':
      'a retiré un prénom de {messages, plural, one {# message} many {# de messages} other {# messages}}',
    'source-of-another-section':
      'Ce groupe appartient à une autre section\u00a0: importez le fichier dans cette section, ou comme un nouveau groupe.',
    'not-a-name': 'Donnez un seul mot, fait de lettres.',
    'too-many-messages': 'Choisissez au plus {most, number} messages à la fois.',
  },
  en: {
    'employer-run': 'A group run by the employer is never imported: nobody can speak freely in it.',
    'runner-unknown': 'Find out first who runs this group: the law wants it to be known.',
    'members-missing': 'Say who is in this group: members, workers of which sites…',
    'told-on-invalid': 'Give the date on which the group was told.',
    'told-on-in-future': 'Tell the group first: the date on which it was told cannot lie ahead.',
    'told-on-too-early':
      'This date is too old: give the day on which the group was told that its messages are analysed.',
    'not-attested': 'Without your attestation nothing is imported.',
    'import-not-waiting': 'This import is past this step. Reload the page.',
    'import-not-undoable': 'This import cannot be undone.',
    'nothing-to-import': 'This file holds no message: there is nothing to import.',
    'upload-too-large': 'This file is larger than {megabytes, number} MB. Export the chat without media.',
    'upload-interrupted': 'The upload was interrupted. Send the file again.',
    'upload-received-already':
      'This file has already come by another upload: reload the page to see its preview.',
    'upload-gone': 'The uploaded file is no longer there: it is destroyed after a day. Send it again.',
    'upload-not-raw': 'Send the file as it is, without a form.',
    'file-not-recognised': 'This file is not the export of any platform we know.',
    'date-order-unknown':
      'There is no such order of dates: choose dmy (day first), mdy (month first) or ymd.',
    'zone-unknown': 'There is no such time zone. Example: Europe/Paris.',
    'alias-unknown': 'One of the matched names is not in this file, or not in this group.',
    'too-many-links': 'Save at most {most, number} rows at once.',
    'accounts-of-two-persons':
      'These two authors are linked to two different persons. Unlink one of them first.',
    'impossible-times':
      '{count, plural, one {# message bears} other {# messages bear}} a time that never was in this zone. Is it the right one?',
    participant: 'Participant {number}',
    'kept-linked':
      '{count, plural, one {# author stays: it is linked to a person.} other {# authors stay: they are linked to persons.}}',
    'kept-messages-left':
      '{count, plural, one {# author stays: another import holds their messages.} other {# authors stay: another import holds their messages.}}',
    'kept-known-elsewhere':
      '{count, plural, one {# author stays: another import knows them.} other {# authors stay: another import knows them.}}',
    'link-phone': 'same number',
    'link-exact-name': 'same name',
    'link-inverted-name': 'same name, inverted',
    'link-name-within-label': 'the name and something else',
    'link-first-and-initial': 'first name and initial',
    'link-initial-and-last': 'initial and last name',
    'link-nickname': 'nickname',
    'link-last-name': 'last name only',
    'link-first-name': 'first name only',
    'topic-pay': 'Pay and bonuses',
    'topic-hours': 'Working hours',
    'topic-staffing': 'Staffing and workload',
    'topic-safety': 'Health and safety',
    'topic-equipment': 'Vehicles and equipment',
    'topic-management': 'Management',
    'topic-reorganisation': 'Reorganisations',
    'topic-contracts': 'Insecure contracts',
    'topic-discrimination': 'Discrimination and harassment',
    'topic-training': 'Training and careers',
    'topic-leave': 'Leave and absence',
    'topic-action': 'Action',
    'topic-negotiation': 'Negotiations',
    'topic-union': 'Life of the union',
    'audit.import-attested': 'attested and started an import',
    'audit.import-committed': 'imported {created, plural, one {# new message} other {# new messages}}',
    'audit.import-undone': 'undid an import: {removed, plural, one {# message} other {# messages}} removed',
    'audit.linking-grid-opened': 'opened the names of a group’s authors',
    'audit.import-preview-opened':
      'opened the preview of a file ({authors, plural, one {# author} other {# authors}})',
    'audit.messages-opened': 'opened {messages, plural, one {# message} other {# messages}} behind a score',
    'audit.accounts-linked':
      'linked {linked, plural, one {# author} other {# authors}} and unlinked {unlinked, number}',
    'audit.accounts-merged': 'made two authors of a group one',
    'audit.name-mentions-listed': 'looked for a first name in what others wrote',
    'audit.name-taken-out': 'took a first name out of {messages, plural, one {# message} other {# messages}}',
    'source-of-another-section':
      'This group belongs to another section: import the file there, or as a new group.',
    'not-a-name': 'Give a single word made of letters.',
    'too-many-messages': 'Choose at most {most, number} messages at a time.',
  },
} as const satisfies Messages;
