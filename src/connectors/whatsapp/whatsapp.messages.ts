/** What faults and warnings of this connector say to a person: what is wrong, and what to do about it. */
export const whatsappMessages = {
  fr: {
    'empty-file': 'Ce fichier est vide. Exportez de nouveau la discussion depuis WhatsApp.',
    'binary-file':
      'Ce fichier n’est pas un texte. Choisissez le fichier .txt ou .zip que WhatsApp produit avec « Exporter la discussion ».',
    'not-a-chat':
      'Ce fichier n’est pas une discussion WhatsApp. Choisissez le fichier .txt ou .zip que WhatsApp produit avec « Exporter la discussion ».',
    'zip-damaged':
      'Cette archive .zip est incomplète ou abîmée. Transférez-la de nouveau, ou exportez de nouveau la discussion.',
    'zip-without-chat':
      'Cette archive .zip ne contient pas de discussion WhatsApp. Choisissez celle que WhatsApp produit avec « Exporter la discussion ».',
    'zip-several-chats':
      'Cette archive .zip contient plusieurs textes. Choisissez une archive qui ne contient qu’une discussion, ou décompressez-la et choisissez un seul fichier .txt.',
    'zip-encrypted':
      'Cette archive .zip est protégée par un mot de passe. Choisissez celle que WhatsApp a produite.',
    'too-many-authors':
      'Ce fichier nomme plus de {most} auteurs\u00a0: aucun groupe n’est si grand. Choisissez le fichier que WhatsApp a produit, sans l’avoir modifié.',
    'zip-bomb': 'Cette archive .zip se déploie démesurément : elle n’est pas lue, par sécurité.',
    'zip-unsafe-name':
      'Cette archive .zip contient un nom de fichier dangereux : elle n’est pas lue, par sécurité.',
    'date-order-assumed':
      'Rien dans ce fichier ne distingue le jour du mois : les dates sont lues jour d’abord. Vérifiez-les.',
    'near-export-limit':
      'WhatsApp n’exporte qu’environ {limit} messages : les plus anciens manquent probablement.',
    'no-messages': 'Ce fichier ne contient que des notifications de WhatsApp, aucun message.',
    'messages-shortened': 'Messages trop longs, coupés\u00a0: {count}.',
    'unreadable-characters':
      'Des caractères de ce fichier sont illisibles et remplacés par «\u00a0\ufffd\u00a0». Exportez de nouveau la discussion, ou transférez-la autrement.',
    'other-encoding':
      'Ce fichier a été réenregistré en {encoding}. Si des accents sont faux, exportez de nouveau la discussion.',
  },
  en: {
    'empty-file': 'This file is empty. Export the chat from WhatsApp again.',
    'binary-file':
      'This file is not text. Choose the .txt or .zip file that WhatsApp makes with “Export chat”.',
    'not-a-chat':
      'This file is not a WhatsApp chat. Choose the .txt or .zip file that WhatsApp makes with “Export chat”.',
    'zip-damaged': 'This .zip archive is incomplete or damaged. Transfer it again, or export the chat again.',
    'zip-without-chat':
      'This .zip archive holds no WhatsApp chat. Choose the one that WhatsApp makes with “Export chat”.',
    'zip-several-chats':
      'This .zip archive holds several texts. Choose an archive with one chat only, or unpack it and choose a single .txt file.',
    'zip-encrypted': 'This .zip archive is protected by a password. Choose the one that WhatsApp made.',
    'too-many-authors':
      'This file names more than {most} authors: no group is that large. Choose the file that WhatsApp made, unchanged.',
    'zip-bomb': 'This .zip archive unpacks to an unreasonable size: it is not read, for safety.',
    'zip-unsafe-name': 'This .zip archive holds a dangerous file name: it is not read, for safety.',
    'date-order-assumed': 'Nothing in this file tells day from month: dates are read day first. Check them.',
    'near-export-limit': 'WhatsApp exports only about {limit} messages: older ones are probably missing.',
    'no-messages': 'This file holds only notices from WhatsApp, no message.',
    'messages-shortened': 'Messages too long, cut: {count}.',
    'unreadable-characters':
      'Some characters of this file cannot be read and are replaced by “\ufffd”. Export the chat again, or transfer it another way.',
    'other-encoding': 'This file was saved again as {encoding}. If accents are wrong, export the chat again.',
  },
} as const satisfies Record<'fr' | 'en', Record<string, string>>;
