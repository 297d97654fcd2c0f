import { WordIndex } from './word-index.js';

/** The languages that Levain can tell; other texts have none. */
export type Language = 'fr' | 'en';

/** Frequent words of each language that the others do not write; `other` gathers neighbours met in groups. */
const FREQUENT: Readonly<Record<Language | 'other', string>> = {
  fr:
    'le la les l un une des du de d au aux et ou est sont ont je j tu il elle on nous vous ils elles ne n pas plus que qu qui ' +
    'quoi ce c cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs dans pour par sur sous avec sans ' +
    'chez mais donc car si comme quand comment combien ou y en se me te lui eux moi toi faut fait faire etre avoir suis ' +
    'sommes etes ai as a avons avez bien tres tout tous toute toutes rien jamais encore toujours deja aussi merci bonjour ' +
    'bonsoir oui non lundi mardi mercredi jeudi vendredi samedi dimanche demain matin soir midi peux peut veux vais va ' +
    'greve syndicat prime patron chef boulot salaire quelqu greves depuis apres avant encore contre meme ici la bonne bon ' +
    'bravo soutien camarades courage svp aujourd hui parce viens serai mdr mdrrr ptdr equipe collegues desole joyeux joyeuse ' +
    'bonjour coucou anniversaire mauvais quelle quel groupe voici besoin faudrait cette',
  en:
    'the a an of to in on at for with and or is are was were be been i you he she it we they my your his her our their this ' +
    'that these those not no do does did don can could will would should must have has had who what when where why how if but so ' +
    "because from about than then there here just all any some every me him us them 'm 's 're 've 'll 'd 't get got going go " +
    'thanks please yes morning tomorrow tonight monday tuesday wednesday thursday friday saturday sunday union strike boss ' +
    'work shift pay week day out up off same well said hello hi lol happy anyone everyone love good one more',
  other:
    'el los las del al y una uno no es son con para por que se lo le su sus mi tu yo nos os como pero muy ya otra vez hay ' +
    'il lo gli di da dal della delle degli che non e sono ho hai ha ci si per piu anche questo domani ' +
    'der die das den dem ein eine einen und ist sind nicht ich du wir ihr sie mit zu zum zur im am auf fur von aus wie was ' +
    'wer hat haben werden wird doch auch noch bei nach uns euch ' +
    'o os as um uma do da dos das no na nos nas e nao sao com para por eu voce voces meu minha foi ja mais isto nosso ao em ' +
    'todo todas nuestro nuestra esta estan hasta llevo llevamos semanas dias quien cuantos ano anos empresa tengo hemos puesto ' +
    'vamos quem estao isto mes segundo terceiro uteis sem comigo connosco convosco colegas fazer abaixo turnos greve ' +
    'sapete qualcuno ore gia alle trenta tra cliente stesso nello sono siamo abbiamo domani turno ' +
    'schon wieder alle morgen wochen seit unsere kollegen ' +
    'gracias grazie danke obrigado huelga sciopero streik greve todos tutti alle alguien qualcuno jemand alguem',
};

/** The languages in whose lists a folded word stands. */
const LANGUAGE_WORDS: WordIndex<Language | 'other'> = ((): WordIndex<Language | 'other'> => {
  const index = new WordIndex<Language | 'other'>();
  for (const [language, words] of Object.entries(FREQUENT)) index.add(words, language as Language | 'other');
  return index;
})();

/** Whether a folded word is one of the frequent ones of some language. */
export const isFrequent = (word: string): boolean => LANGUAGE_WORDS.find(word).length > 0;

/** The one language that a folded word speaks for: none where several write it (`de`, `la`, `no`). */
export function spokenBy(word: string): Language | 'other' | null {
  const [first, ...more] = LANGUAGE_WORDS.find(word);
  return first !== undefined && more.length === 0 ? first : null;
}

/** The language that most of the words speak for; null where none leads, or another language does. */
export function languageOf(fr: number, en: number, other: number): Language | null {
  if (fr > en && fr > other) return 'fr';
  return en > fr && en > other ? 'en' : null;
}
