import { fold } from '../../kernel/text.js';
import { readMembership } from './roster-values.js';

/** What a column of a member list says. */
export type RosterField =
  | 'name'
  | 'given'
  | 'family'
  | 'phone'
  | 'email'
  | 'workplace'
  | 'job'
  | 'membership'
  | 'since'
  | 'ended'
  | 'agreement';

/** Kinds of data that a union must not collect (CNIL, guide for unions, 2023; Code pénal 226-19; GDPR Art. 10). */
export type NeverCollected =
  | 'social-security-number'
  | 'family-situation'
  | 'payslip'
  | 'offences'
  | 'strike-records'
  | 'health'
  | 'origin';

/** What becomes of one column. */
export type Column =
  | { readonly kind: 'field'; readonly field: RosterField }
  | { readonly kind: 'never-collected'; readonly why: NeverCollected }
  | { readonly kind: 'unknown' };

const NEVER: readonly (readonly [NeverCollected, RegExp])[] = [
  [
    'social-security-number',
    /secu(rite)? sociale|\bn[°o]?\s*(de )?secu\b|\bnir\b|\bnss\b|\binsee\b|social security|\bssn\b|national insurance/,
  ],
  [
    'family-situation',
    /situation (familiale|de famille|matrimoniale)|etat civil|enfants?\b|conjoint|marie(e|\(e\))?\b|marital|children|spouse|family situation/,
  ],
  ['payslip', /salaire|remuneration|bulletin|fiche de paie|\bpaie\b|payslip|salary|\bwage/],
  ['offences', /condamnation|infraction|casier|sanction|disciplin|offence|criminal|conviction/],
  ['strike-records', /grev|strike/],
  ['health', /sante|handicap|rqth|maladie|\bhealth|disabilit/],
  ['origin', /nationalite|origine|religion|nationality|ethnic/],
];

const EXACT: Readonly<Record<RosterField, readonly string[]>> = {
  name: [
    'nom complet',
    'nom et prenom',
    'nom prenom',
    'nom/prenom',
    'prenom nom',
    'prenom et nom',
    'name',
    'full name',
    'fullname',
    'adherent nom',
    'contact',
    'personne',
    'participant',
  ],
  given: ['prenom', 'first name', 'firstname', 'given name', 'forename'],
  family: [
    'nom',
    'nom de famille',
    'nom usuel',
    "nom d'usage",
    'last name',
    'lastname',
    'surname',
    'family name',
  ],
  phone: ['telephone', 'tel', 'mobile', 'portable', 'gsm', 'numero', 'phone', 'cell', 'whatsapp'],
  email: [
    'e-mail',
    'email',
    'mail',
    'courriel',
    'adresse e-mail',
    'adresse mail',
    'adresse electronique',
    'email address',
  ],
  workplace: [
    'lieu de travail',
    'site',
    'service',
    'departement',
    'etablissement',
    'agence',
    'workplace',
    'department',
    'location',
    'affectation',
  ],
  job: ['fonction', 'poste', 'metier', 'emploi', 'job', 'job title', 'intitule de poste', 'position'],
  membership: [
    'adhesion',
    'statut',
    'situation',
    'situation syndicale',
    'membre',
    'adherent',
    'adherente',
    'adherent(e)',
    'syndique',
    'membership',
    'status',
    'member',
    'cotisant',
  ],
  since: [
    'depuis',
    "date d'adhesion",
    'date adhesion',
    'adherent depuis',
    'membre depuis',
    'since',
    'member since',
    'joined',
    'date joined',
    'joined on',
    "date d'entree",
  ],
  ended: [
    'date de depart',
    'date de demission',
    'date de sortie',
    "fin d'adhesion",
    'left on',
    'date left',
    'end date',
  ],
  agreement: [],
};

/** Looser patterns, tried in this order after the exact names. */
const LIKE: readonly (readonly [RosterField, RegExp])[] = [
  ['agreement', /accept|consent|j'autorise|autorisez|donnees personnelles|rgpd|gdpr/],
  ['ended', /(date|fin).*(depart|demission|sortie)/],
  [
    'since',
    /(date|annee|depuis).*(adhesion|entree au syndicat)|(adherent|membre|adhesion).*depuis|member.*since/,
  ],
  ['email', /e-?mail|courriel/],
  ['phone', /\btel(ephone)?\b|portable|mobile|phone/],
  ['given', /prenom|first.?name/],
  ['family', /last.?name|surname|\bnom de famille\b/],
  ['workplace', /lieu de travail|\bsite\b|etablissement|workplace/],
];

/** What a header names, whatever its case, accents and punctuation; French and English. */
export function readHeader(header: string): Column {
  const name = fold(header)
    .replace(/[_.:*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const never = NEVER.find(([, pattern]) => pattern.test(name));
  if (never !== undefined) return { kind: 'never-collected', why: never[0] };
  const exact = Object.entries(EXACT).find(([, names]) => names.includes(name));
  if (exact !== undefined) return { kind: 'field', field: exact[0] as RosterField };
  const like = LIKE.find(([, pattern]) => pattern.test(name));
  return like === undefined ? { kind: 'unknown' } : { kind: 'field', field: like[0] };
}

/**
 * « Situation » alone, as the section's own word for membership or as the family's, which a union must not collect: what
 * stands below tells which.
 * @param cells the column below the header, empty ones left out
 */
export const situationMeant = (header: string, cells: readonly string[]): string => {
  const isMembership = cells.filter((cell) => readMembership(cell) !== null).length * 2 > cells.length;
  return fold(header) !== 'situation' || isMembership ? header : 'situation familiale';
};

/** A header that uses a field twice keeps its first column; a name in one column goes before one in two. */
export function readHeaders(headers: readonly string[]): Column[] {
  const taken = new Set<RosterField>();
  return headers.map((header) => {
    const column = readHeader(header);
    if (column.kind !== 'field') return column;
    if (taken.has(column.field)) return { kind: 'unknown' };
    taken.add(column.field);
    return column;
  });
}

/** Whether a first line is a header: it names at least one way to call a person, and no cell is a value itself. */
export function isHeader(cells: readonly string[]): boolean {
  const columns = cells.map(readHeader);
  const named = columns.filter(({ kind }) => kind !== 'unknown').length;
  const hasValue = cells.some((cell) => /@.+\.|\d{6,}/.test(cell.replace(/[\s.]/g, '')));
  return named > 0 && !hasValue && (named > 1 || cells.length === 1 || named * 2 >= cells.length);
}
