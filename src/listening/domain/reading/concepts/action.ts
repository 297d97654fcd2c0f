import { type Concept } from './concept.js';

/** The union, its actions, solidarity with it, hostility to it and goodbye. */
export const ACTION: readonly Concept[] = [
  {
    code: 'union',
    describe: 'the union',
    words:
      'syndicat* union unions syndiq* sindicat* sindaca* gewerkschaft* betriebsrat branch cgt cfdt unsa solidaires intersyndicale',
  },
  {
    code: 'section',
    describe: 'a part of the union',
    words: 'section ul ud local bourse permanence permanences permanents bureau collectif dropin',
  },
  {
    code: 'rep',
    describe: 'who stands for workers',
    words:
      'delegue* elu elus elue elues rep reps steward stewards rp rss ds cse csect cssct chsct representant* titulaire* suppleant* secretaire convenor delegad* mandat mandats scrutateur* candidat*',
  },
  {
    code: 'card',
    describe: 'membership',
    words:
      'carte adhesion* adher* cotis* dues membership subscription timbre prelevement debit card member members adherent* cotisation* affili*',
  },
  {
    code: 'strike',
    describe: 'a strike',
    words:
      'greve* grevist* strike* striking walkout walkouts debray* huelga* sciopero scioper* streik* piquet* picket* preavis arret arrets reconduct* reconduis go slow stoppage paramos paro warnstreik',
  },
  {
    code: 'march',
    describe: 'a gathering',
    words:
      'manif* manifest* rassemblement* rally demo protest* defil* march marche cortege banderole* banner* placard* parvis occupation occuper sit',
  },
  {
    code: 'petition',
    describe: 'names on paper',
    words:
      'petition* signature* sign signez signe signer signons signent signing sign firmar firma* abaixo lettre ouverte courrier letter cahier revendication* doleance* questionnaire',
  },
  {
    code: 'leaflet',
    describe: 'leaflets and posters',
    words:
      'tract* leaflet* flyer* affich* coller collage* colle autocollant* sticker* octavillas folhetos flugblatt* volantin* poster* diffus* distribu* tracter relaie relayer visuel* imprim* print',
  },
  {
    code: 'meeting',
    describe: 'a meeting of workers',
    words: 'ag assemblee reunion* meeting* assembl* versammlung riunione rdv rendez gather',
  },
  {
    code: 'ballot',
    describe: 'a vote',
    words:
      'vote* voter votez votons voting ballot* election* scrutin liste quorum referendum elections candidature',
  },
  {
    code: 'fund',
    describe: 'a strike fund',
    words: 'caisse cagnotte fund hardship solidarity collecte quid balles euros euro tenner fiver',
  },
  {
    code: 'negotiate',
    describe: 'a negotiation',
    words:
      'nao nego* negoci* bargain* talks accord accords agreement deal protocole trattativ* verhandlung* tarif* offer',
  },
  {
    code: 'boycott',
    describe: 'refusing together',
    words:
      'boycot* refus* ban badger badge debrancher debranche deconnect* eteign* decroch* ferm* bloqu* bloc stop stops arret* overtime',
  },
  {
    code: 'act',
    describe: 'acting together',
    words:
      'action actions agir act mouvement movement lutte* luttes mobilis* organis* combat* fight* fights battre bataille revolte struggle campaign* campagne resist* grouper',
  },
  {
    code: 'callto',
    describe: 'asks others to act',
    words:
      'venez rejoignez partagez diffusez relayez ecrivez mobilisez motivez boycottez votez signez syndiquez notez inscrivez faites arretons allons ecrivons mettons faisons refusons montrons lancons decidons creons soyons restons prenons organisons demandons exigeons deposons rt everyone join share print stand tag unite wake',
  },
  {
    code: 'infront',
    describe: 'the place of an action',
    words:
      'devant hall entree grille* portail gate gates front accueil siege quai outside dehors tor tore cancello portone',
  },
  {
    code: 'offerto',
    describe: 'gives oneself',
    words:
      'comptez compte inscri* count volunteer* volontaire* partant* dispo disponible disposition propose lance occupe relire traduire tenir tiens aider help aide ayudar ajudar helfe apunto contate cuenta contem conten zahlt deal in up marshal* marshals relais candidate',
  },
  {
    code: 'solidar',
    describe: 'solidarity',
    words:
      'solidar* soutien* soutenir soutiens support supporting force courage camarades comrades bravo bravi bravissim* brava chapeau felicit* congrat* respect fier fiere* proud apoyo animo forza forca respekt unterstutz* hats props kudos lachez lache derriere behind applause applaud* hourra bien done top tenez tiens coeur magnifique* formidable* excellent genial* super',
  },
  {
    code: 'agree',
    describe: 'agreement',
    words:
      'accord agree agreed exact* exactement carrement tellement pareil same raison valide plussoie clair vrai true word spot idem',
  },
  {
    code: 'fist',
    describe: 'pictures of struggle and applause',
    words: '✊ 💪 👊 👏 🙌 ❤ ♥ 💜 🤝 🔥 💯 🫶 👍 👌 💚 ✌',
  },
  {
    code: 'hostile',
    describe: 'contempt for the union',
    words:
      'cirque circus blabla cinema theatre comedie folklore rigol* ridicul* minable irresponsable egoist* selfish otage* hostage* privilegi* faineant* feignant* lazy moutons sheep agit* stirring stirrer* manipul* mensong* liars magouill* embrouill* emmerd* bordel bazar chaos pleur* moaning moaner* whin* whing* bolchevi* communist* politi* recuper* profit* secte racket arnaque scam ripoff joke useless inutile inutil* waste pest honte connerie* buzz sabot* gaspill* divis* naif*',
  },
  {
    code: 'management',
    describe: 'those in charge',
    words:
      'direction patron* chef cheffe chefs boss bosses manager* management drh rh hr directeur* directrice* director responsable* cadre* employeur* employer* superviseur* supervisor* gaffer foreman hierarch* jefe* capo dirigen* leitung vorgesetzt* chefin actionnaire* dg ceo superieur* encadrement empresa azienda firma leadership owner',
  },
  {
    code: 'goodboss',
    describe: 'takes management’s side',
    words:
      'client clients repreneur investisseur* contrat marge* concurren* competit* ferme* fermeront delocalis* emploi emplois budget chomage correct reglo ouvert decent fair raisonnable reasonable loyal',
  },
  {
    code: 'works',
    describe: 'whether it is any use',
    words:
      'sert servent servait change changes changera rien point pointless bringt obtient obtenu gagne gagner utile resultat zero jamais nulle nowhere',
  },
  {
    code: 'quit',
    describe: 'leaving',
    words:
      'demission* quitte quitter quittons quit quitting quits resign* resigned resigning leaving leave leaves left pars partir part partirai parti partie casse barre barrer tire romps rompre rupture resili* desinscri* radi* rends rend rendu rendre retire cancel* cancelling depart departs kundig* lascio lasciare dimissioni dejo dejar marcho irme saio sair demito renoncer renonce jette eponge raccroche raccrocher gants adieu bye goodbye farewell ciao notice reconver* mut* mutation dispo stepping stand down dem jobs hanging hung hand handed handing binned bin',
  },
  {
    code: 'lastday',
    describe: 'the last day',
    words: 'dernier derniere last final fini finie fin finis finished termine fertig done ultim* end over',
  },
  {
    code: 'lostheart',
    describe: 'heart lost',
    words:
      'energie force forces courage flamme coeur espoir hope energy tank fight stomach motivation foi faith vide* videe epuise* exhaust* burn* burnout craque craquer use use usee lasse fatigue* decourag* degout* ecoeur* crois croire croyais y confiance trust aguanto aguantar stanco',
  },
  {
    code: 'newjob',
    describe: 'another job',
    words:
      'ailleurs elsewhere concurrent cv interview entretien poste job boulot trouve found accepted accepte postul* offre embauche garden council reprendre formation pole',
  },
  { code: 'whatever', describe: 'gives up', words: 'tant pis bonne continuation chance luck quoi bon' },
];
