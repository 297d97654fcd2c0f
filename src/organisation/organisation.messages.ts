import { type Messages } from '../api/catalogue.js';

/** What is said about signing in, staff, sections and workplaces. */
export const ORGANISATION_MESSAGES = {
  fr: {
    'sign-in-wrong': 'Adresse ou mot de passe incorrect.',
    'sign-in-wait': 'Trop d’essais. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
    'second-factor-needed': 'Saisissez le code de votre application d’authentification.',
    'code-wrong': 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant.',
    'link-used-or-old':
      'Cette adresse de connexion a déjà servi, ou elle est trop ancienne. Demandez-en une autre.',
    'link-needs-sign-in':
      'Votre compte a un second facteur\u00a0: connectez-vous avec votre mot de passe et un code.',
    'sign-in-again': 'Déconnectez-vous puis reconnectez-vous avant de changer une façon de se connecter.',
    'password-wrong': 'Le mot de passe actuel n’est pas le bon.',
    'former-code-wrong': 'Saisissez le code que montre encore votre ancienne application.',
    'own-access':
      'Pour votre propre accès, passez par Sécurité, ou demandez à une autre personne de l’administration.',
    'password-too-short':
      'Le mot de passe doit compter au moins {least, number} caractères\u00a0: une phrase de quatre mots convient.',
    'password-too-long': 'Le mot de passe doit compter au plus {most, number} caractères.',
    'password-guessable':
      'Ce mot de passe se devine\u00a0: il répète votre nom, votre adresse ou peu de lettres.',
    'email-invalid': 'Cette adresse électronique n’est pas valable.',
    'name-needed': 'Indiquez un nom.',
    'already-staff': 'Cette personne fait déjà partie de l’équipe.',
    'role-needed': 'Choisissez au moins un rôle.',
    'role-spans-organisation':
      'Ce rôle vaut pour toute l’organisation\u00a0: il ne se limite pas à une section.',
    'last-administrator': 'Il doit rester une administratrice ou un administrateur qui peut se connecter.',
    'employer-has-no-parent': 'Un employeur ne se place dans aucun autre lieu.',
    'workplace-needs-parent': 'Choisissez le lieu dans lequel celui-ci se trouve.',
    'workplace-inside-out': 'Ce lieu ne peut pas se trouver dans celui que vous avez choisi.',
    'headcount-negative': 'L’effectif ne peut pas être négatif.',
    erased: '[effacé]',
    'audit.organisation-founded': 'Organisation créée',
    'audit.demonstration-made': 'Démonstration en place',
    'audit.keys-saved': 'Copie des clés de chiffrement confirmée',
    'next.second-factor.title': 'Mettre en place un second facteur',
    'next.second-factor.reason':
      'Un mot de passe seul protège trop peu ce que ce compte peut voir et changer',
    'next.others-second-factor.title':
      '{count, plural, one {Une personne de l’équipe entre} other {# personnes de l’équipe entrent}} sans second facteur',
    'next.others-second-factor.reason':
      'Demandez-le à chacune et à chacun\u00a0: deux minutes avec un téléphone',
    'next.save-keys.title': 'Copier les clés de chiffrement en lieu sûr',
    'next.save-keys.reason':
      'Sans le fichier «\u00a0keys\u00a0» de LEVAIN_HOME, une base restaurée ne se relit pas\u00a0: en garder une copie ailleurs que la base',
    'next.journal-unsealed.title': 'Le journal n’est plus scellé',
    'next.journal-unsealed.reason':
      'Depuis le {since}, des actes ne sont pas enchaînés\u00a0: demandez si les tâches de fond tournent',
    'next.read-journal.title': 'Lire le journal',
    'next.read-journal.reason':
      '{count, plural, =0 {Aucun acte} one {Un acte} other {# actes}} ces sept derniers jours',
    'audit.signed-in': 'Connexion par mot de passe',
    'audit.signed-in-by-link': 'Connexion par adresse à usage unique',
    'audit.password-chosen': 'Mot de passe choisi',
    'audit.second-factor-set': 'Second facteur mis en place',
    'role.organiser': 'organisation',
    'role.campaign-staff': 'équipe de campagne',
    'role.data-officer': 'protection des données',
    'role.administrator': 'administration',
    'role.auditor': 'contrôle',
    'audit.staff-invited': 'Invitation envoyée à {name}\u00a0: {roles}',
    'audit.staff-roles-set': 'Nouveaux rôles pour {name}\u00a0: {roles}',
    'audit.staff-disabled': 'Accès retiré à {name}',
    'audit.access-renewed': 'Nouvel accès donné à {name}\u00a0: mot de passe et second facteur effacés',
    'audit.section-added': 'Section {name} ajoutée',
    'audit.workplace-added': 'Lieu de travail {name} ajouté',
  },
  en: {
    'sign-in-wrong': 'Wrong address or password.',
    'sign-in-wait': 'Too many tries. Try again in {seconds, plural, one {# second} other {# seconds}}.',
    'second-factor-needed': 'Type the code of your authenticator application.',
    'code-wrong': 'This code is wrong, or was used already. Wait for the next one.',
    'link-used-or-old': 'This sign-in address was used already, or is too old. Ask for another one.',
    'link-needs-sign-in': 'Your account has a second factor: sign in with your password and a code.',
    'sign-in-again': 'Sign out and in again before you change a way of signing in.',
    'password-wrong': 'The current password is wrong.',
    'former-code-wrong': 'Type the code that your former application still shows.',
    'own-access': 'For your own access use Security, or ask somebody else of the administration.',
    'password-too-short':
      'The password must have at least {least, number} characters: a sentence of four words will do.',
    'password-too-long': 'The password must have at most {most, number} characters.',
    'password-guessable':
      'This password can be guessed: it repeats your name, your address or a few letters.',
    'email-invalid': 'This e-mail address is not valid.',
    'name-needed': 'Give a name.',
    'already-staff': 'This person belongs to the staff already.',
    'role-needed': 'Choose at least one role.',
    'role-spans-organisation':
      'This role holds for the whole organisation: it cannot be limited to a section.',
    'last-administrator': 'An administrator who can sign in must remain.',
    'employer-has-no-parent': 'An employer stands in no other workplace.',
    'workplace-needs-parent': 'Choose the workplace that this one is in.',
    'workplace-inside-out': 'This workplace cannot be inside the one you chose.',
    'headcount-negative': 'The headcount cannot be negative.',
    erased: '[erased]',
    'audit.organisation-founded': 'Organisation created',
    'audit.demonstration-made': 'Demonstration in place',
    'audit.keys-saved': 'Copy of the encryption keys confirmed',
    'next.second-factor.title': 'Set up your second factor',
    'next.second-factor.reason': 'A password alone protects too little of what you may see and change',
    'next.others-second-factor.title':
      '{count, plural, one {One member of staff enters} other {# members of staff enter}} without a second factor',
    'next.others-second-factor.reason': 'Ask each of them: two minutes with a telephone',
    'next.save-keys.title': 'Copy the encryption keys to a safe place',
    'next.save-keys.reason':
      'Without the file “keys” of LEVAIN_HOME, a restored database cannot be read: keep a copy elsewhere than the database',
    'next.journal-unsealed.title': 'The audit log is sealed no longer',
    'next.journal-unsealed.reason':
      'Since {since}, acts have not been chained: ask whether background jobs are running',
    'next.read-journal.title': 'Read the audit log',
    'next.read-journal.reason':
      '{count, plural, =0 {No act} one {One act} other {# acts}} in the last seven days',
    'audit.signed-in': 'Signed in by password',
    'audit.signed-in-by-link': 'Signed in by a single-use address',
    'audit.password-chosen': 'Password chosen',
    'audit.second-factor-set': 'Second factor set up',
    'role.organiser': 'organiser',
    'role.campaign-staff': 'campaign staff',
    'role.data-officer': 'data protection officer',
    'role.administrator': 'administrator',
    'role.auditor': 'auditor',
    'audit.staff-invited': 'Invited {name}: {roles}',
    'audit.staff-roles-set': 'Roles of {name} from now on: {roles}',
    'audit.staff-disabled': 'Ended the access of {name}',
    'audit.access-renewed': 'Gave {name} a new way in: password and second factor dropped',
    'audit.section-added': 'Added the section {name}',
    'audit.workplace-added': 'Added the workplace {name}',
  },
} as const satisfies Messages;
