/**
 * Words that stand between a date and a time, or tell the half of a day. Compared folded: lower case, without
 * spaces, dots and invisible marks, so that `p. m.`, `p.m.` and `PM` are one.
 */

/** How a word turns the hours 1-12 into 0-23. `noon` is for words that cover 11 to 13 o'clock. */
export type DayHalf = 'am' | 'pm' | 'noon';

interface ClockWords {
  readonly language: string | null;
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly noon?: readonly string[];
  /** Between date and time, as in `12/07/2017 à 22:35`. */
  readonly joiners?: readonly string[];
}

const CLOCK_WORDS: readonly ClockWords[] = [
  // `am` and `a. m.` are written in several languages: they tell none.
  { language: null, am: ['am'], pm: ['pm'], joiners: ['at', 'a', 'o'] },
  { language: 'fr', am: ['matin'], pm: ['soir', 'après-midi'], joiners: ['à'] },
  { language: 'ar', am: ['ص', 'صباحا'], pm: ['م', 'مساء'] },
  { language: 'fa', am: ['قظ', 'قبلازظهر'], pm: ['بظ', 'بعدازظهر'] },
  { language: 'el', am: ['πμ'], pm: ['μμ'] },
  { language: 'ja', am: ['午前'], pm: ['午後'] },
  { language: 'ko', am: ['오전'], pm: ['오후'] },
  {
    language: 'zh',
    am: ['上午', '凌晨', '清晨', '早上', '午夜'],
    pm: ['下午', '晚上', '傍晚'],
    noon: ['中午'],
  },
  { language: 'hi', am: ['पूर्वाह्न'], pm: ['अपराह्न'] },
  { language: 'tr', am: ['öö'], pm: ['ös'] },
  { language: 'de', am: ['vorm'], pm: ['nachm'], joiners: ['um'] },
  { language: 'fi', am: ['ap'], pm: ['ip'], joiners: ['klo'] },
  { language: 'pt', am: [], pm: [], joiners: ['às'] },
  { language: 'ru', am: ['дп'], pm: ['пп'], joiners: ['в'] },
  { language: 'nl', am: [], pm: [], joiners: ['om'] },
  { language: 'it', am: [], pm: [], joiners: ['alle', 'ore'] },
  { language: 'sv', am: ['fm'], pm: ['em'], joiners: ['kl'] },
];

export interface ClockWord {
  readonly half: DayHalf | null;
  readonly language: string | null;
}

const BY_WORD = new Map<string, ClockWord>(
  CLOCK_WORDS.flatMap(({ language, am, pm, noon = [], joiners = [] }) => [
    ...am.map((word) => [word, { half: 'am', language }] as const),
    ...pm.map((word) => [word, { half: 'pm', language }] as const),
    ...noon.map((word) => [word, { half: 'noon', language }] as const),
    ...joiners.map((word) => [word, { half: null, language }] as const),
  ]),
);

/** What a word beside a time means, or undefined where it is none of WhatsApp's. */
export const clockWord = (raw: string): ClockWord | undefined =>
  BY_WORD.get(raw.replace(/[\s.\p{Cf}]/gu, '').toLowerCase());
