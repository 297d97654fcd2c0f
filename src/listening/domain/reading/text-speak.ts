/** Spellings of telephones and haste, folded, and what they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  bcp: 'beaucoup', c: 'c est', chui: 'je suis', chuis: 'je suis', ds: 'dans', dsl: 'desole', g: 'j ai',
  jai: 'j ai', jarrete: 'j arrete', jattends: 'j attends', javais: 'j avais', jen: 'j en', jespere: 'j espere',
  jetais: 'j etais', jpeu: 'je peux', jpeux: 'je peux', jsuis: 'je suis', jsui: 'je suis', jy: 'j y',
  jirai: 'j irai', jviens: 'je viens', jveux: 'je veux', jaurai: 'j aurai', jarrive: 'j arrive', jaide: 'j aide',
  cest: 'c est', cetait: 'c etait', ct: 'c etait', ya: 'y a', yavait: 'y avait', yen: 'y en', nimporte: 'n importe',
  quelquun: 'quelqu un', qqn: 'quelqu un', qqun: 'quelqu un', kelkun: 'quelqu un', qlq: 'quelque', qqch: 'quelque chose',
  koi: 'quoi', kan: 'quand', qd: 'quand', ki: 'qui', pk: 'pourquoi', pq: 'pourquoi', pcq: 'parce que', pr: 'pour',
  pdt: 'pendant', tt: 'tout', tte: 'toute', ts: 'tous', tlm: 'tout le monde', rdv: 'rendez vous', bjr: 'bonjour',
  bsr: 'bonsoir', slt: 'salut', stp: 's il te plait', svp: 's il vous plait', mtn: 'maintenant', ajd: 'aujourd hui',
  dem: 'demission', demi: 'demi', asap: 'vite', jms: 'jamais', msg: 'message', nn: 'non', ns: 'nous', vs: 'vous',
  im: "i 'm", ive: "i 've", ill: "i 'll", dont: "do 't", cant: "can 't", wont: "will 't", didnt: "did 't",
  doesnt: "does 't", isnt: "is 't", wasnt: "was 't", youre: "you 're", theyre: "they 're", thats: "that 's",
  u: 'you', ur: 'your', r: 'are', tmrw: 'tomorrow', tmr: 'tomorrow', thx: 'thanks', ty: 'thanks', pls: 'please',
  plz: 'please', bc: 'because', idk: 'i do know', gonna: 'going to', wanna: 'want to', gotta: 'got to', tbh: 'honestly',
};

/** `jdemande`, `jreviens`: no French word begins with j and one of these consonants. */
const GLUED_JE = /^j([bcdflmnpqrstvz][a-z]{2,})$/;

/** The words that a folded spelling stands for: itself, most often. `dont` is French unless told otherwise. */
export function spellOut(word: string): string[] {
  if (word === 'dont') return [word];
  const short = Object.hasOwn(SHORT, word) ? SHORT[word] : undefined;
  if (short !== undefined) return short.split(' ');
  const glued = GLUED_JE.exec(word);
  return glued ? ['je', glued[1]!] : [word];
}
