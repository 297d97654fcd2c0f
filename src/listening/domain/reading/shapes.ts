/** What a token is when its letters matter less than its shape. The first that fits names it. */
export const SHAPES: readonly { readonly code: string; readonly describe: string; readonly shape: RegExp }[] =
  [
    { code: 'URL', describe: 'a web or e-mail address', shape: /:\/\/|.@/ },
    { code: 'NAME', describe: 'an @name', shape: /^@/ },
    { code: 'HOUR', describe: 'an hour of the day', shape: /^\d{1,2}(h\d{0,2}|:\d{2}|am|pm|uhr)$/ },
    { code: 'MONEY', describe: 'an amount of money', shape: /^\d[\d.,]*(€|£|e|eur|euros?|k)$/ },
    { code: 'PERCENT', describe: 'a percentage', shape: /%$/ },
    { code: 'DEGREES', describe: 'a temperature', shape: /^\d+(°c?|degres)$/ },
    { code: 'DATE', describe: 'a date', shape: /^\d{1,2}[/.]\d{1,2}([/.]\d{2,4})?$/ },
    { code: 'ORDINAL', describe: 'a rank', shape: /^\d+(e|eme|er|ere|st|nd|rd|th)$/ },
    { code: 'ARTICLE', describe: 'an article of law', shape: /^[lrd]\d{3,4}$/ },
    { code: 'YEAR', describe: 'a year', shape: /^(19|20)\d\d$/ },
    { code: 'ONE', describe: 'one', shape: /^1$/ },
    { code: 'FEW', describe: 'a number below a hundred', shape: /^\d{1,2}$/ },
    { code: 'NUMBER', describe: 'another number', shape: /^\d/ },
  ];

/** Verb endings that tell who acts, for words that no concept names. French and English, folded. */
export const ENDINGS: readonly {
  readonly code: string;
  readonly describe: string;
  readonly shape: RegExp;
}[] = [
  { code: 'V-ez', describe: 'you do, or do!', shape: /[^n]ez$/ },
  { code: 'V-ons', describe: 'we do, or let us', shape: /[^i]ons$/ },
  { code: 'V-rai', describe: 'I shall', shape: /.{2}rai$/ },
  { code: 'V-rais', describe: 'I would', shape: /.{2}rais$/ },
  { code: 'V-ront', describe: 'they will', shape: /.{2}(ront|ra)$/ },
  { code: 'V-er', describe: 'to do', shape: /.{3}(er|ir)$/ },
  { code: 'V-ait', describe: 'it was', shape: /.{2}(ait|aient)$/ },
  { code: 'V-ing', describe: 'doing', shape: /.{3}ing$/ },
  { code: 'V-ed', describe: 'done', shape: /.{2}ed$/ },
  { code: 'V-ment', describe: 'how', shape: /.{3}(ment|ly)$/ },
  { code: 'N-tion', describe: 'a matter', shape: /.{3}(tions?|ments?|ness)$/ },
];

/** Words so common that they only stand between the others. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'le la les l un une des du de d au aux a en et ou y dans pour par sur sous avec que qu se s me mes sa son ses ' +
    'the an of to in on at for with and or as by it its that this these those from about ' +
    'el los las del al y con para por der das den dem ein eine und mit zum zur im am von il lo gli di da per con o os um uma do da no na'
  ).split(' '),
);
