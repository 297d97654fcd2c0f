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
    'sign-in-again': 'Déconnectez-vous puis reconnectez-vous avant de changer votre façon de vous connecter.',
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
    'audit.signed-in': 'Connexion par mot de passe',
    'audit.signed-in-by-link': 'Connexion par adresse à usage unique',
    'audit.password-chosen': 'Mot de passe choisi',
    'audit.second-factor-set': 'Second facteur mis en place',
    'audit.staff-invited': 'Invitation de {name}',
    'audit.staff-roles-set': 'Rôles de {name} modifiés',
    'audit.staff-disabled': 'Accès de {name} retiré',
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
    'sign-in-again': 'Sign out and in again before you change how you sign in.',
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
    'audit.signed-in': 'Signed in by password',
    'audit.signed-in-by-link': 'Signed in by a single-use address',
    'audit.password-chosen': 'Password chosen',
    'audit.second-factor-set': 'Second factor set up',
    'audit.staff-invited': 'Invited {name}',
    'audit.staff-roles-set': 'Changed the roles of {name}',
    'audit.staff-disabled': 'Ended the access of {name}',
    'audit.section-added': 'Added the section {name}',
    'audit.workplace-added': 'Added the workplace {name}',
  },
} as const satisfies Messages;
