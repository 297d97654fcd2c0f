import { type Purpose } from '../privacy/domain/purpose.js';

/** A mail to one person. Days count back from the anchor; a negative one is still to come. */
export interface Letter {
  readonly person: string;
  readonly staff: string;
  readonly purpose: Purpose;
  readonly subject: string;
  readonly body: string;
  readonly written: number;
  readonly sent: number;
  /** Taken back by whoever wrote it. */
  readonly isTakenBack?: true;
}

/** Mails of the section: sent, waiting for their hour, taken back; one will wait in vain, its reader withdraws. */
export const LETTERS: readonly Letter[] = [
  {
    person: 'samir',
    staff: 'sandrine',
    purpose: 'recruitment-contact',
    subject: 'Ce que la section a obtenu à Gennevilliers',
    body: `Bonjour Samir,

Comme promis au téléphone, voici ce que la section a obtenu au dépôt depuis deux ans, et ce que coûte la cotisation (66 % reviennent en crédit d’impôt).

Je reste joignable si quelque chose n’est pas clair.

Sandrine`,
    written: 29,
    sent: 28,
  },
  {
    person: 'yasmine',
    staff: 'sandrine',
    purpose: 'event',
    subject: 'Formation des candidates et candidats',
    body: `Bonjour Yasmine,

La formation a lieu sur deux journées, au local, prises sur le congé de formation syndicale. Le programme suit. Dis-moi si l’une des dates ne va pas.

Sandrine`,
    written: 16,
    sent: 15,
  },
  {
    person: 'elodie',
    staff: 'mourad',
    purpose: 'information',
    subject: 'Vos heures supplémentaires au magasin',
    body: `Bonjour Élodie,

Tu trouveras la fiche sur les heures supplémentaires : ce qui se déclare, ce qui se récupère, et comment garder une trace de vos horaires.

Mourad`,
    written: 15,
    sent: 14,
  },
  {
    person: 'fatou',
    staff: 'mourad',
    purpose: 'information',
    subject: 'Compte rendu de la commission de suivi',
    body: `Bonjour Fatou,

Le compte rendu de la commission : dix-sept fourgons livrés sur quarante-six, calendrier par dépôt, et la mise en demeure pour Créteil.

Mourad`,
    written: 13,
    sent: 12,
  },
  {
    person: 'kevin',
    staff: 'mourad',
    purpose: 'event',
    subject: 'Permanence : viens avec les deux autres',
    body: `Bonjour Kévin,

La permanence est ouverte de midi à quatorze heures. Venez à trois, on prendra le temps de répondre à tout.

Mourad`,
    written: 6,
    sent: 5,
  },
  {
    person: 'stef',
    staff: 'mourad',
    purpose: 'information',
    subject: 'Réunion des candidates : salle changée',
    body: `Bonjour Stéphanie,

La réunion se tient finalement au réfectoire.

Mourad`,
    written: 4,
    sent: -2,
    isTakenBack: true,
  },
  {
    person: 'herve',
    staff: 'sandrine',
    purpose: 'information',
    subject: 'La lettre de la section',
    body: `Bonjour Hervé,

Au sommaire : les élections, les fourgons de Créteil et le report de Tempo.

Sandrine`,
    written: 3,
    sent: -3,
  },
  {
    person: 'loic',
    staff: 'sandrine',
    purpose: 'recruitment-contact',
    subject: 'Ton bulletin d’adhésion',
    body: `Bonjour Loïc,

Voici le bulletin, à signer le jour de ton CDI comme tu le souhaites. Bravo pour le point fourgons.

Sandrine`,
    written: 2,
    sent: -1,
  },
  {
    person: 'aurelie',
    staff: 'sandrine',
    purpose: 'event',
    subject: 'Rendez-vous des suppléantes',
    body: `Bonjour Aurélie,

On se retrouve au local avec Martine et Yasmine pour préparer la liste.

Sandrine`,
    written: 2,
    sent: -4,
  },
];

/** What people took back only just now; what was on its way to them goes with it. */
export const LAST_WITHDRAWALS = [
  {
    person: 'roger',
    staff: 'sandrine',
    purpose: 'recruitment-contact',
    reach: 'any',
    isOnline: false,
    day: 1,
    minutes: 17 * 60 + 35,
  },
  {
    person: 'herve',
    staff: 'sandrine',
    purpose: 'information',
    reach: 'email',
    isOnline: true,
    day: 1,
    minutes: 21 * 60 + 4,
  },
] as const;
