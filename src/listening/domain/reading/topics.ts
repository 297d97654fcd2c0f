import { WordIndex } from './word-index.js';

/** A union matter that a message touches. */
export type Topic = (typeof TOPICS)[number]['code'];

/**
 * Union matters, each with the bit under which it is stored (never changed nor given away), what it covers, and
 * the folded words that name it in French and English; `*` stands for any ending.
 */
export const TOPICS = [
  {
    code: 'pay',
    bit: 0,
    describe: 'wages, bonuses, payslips, expenses, profit sharing',
    words:
      'salaire* salarial* paie paies paye payes payee payees prime primes remuneration* augmentation* smic bulletin treizieme ' +
      'interessement participation panier grille coefficient acompte indemnite* ' +
      'pay paid unpaid payslip* wage* salary salaries bonus bonuses raise raises tips expenses underpaid',
  },
  {
    code: 'hours',
    bit: 1,
    describe: 'working hours, schedules, overtime, rest, telework',
    words:
      'horaire* planning* roulement* rtt astreinte* pause pauses repos dimanche* modulation amplitude teletravail pointeuse ' +
      'coupure vacation* nuits weekend* forfait overtime rota rotas roster* shift* break breaks schedule* hours nights ' +
      'standby telework remote',
  },
  {
    code: 'staffing',
    bit: 2,
    describe: 'too few hands, workload, replacements',
    words:
      'effectif* remplace* remplacement* renfort* surcharge cadence* rendement ' +
      'understaffed staffing shortstaffed workload headcount cover',
  },
  {
    code: 'safety',
    bit: 3,
    describe: 'health, safety, heat, accidents, stress',
    words:
      'securite accident* danger* blesse* blessure* epi epis gants casque* harnais chute* amiante canicule cssct chsct retrait ' +
      'medecine burnout tms tendinite* inapte inaptitude agression* souffrance incendie stress ' +
      'safety accident* injur* unsafe hazard* ppe gloves helmet harness asbestos heatwave sickness',
  },
  {
    code: 'equipment',
    bit: 4,
    describe: 'vehicles, tools, software, premises',
    words:
      'vehicule* camion* camionnette* fourgon* chariot* transpal* materiel equipement* outil* outillage ascenseur* clim ' +
      'chauffage chaudiere vestiaire* logiciel* gps geolocalis* freins pneu* ' +
      'vehicle* van vans truck* forklift* trolley* equipment tool tools software brakes tyres lift heating boiler',
  },
  {
    code: 'management',
    bit: 5,
    describe: 'those in charge and how they treat people',
    words:
      'direction patron* chef cheffe chefs manager* management drh rh directeur* directrice* hierarchie encadrement ' +
      'responsable superviseur* dg boss bosses supervisor* hr director gaffer employer*',
  },
  {
    code: 'reorganisation',
    bit: 6,
    describe: 'restructuring, closures, redundancies, transfers',
    words:
      'reorganisation* reorg restructur* pse licenciement* licencie* fermeture* delocalis* externalis* traitance ' +
      'demenagement* transfert* suppression* fusion rachat repreneur ' +
      'reorganis* redundanc* layoff* outsourc* closure* offshoring merger takeover',
  },
  {
    code: 'contracts',
    bit: 7,
    describe: 'fixed-term and agency work, contracts, dismissal procedure',
    words:
      'cdd cdds cdi interim interimaire* contrat* avenant* precaire* precarite requalif* apprenti* alternan* stagiaire* ' +
      'preavis rupture licenciement* traitant* agency temp temps contract contracts zero apprentice* permanent notice',
  },
  {
    code: 'discrimination',
    bit: 8,
    describe: 'harassment, discrimination, equality, contempt',
    words:
      'harcel* discrimin* sexis* racis* homophob* egalite inegalit* insult* humili* represaille* placard enceinte maternite ' +
      'harass* bully* bullied discriminat* sexist racist equality equal pregnan* retaliat* victimis*',
  },
  {
    code: 'training',
    bit: 9,
    describe: 'training, careers, grading, promotion',
    words:
      'formation* carriere* promotion* promu* evolution classification* reclasse* reconversion diplome* certification* cpf ' +
      'mutation* training career promotion* promoted grading apprenticeship* course',
  },
  {
    code: 'leave',
    bit: 10,
    describe: 'holidays, sickness, parental leave, retirement',
    words:
      'conge conges vacances maladie parental paternite retraite* absence* cp ijss ' +
      'leave holiday holidays sick sickness maternity paternity pension pensions retire retirement',
  },
  {
    code: 'action',
    bit: 11,
    describe: 'strikes, marches, petitions, leaflets',
    words:
      'greve* grevist* debray* manif* manifest* rassemblement* piquet* petition* tract* tracter tractage boycott* blocage ' +
      'mobilis* lutte luttes banderole* strike* striking walkout* picket* march rally protest* petition* leaflet* flyer* boycott*',
  },
  {
    code: 'negotiation',
    bit: 12,
    describe: 'bargaining, agreements, consultation of representatives',
    words:
      'nao negoci* accord accords avenants protocole consultation revendication* cahier cse comite ' +
      'bargain* negotiat* agreement agreements recognition ballot consultation demands',
  },
  {
    code: 'union',
    bit: 13,
    describe: 'life of the union: members, meetings, elections, representatives',
    words:
      'syndic* section adherent* adherer adhere adhesion cotis* delegue* elu elus elue elues permanence ag assemblee election* ' +
      'liste mandat* representant* intersyndicale ' +
      'union unions unionis* branch dues membership rep reps steward* election* delegate* member members',
  },
] as const;

/** Finds the bits of the topics that a folded word names. */
export const TOPIC_WORDS: WordIndex<number> = ((): WordIndex<number> => {
  const index = new WordIndex<number>();
  for (const { bit, words } of TOPICS) index.add(words, 1 << bit);
  return index;
})();
