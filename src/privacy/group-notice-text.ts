import { type Language } from '../config/config.js';
import { RETENTION_MONTHS } from './domain/ground.js';

/** What a notice says of the organisation itself. */
export interface ControllerDetails {
  readonly name: string;
  /** How the controller is reached. */
  readonly contact: string;
  /** Name and address of the data protection officer. */
  readonly dataOfficer: string;
}

const YEARS = RETENTION_MONTHS / 12;

/**
 * The words that a group is given before its messages are imported: everything that GDPR Art. 14(1) and (2) ask for,
 * scores called what they are. The group is named as "this group": the words are posted in it, and its title may be
 * somebody's name.
 */
export const GROUP_NOTICE: Readonly<Record<Language, (details: ControllerDetails) => string>> = {
  fr: ({ name, contact, dataOfficer }) =>
    [
      'Information sur vos données (article 14 du RGPD)',
      `Qui\u00a0: ${name}, responsable du traitement (${contact}). Délégué à la protection des données\u00a0: ${dataOfficer}.`,
      'D’où viennent les données\u00a0: de ce groupe de discussion, dont un membre remet l’export au syndicat. Il n’est pas public.',
      'Quelles données\u00a0: votre nom ou votre numéro tel qu’il apparaît dans le groupe, la date et le texte de vos messages\u00a0; si le ' +
        'syndicat vous connaît, votre lieu de travail et votre lien avec lui. Elles peuvent révéler ce lien.',
      'Pour quoi faire\u00a0: savoir de quoi parle le groupe, en nombres\u00a0; savoir à qui parler en premier de l’action et de ' +
        'l’adhésion, et lui parler\u00a0; inviter aux réunions et aux actions. Pour les adhérents, les anciens adhérents et qui y ' +
        'consent, des scores sont calculés d’après les messages\u00a0: qui semble prêt à agir, qui est suivi par les autres. Ils vous ' +
        'sont expliqués sur demande. Une personne décide toujours\u202f; un score seul n’a aucun effet.',
      'De quel droit\u00a0: l’intérêt légitime du syndicat à défendre et à organiser les salariés (article 6.1.f) et, pour ses ' +
        'adhérents, ses anciens adhérents et les personnes en contact régulier avec lui, l’article 9.2.d. Pour toute autre personne, ' +
        'seulement son accord exprès (articles 6.1.a et 9.2.a), qu’elle peut retirer à tout moment.',
      'Qui les voit\u00a0: les organisateurs de la section et le délégué à la protection des données. Personne hors du syndicat, jamais l’employeur.',
      `Combien de temps\u00a0: sans lien connu avec le syndicat ni accord, votre nom et vos messages sont effacés après un mois. Sinon, le temps de l’adhésion, ou ${YEARS} ans après votre dernier contact.`,
      'Vos droits\u00a0: lire ces données, les corriger, les faire effacer, en limiter l’usage, les recevoir, vous opposer à leur usage ' +
        `sans donner de raison, faire revoir un score par une personne\u00a0: ${dataOfficer}. C’est gratuit.`,
      'Réclamation\u00a0: CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, www.cnil.fr.',
    ].join('\n\n'),
  en: ({ name, contact, dataOfficer }) =>
    [
      'About your data (Article 14 GDPR)',
      `Who: ${name}, the controller (${contact}). Data protection officer: ${dataOfficer}.`,
      'Where the data comes from: this discussion group, whose export one of its members hands to the union. It is not public.',
      'Which data: your name or number as it appears in the group, the date and the text of your messages; if the union knows you, ' +
        'your workplace and your tie with it. They may reveal that tie.',
      'What for: knowing what the group talks about, in numbers; knowing whom to talk to first about action and membership, and doing ' +
        'so; inviting to meetings and actions. For members, former members and whoever consents to it, scores are computed from the ' +
        'messages: who seems ready to act, whom others follow. They are explained to you on request. A person always decides; a score ' +
        'alone has no effect.',
      'By what right: the union’s legitimate interest in defending and organising workers (Article 6(1)(f)) and, for its members, its ' +
        'former members and people in regular contact with it, Article 9(2)(d). For anybody else only their explicit consent (Articles ' +
        '6(1)(a) and 9(2)(a)), which they may withdraw at any time.',
      'Who sees them: the organisers of the section and the data protection officer. Nobody outside the union, never the employer.',
      `How long: without a known tie with the union or consent, your name and messages are erased after one month. Otherwise as long as the membership, or ${YEARS} years after your last contact.`,
      'Your rights: to read these data, correct them, have them erased, restrict their use, receive them, object to their use without ' +
        `giving a reason, have a score reviewed by a person: ${dataOfficer}. It is free of charge.`,
      'Complaints: CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, France, www.cnil.fr.',
    ].join('\n\n'),
};
