/** The accounts that the demonstration is connected to, all of one sandbox network. */
export const ACCOUNTS = {
  page: 'Page Sytrel Liaris',
  terrain: 'Fil Sytrel Terrain',
  former: 'Ancienne page de la section',
} as const;
export type AccountKey = keyof typeof ACCOUNTS;

/** Where a post stands on the day of the anchor. */
export type Fate =
  | 'published'
  /** The network asked to wait for longer than a post can. */
  | 'failed'
  /** The network broke off, and the account was closed before it could be asked. */
  | 'unknown'
  /** Approved when its hour had gone by. */
  | 'overtaken'
  | 'scheduled'
  | 'approved'
  | 'in-review'
  | 'sent-back'
  | 'draft'
  | 'cancelled';

/** A public post of the section. Days count back from the anchor; a negative one is still to come. */
export interface Post {
  readonly text: string;
  readonly link?: string;
  readonly account: AccountKey;
  readonly fate: Fate;
  /** The day and the hour for which it is planned; null where nobody chose one. */
  readonly planned: readonly [day: number, hour: string] | null;
  readonly written: number;
  /** Who of the staff approves it, or sends it back. */
  readonly reviewer: string;
  readonly note?: string;
}

/** Written and approved in the week before, by one after the other of those who may. */
const went = (day: number, hour: string, account: AccountKey, text: string, link?: string): Post => ({
  text,
  ...(link !== undefined && { link }),
  account,
  fate: 'published',
  planned: [day, hour],
  written: day + 7,
  reviewer: ['sandrine', 'mourad', 'hakim'][day % 3]!,
});

const PUBLISHED: readonly Post[] = [
  went(
    64,
    '12:30',
    'page',
    'Retenues de grève : les trente-quatre réclamations sont remboursées, 112 € en moyenne.\n\nRegardez la ligne 4210 de votre bulletin. Si elle est fausse, montrez-la à une élue : on s’en occupe.',
  ),
  went(
    60,
    '18:00',
    'page',
    'Tempo, la nouvelle application : votre position toutes les deux minutes, sans que personne vous ait informés.\n\nOn ne refuse pas de travailler. On demande l’information écrite que la loi prévoit. Le modèle de courrier :',
    'https://example.org/tempo',
  ),
  went(
    54,
    '12:30',
    'page',
    '143 courriers en deux jours : le déploiement de Tempo est reporté d’un mois et le CSE est convoqué.\n\nMerci à chacune et à chacun. C’est poli, c’est gratuit, et ça marche.',
  ),
  went(
    50,
    '07:45',
    'terrain',
    'Rappel de l’accord : astreinte à 285 € partout, volontariat, préavis d’une semaine.\n\nUn planning changé la veille ? Gardez la capture et appelez-nous.',
  ),
  went(
    46,
    '12:30',
    'page',
    'Créteil : ne signez jamais seul un avenant de mutation. Permanence au magasin le mardi et le jeudi à midi. Apportez votre dernier bulletin et votre adresse, on calcule le trajet ensemble.',
  ),
  went(
    42,
    '18:00',
    'page',
    'Élections du CSE : nous cherchons des candidates et des candidats. Surtout du terrain, surtout des jeunes, surtout des femmes.\n\nVingt à vingt-cinq heures par mois sur le temps de travail, une formation, et jamais seul.',
  ),
  went(
    37,
    '12:30',
    'terrain',
    'Échelles et toits mouillés : le droit de retrait existe, et il s’exerce à plusieurs. Prévenez votre chef, puis une élue. Notez l’heure.',
  ),
  went(
    33,
    '17:45',
    'page',
    'Fourgons : dix-sept livrés sur quarante-six. Créteil n’en a reçu aucun. C’est écrit dans l’accord : la direction est mise en demeure.',
  ),
  went(
    28,
    '12:30',
    'page',
    'Grenoble, relation client : vos pauses sont du temps de travail effectif. Le tableau des pauses dues, par équipe :',
    'https://example.org/pauses',
  ),
  went(
    25,
    '08:00',
    'terrain',
    'Alternants : vous faites le travail de titulaires ? Écrivez-nous ce que vous avez fait cette semaine. Anonyme si vous voulez.',
  ),
  went(
    21,
    '18:00',
    'page',
    'Formation ouverte à toutes et à tous : lire une fiche de paie en une heure. Deux dates, café offert. Inscription auprès de la section.',
  ),
  went(
    18,
    '12:30',
    'page',
    'Magasins de Vénissieux et de Créteil : trois personnes là où il en faut cinq. Nous demandons les chiffres au prochain CSE.',
  ),
  went(
    13,
    '07:45',
    'page',
    'Ce matin devant le dépôt : neuf personnes, 210 tracts partis en cinquante minutes. Les gens prennent, et ils lisent.',
  ),
  went(
    11,
    '18:00',
    'terrain',
    'Chantier annulé au dernier moment ? La journée est due. Le texte et le modèle de réclamation :',
    'https://example.org/annulation',
  ),
  went(
    7,
    '12:30',
    'page',
    'Créteil : vingt-sept devant le magasin à midi, la liste des vieux fourgons remise en main propre, le reçu signé. Un reçu, c’est une preuve.',
  ),
  went(
    5,
    '18:00',
    'page',
    'Vous avez changé d’adresse ou de dépôt ? Dites-le à la section : les bulletins de vote arrivent par la poste.',
  ),
];

const IN_TROUBLE: readonly Post[] = [
  {
    text: 'Dernière publication sur cette page. Retrouvez-nous sur la nouvelle : « Page Sytrel Liaris ».',
    account: 'former',
    fate: 'unknown',
    planned: [4, '12:15'],
    written: 8,
    reviewer: 'sandrine',
  },
  {
    text: 'Candidatures au CSE : plus que deux semaines. Il manque une candidate à Gennevilliers et un candidat à Saint-Étienne. Et si c’était vous ?',
    account: 'page',
    fate: 'failed',
    planned: [2, '17:30'],
    written: 6,
    reviewer: 'mourad',
  },
  {
    text: 'Demain midi, point fourgons devant le magasin de Vénissieux. Sans banderole, avec le numéro de votre vieux fourgon.',
    account: 'terrain',
    fate: 'overtaken',
    planned: [3, '12:30'],
    written: 5,
    reviewer: 'hakim',
  },
];

const coming = (
  day: number,
  hour: string,
  written: number,
  text: string,
  fate: Fate = 'scheduled',
): Post => ({
  text,
  account: day % 3 === 0 ? 'terrain' : 'page',
  fate,
  planned: [-day, hour],
  written,
  reviewer: ['sandrine', 'mourad', 'hakim'][day % 3]!,
});

const TO_COME: readonly Post[] = [
  coming(
    1,
    '12:30',
    5,
    'Vote électronique : le code arrive par la poste, pas par mail. Un mail qui demande votre code est une arnaque.',
  ),
  coming(
    3,
    '07:45',
    5,
    'Gants et chaussures : la commande est ouverte toute la semaine. C’est à l’employeur de payer, pas à vous.',
  ),
  coming(
    6,
    '18:00',
    4,
    'Qui sont nos candidates et nos candidats ? Un portrait par jour jusqu’au vote. On commence par l’équipe A de Gennevilliers.',
  ),
  coming(
    10,
    '12:30',
    4,
    'Salaires : la négociation s’ouvre. Nos trois demandes tiennent sur une carte postale.',
  ),
  coming(
    15,
    '18:00',
    3,
    'Le vote est ouvert. Deux minutes, sur votre téléphone, pendant le temps de travail.',
  ),
  coming(21, '12:30', 3, 'Résultats à dix-huit heures au local, et ici même. Quoi qu’il arrive : merci.'),
  coming(
    4,
    '12:30',
    2,
    'Grenoble : le plateau passe à quarante-deux degrés l’été. Nous demandons une expertise. Réunion mercredi à midi, salle B.',
    'in-review',
  ),
  coming(
    12,
    '08:00',
    2,
    'Permanences du mois prochain : tous les jeudis de midi à quatorze heures, dans les six sites.',
    'draft',
  ),
];

const UNPLANNED: readonly Post[] = [
  {
    text: 'Tempo, suite : ce que dit l’inspection du travail. Courrier reçu lundi, à lire avant de le résumer.',
    account: 'page',
    fate: 'in-review',
    planned: null,
    written: 1,
    reviewer: 'sandrine',
  },
  {
    text: 'La direction ment sur les fourgons ! Dix-sept livrés, pas vingt-cinq !',
    account: 'page',
    fate: 'sent-back',
    planned: null,
    written: 4,
    reviewer: 'sandrine',
    note: 'Le chiffre est bon, le mot « ment » ne passe pas. Dis plutôt ce qu’on a compté, et où. Et cite l’article de l’accord.',
  },
  {
    text: 'Questions fréquentes sur l’adhésion : combien, comment, qui le saura ? Personne.',
    account: 'page',
    fate: 'approved',
    planned: null,
    written: 9,
    reviewer: 'mourad',
  },
  {
    text: 'Portrait d’un dépôt : Saint-Étienne',
    account: 'terrain',
    fate: 'draft',
    planned: null,
    written: 1,
    reviewer: 'sandrine',
  },
  {
    text: 'Pétition sur les paniers repas',
    account: 'page',
    fate: 'cancelled',
    planned: null,
    written: 19,
    reviewer: 'sandrine',
  },
];

/** Ten weeks of posts: gone out, in trouble, to come, and waiting for somebody. */
export const POSTS: readonly Post[] = [...PUBLISHED, ...IN_TROUBLE, ...TO_COME, ...UNPLANNED];
