import { type Concept } from './concept.js';

/** What is wrong at work, and what the law and the rules say of it. */
export const WORK: readonly Concept[] = [
  {
    code: 'pay',
    describe: 'pay',
    words:
      'salaire* paie paye payes payee payees payer paies pay paid unpaid wage* wages salary prime primes bonus remuner* augment* raise payslip* fiche bulletin* smic euros treizieme indemn* majoration* panier nomina sueldo gehalt lohn stipendio salario pagat* bezahlt tips expenses ticket mutuelle interessement participation',
  },
  {
    code: 'hours',
    describe: 'hours and schedules',
    words:
      'horaire* planning* heures heure hours hour rota rotas roster* shift* overtime sup rtt repos weekend week nuit nuits nights night dimanche* astreinte* pause pauses break breaks vacation* amplitude coupure coupe modulation standby turno* turni straordinari nachtschicht* doppelschicht* uberstunden horas extra schedule* temps',
  },
  {
    code: 'staffing',
    describe: 'too few hands',
    words:
      'effectif* understaff* staffing shortstaff* short remplac* remplacement* remplace* interim interims interimaire* agency cdd cdi vacant* suppress* supprim* licenci* licenciement* layoff* redundan* suppression* poste* postes renfort* seul seule alone embauch* recrut*',
  },
  {
    code: 'safety',
    describe: 'danger and harm',
    words:
      'securite safety accident* bless* injur* danger* dangereu* risque* risk* casque* gants gloves epi ppe harnais chute* tomb* brul* amiante mort morts morte died fracture tendinite* malaise* canicule chaleur degres froid chauffage clim ventil* fum* alarm* incendie feu fuite* electri* moisi* rats cameras lits urgences doigt ambulance hopital lumbago dos hernie* tms ergonom* sicurezza incidenti seguridad guantes kaputt defekt luftung unsafe hazard* forklift fire heat cold leak* mould wet slip*',
  },
  {
    code: 'broken',
    describe: 'equipment that fails',
    words:
      'panne hs casse casses cassee broken brok* repar* machine* camion* vehicul* van vans chariot* transpal* ascenseur* lift chaudiere logiciel* software system bug* plante frein* brake* outil* tool* materiel equipement equipment ordi chaussure* tenue* uniform*',
  },
  {
    code: 'harass',
    describe: 'contempt and unfairness',
    words:
      'harcel* harass* bully* bullied discrimin* sexis* racis* insult* hurle* hurl* crie shout* shouts screamed humili* mepris* contempt menac* threat* sanction* avertissement* warning disciplin* convoqu* blame pleure cried crying pressions pression burn stress* souffr* pleurs surveill* chronom* flicage fliqu* enceinte pregnant pregnan* placard represaill* retaliat* punish* intimid* injust* unfair favouritism pistonn* mate golf tennis traite traites treated chien',
  },
  {
    code: 'refuse',
    describe: 'what was denied or taken',
    words:
      'refuse refusee refuses denied docked cut cuts retire retiree sucre sucree supprime enleve enlevent baisse divise gel gele geles frozen freeze impose imposee imposes imposent force forced oblige obligent obligee delayed retard late oublie oublies missing manque manquait',
  },
  {
    code: 'workplace',
    describe: 'who works where',
    words:
      'collegue* colleague* equipe* team crew crews lads site depot atelier usine entrepot warehouse hopital ehpad ward wards school ecole lycee college magasin store boutique chantier bus service bureau* guichet caisse* caissiere* infirm* nurse nurses soignant* soignant* patients residents eleves prof profs teacher* chauffeur* driver* livreur* cleaner* agent* ouvrier* technicien* plateau telephone plateforme cantine cuisine creche',
  },
  {
    code: 'law',
    describe: 'law and its articles',
    words:
      'loi article code legal* illegal* droit droits right rights law lawful unlawful jurisprudence cass cassation decret cph prudhom* prud prudhommes tribunal* convention contrat contract accord clause statut reglement regle regles policy acas regs duty cnil dreets inspection inspecteur* inspectrice* cpam carsat defenseur juridi* avocat* lawyer* hommes legge ley gesetz lei ars',
  },
  {
    code: 'procedure',
    describe: 'steps and papers',
    words:
      'delai* deadline* procedure* preavis lrar recommande ecrit writing written formulaire* form forms modele* template* attestation* cerfa dossier* courrier* mail grievance appeal contest* recours saisir saisis convocation entretien prealable disciplinary hearing homolog* requalif* conge conges leave maladie arret sick visite medecin occupational mutuelle chomage indemnite* retraite formation* training delegation impugn* plazo dias giorni tage frist kundigung* notice',
  },
  {
    code: 'period',
    describe: 'a length of time',
    words:
      'jours jour mois semaine semaines ans an annee annees ouvrables ouvres calendaires francs day days week weeks month months year years working dias meses anos mesi anni monate wochen drei',
  },
  {
    code: 'advise',
    describe: 'advice',
    words:
      'garde gardez garder note notez demande demandez demander exige verifie verifiez regarde regardez envoie ecris ecrivez appelle contacte prends refuse signale signe accepte keep ask write check put contact call ring send object reply bring get compare email message conseille conseil tu peux peuvent entitled obligation obligatoire obligatoirement must oblige',
  },
  {
    code: 'iship',
    describe: 'sends or comes along',
    words:
      'accompagne accompagner accompagnerai transmets voici tiens voila lien link mp pdf scan envoie attached copie fichiers files drive contacts numero walk forward accompagno',
  },
  {
    code: 'fact',
    describe: 'states a rule',
    words:
      'normalement sauf minimum maximum min max selon depuis obligatoire gratuit free obligation interdit interdite allowed entitled fixed prevoit prevu depend depends compris inclus compte titulaires representatif',
  },
];
