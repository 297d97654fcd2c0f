import { type Concept } from './concept.js';

/** Who speaks to whom, and how firmly: the small words that tell an offer from a call and a call from a wish. */
export const GRAMMAR: readonly Concept[] = [
  {
    code: 'i',
    describe: 'the author',
    words: 'je j moi i me im ive ill id ich mich mir yo eu io mi m perso myself',
  },
  {
    code: 'we',
    describe: 'the author with others',
    words: 'on nous we us our ours notre nos nosotros noi wir uns nossa vamos let lets ensemble together',
  },
  {
    code: 'you',
    describe: 'those addressed',
    words: 'tu te t toi vous you u yall du dich dir ihr euch tu ti vosotros voi vi lot',
  },
  {
    code: 'they',
    describe: 'others, often those above',
    words: 'ils elles eux they them their leur leurs ellos loro sie',
  },
  { code: 'he', describe: 'one other', words: 'il elle he she him lui el ella er' },
  { code: 'my', describe: 'what is the author’s', words: 'mon ma mes my mine meine mein meu minha miei mio' },
  {
    code: 'your',
    describe: 'what is theirs',
    words: 'votre vos ton ta tes your yours vuestra tus euer eure vostro seus',
  },
  {
    code: 'not',
    describe: 'negation',
    words:
      "ne n pas 't not no non nicht kein keine keinen nao never jamais rien nothing aucun aucune nobody personne nunca mai niente cannot nope nah cant wont dont didnt isnt",
  },
  { code: 'more', describe: 'no longer, or more', words: 'plus more anymore mas mehr piu mais' },
  { code: 'without', describe: 'without', words: 'sans without sin senza ohne sem' },
  { code: 'if', describe: 'a condition', words: 'si if wenn se unless sauf quand' },
  {
    code: 'can',
    describe: 'ability',
    words:
      'peux peut pouvons pouvez peuvent peu pourrai pourrais pourrait can could able puedo posso kann konnte puis pourra',
  },
  {
    code: 'will',
    describe: 'what comes',
    words: "vais va allons allez vont will 'll shall gonna going werde serai seront voy",
  },
  {
    code: 'must',
    describe: 'what ought to be',
    words:
      'faut faudrait doit doivent devrait devrions devez dois devons must should need needs ought gotta tenemos deve mussen sollten wir dobbiamo',
  },
  {
    code: 'want',
    describe: 'a wish',
    words:
      "veux veut voudrais voulez voulons aimerais souhaite want wanna would wish like 'd prete pret partant partante volontaire chaud chaude dispo disponible libre free happy willing glad keen",
  },
  {
    code: 'have',
    describe: 'possession',
    words: "ai as a avons avez ont have has had 've habe tengo ho tenho",
  },
  {
    code: 'be',
    describe: 'being',
    words:
      "suis es est sommes etes sont am is are was were be been 'm 're bin ist sind soy sono sou etait etais",
  },
  {
    code: 'all',
    describe: 'everybody',
    words:
      'tous toutes tout toute all everyone everybody every each chaque chacun chacune todos todas tutti alle anybody',
  },
  {
    code: 'someone',
    describe: 'somebody unnamed',
    words: 'quelqu qqn qq quelques someone somebody anyone anybody alguien alguem jemand qualcuno',
  },
  { code: 'who', describe: 'asks who', words: 'qui who whos whose quien quem wer chi' },
  {
    code: 'what',
    describe: 'asks what',
    words: 'quoi que quel quelle quels quelles what which cual qual was welche cosa koi',
  },
  { code: 'when', describe: 'asks when', words: 'when cuando quando wann' },
  { code: 'where', describe: 'asks where', words: 'where donde onde wo dove' },
  { code: 'how', describe: 'asks how', words: 'comment how como come wie' },
  {
    code: 'howmany',
    describe: 'asks how many or long',
    words: 'combien cuantos cuanto quanti quanto many much',
  },
  { code: 'why', describe: 'asks why', words: 'pourquoi why warum perche porque' },
  { code: 'isit', describe: 'opens a question', words: 'ce ca cela is does do did est' },
  {
    code: 'know',
    describe: 'knowing',
    words: 'sait savez sais saurait connait connaissez know knows sabe sapete weiss saber',
  },
  {
    code: 'think',
    describe: 'an opinion',
    words: 'pense pensez crois trouve think reckon avis franchement honnetement desole sorry perso',
  },
  { code: 'yes', describe: 'agreement', words: 'oui yes yeah yep ouais ok okay si ja sim daccord accord' },
  {
    code: 'so',
    describe: 'turns the talk',
    words: 'but mais par contre however pourtant although pero aber ma',
  },
  {
    code: 'enough',
    describe: 'enough is enough',
    words: 'assez marre enough basta ras suffit saoule fed sick tired ral* stop stopp',
  },
  {
    code: 'again',
    describe: 'once more',
    words: 'encore again toujours still another wieder ancora otra schon jour* affilee row running',
  },
  {
    code: 'time',
    describe: 'a day or a moment',
    words:
      'lundi mardi mercredi jeudi vendredi samedi dimanche demain soir matin midi monday tuesday wednesday thursday friday saturday sunday tomorrow tonight morning lunes martes miercoles jueves viernes sabado domingo manana lunedi martedi mercoledi giovedi venerdi sabato domenica domani montag dienstag mittwoch donnerstag freitag samstag morgen amanha quinta sexta segunda',
  },
  {
    code: 'today',
    describe: 'this very day',
    words: 'aujourd hui hier today yesterday maintenant now immediatement right',
  },
  { code: 'here', describe: 'at the author’s place', words: 'chez ici here nous ours' },
  {
    code: 'give',
    describe: 'giving',
    words: 'donne donnez donner give gives envoie envoies send passe file filer prete preter share lend',
  },
  {
    code: 'come',
    describe: 'coming',
    words:
      'viens vient venir viendrai venez venons come coming arrive y join joins rejoins rejoindre rejoindrai vengo kommen vamos turn',
  },
  {
    code: 'bring',
    describe: 'bringing',
    words: 'amene apporte ramene apportez amenez bring bringing brings llevo porto levo mitbringen',
  },
  {
    code: 'do',
    describe: 'doing',
    words: 'fais fait faire faites faisons ferai doing done make made mach* fare hacer fazer',
  },
  { code: 'go', describe: 'going', words: 'aller irai ira allons allez go going went gehen ir andare' },
  {
    code: 'tell',
    describe: 'telling',
    words: 'dis dit dites dire disons tell tells told say said says raconte',
  },
  {
    code: 'thanks',
    describe: 'thanks',
    words:
      'merci mercis thanks thank thx cheers gracias grazie danke obrigad* remercie remercient remercier ta',
  },
  {
    code: 'hello',
    describe: 'a greeting',
    words: 'bonjour bonsoir salut coucou hello hi hey hola ciao hallo buongiorno morning',
  },
  { code: 'please', describe: 'a request', words: 'svp stp please pls plz prego bitte favor' },
];
