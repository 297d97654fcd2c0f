/** What the descriptions of commands and options, written in French, say in English. */
export const HELP_ENGLISH: ReadonlyMap<string, string> = new Map([
  ['Essayer Levain sur une organisation inventée', 'Try Levain on an invented organisation'],
  ['Créer une organisation', 'Found an organisation'],
  ['Démarrer le service', 'Start the service'],
  ['Traiter les tâches, sans répondre aux requêtes', 'Work on jobs, without answering requests'],
  [
    'Laisser entrer qui a perdu son mot de passe ou son téléphone',
    'Let in somebody who lost a password or telephone',
  ],
  ['Dire à qui parler en premier, et pourquoi', 'Say whom to talk to first, and why'],
  ['Démarrer un réseau d’essai pour les publications', 'Start a trial network for publications'],
  ['Dire ce que contient un export, sans rien enregistrer', 'Say what an export holds, storing nothing'],
  ['Importer un export, après attestation', 'Import an export, after attesting'],
  ['Mettre la base de données à jour', 'Bring the database up to date'],
  ['Lire ce que disent des messages, un par ligne', 'Read what messages say, one a line'],
  ['Mesurer la lecture sur des messages étiquetés', 'Measure reading on labelled messages'],
  ['Exporter ou vérifier le registre des accords', 'Export or verify the ledger of agreements'],
  ['Dire jusqu’à quand répondre à une demande', 'Say until when a request must be answered'],
  ['Refaire les images de la documentation', 'Make the pictures of the documentation anew'],
  ['Réapprendre à lire', 'Learn to read anew'],
  ['afficher cette aide', 'show this help'],
  ['afficher l’aide d’une commande', 'show the help of a command'],
  ['par défaut', 'default'],
  ['jour de réception, AAAA-MM-JJ', 'day of receipt, YYYY-MM-DD'],
  ['recommencer de zéro', 'start over'],
  ['afficher les premiers contacts et finir', 'print the first contacts and end'],
  [
    'de nouvelles adresses pour entrer dans la démonstration qui tourne',
    'new sign-in addresses for the demonstration that runs',
  ],
  ['"workers|union;qui;AAAA-MM-JJ"', '"workers|union;who;YYYY-MM-DD"'],
  ['fuseau du téléphone (IANA)', 'time zone of the telephone (IANA)'],
  ['ordre des dates', 'order of the dates'],
  ['groupe déjà connu', 'a known group'],
  ['nouveau groupe, même si un autre lui ressemble', 'a new group, even where another resembles it'],
  ['qui est « Vous » dans le fichier', 'who is “You” in the file'],
  ['ne rien demander', 'ask nothing'],
  ['première section', 'first section'],
  ['nom', 'name'],
  ['adresse électronique', 'e-mail address'],
  ['"e-mail;adresse postale;téléphone"', '"e-mail;postal address;telephone"'],
  ['"nom;e-mail;adresse postale;téléphone"', '"name;e-mail;postal address;telephone"'],
  ['"REF;AAAA-MM-JJ;signataire" | "pas encore"', '"REF;YYYY-MM-DD;signed by" | "not yet"'],
  ['les messages, une ligne JSON chacun', 'the messages, one line of JSON each'],
  ['langue', 'language'],
  ['combien', 'how many'],
  [
    'Écrire le registre des accords, une ligne JSON par enregistrement',
    'Write the ledger of agreements, one line of JSON a record',
  ],
  ['fichier\u202f; sinon la sortie standard', 'file; else standard output'],
  [
    'Vérifier un registre exporté, sans service ni base de données',
    'Verify an exported ledger, without service or database',
  ],
  ['registre exporté', 'exported ledger'],
  ['vérifier aussi la forme canonique', 'verify the canonical form too'],
  ['la tête gardée ailleurs, comme 120:9f86…', 'the head kept elsewhere, such as 120:9f86…'],
  [
    'un message par ligne\u202f; sans fichier, l’entrée standard',
    'one message a line; without a file, standard input',
  ],
  ['une ligne JSON par message', 'one line of JSON a message'],
  ['répéter le texte', 'repeat the text'],
  ['les mots qui ont parlé', 'the words that spoke'],
  ['10 plis', '10 folds'],
  [
    'avant qu’un post soit écrit, et avant qu’il soit confirmé',
    'before a post is written, and before it is answered',
  ],
]);

/** commander's titles, written in English, in French. */
export const HELP_FRENCH: ReadonlyMap<string, string> = new Map([
  ['Usage:', 'Emploi\u00a0:'],
  ['Arguments:', 'Arguments\u00a0:'],
  ['Options:', 'Options\u00a0:'],
  ['Commands:', 'Commandes\u00a0:'],
]);

/** commander's usage errors in French. */
export const USAGE_ERRORS_FRENCH: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*?)'/, 'La commande «\u00a0$1\u00a0» n’existe pas.'],
  [/^error: unknown option '(.*?)'/, 'L’option $1 n’existe pas.'],
  [/^error: missing required argument '(.*?)'/, 'Il manque l’argument <$1>.'],
  [/^error: required option '(.*?)' not specified/, 'Il manque l’option $1.'],
  [/^error: option '(.*?)' argument missing/, 'Il manque une valeur à l’option $1.'],
  [
    /^error: option '(.*?)' argument '(.*?)' is invalid\. Allowed choices are (.*)\./,
    'L’option $1 n’accepte pas «\u00a0$2\u00a0»\u00a0: choisissez parmi $3.',
  ],
  [
    /^error: too many arguments(?: for '.*?')?\. Expected (\d+).*? but got (\d+)\./,
    'Trop d’arguments\u00a0: $2 au lieu de $1.',
  ],
  [/\(Did you mean one of (.*?)\?\)/, '(Vouliez-vous dire $1\u202f?)'],
  [/\(Did you mean (.*?)\?\)/, '(Vouliez-vous dire $1\u202f?)'],
];
