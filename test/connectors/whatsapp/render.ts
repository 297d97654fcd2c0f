/** Renders conversations as phones do, so that reading them back can be compared with what was said. */
export type Said =
  | { readonly kind: 'text'; readonly author: string; readonly text: string; readonly edited: boolean }
  | { readonly kind: 'media'; readonly author: string; readonly text: string }
  | { readonly kind: 'deleted'; readonly author: string }
  | { readonly kind: 'system'; readonly text: string };

export interface Line {
  /** Minutes since the conversation began; lines are in order. */
  readonly at: Date;
  readonly said: Said;
}

/** One way in which phones write exports. */
export interface Rendering {
  readonly name: string;
  readonly os: 'ios' | 'android';
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  readonly clock: '12h' | '24h';
  readonly seconds: boolean;
  readonly newline: '\n' | '\r\n';
  /** The header up to the author. */
  header(at: Date): string;
  /** Bodies as this dialect writes them; `caption` stands before the mark on iOS, below it on Android. */
  media(caption: string): string;
  readonly deleted: string;
  readonly edited: string;
}

const LRM = '\u200e';
const two = (n: number): string => String(n).padStart(2, '0');
const y = (d: Date): number => d.getUTCFullYear();
const yy = (d: Date): string => two(y(d) % 100);
const mo = (d: Date): number => d.getUTCMonth() + 1;
const da = (d: Date): number => d.getUTCDate();
const hm = (d: Date): string => `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`;
const hms = (d: Date): string => `${hm(d)}:${two(d.getUTCSeconds())}`;
const h12 = (d: Date): number => d.getUTCHours() % 12 || 12;
const half = <T>(d: Date, am: T, pm: T): T => (d.getUTCHours() < 12 ? am : pm);
const arabic = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

const android = (
  name: string,
  dateOrder: Rendering['dateOrder'],
  header: (at: Date) => string,
  words: { omitted: string; deleted: string; edited: string },
  more: Partial<Rendering> = {},
): Rendering => ({
  name,
  os: 'android',
  dateOrder,
  clock: '24h',
  seconds: false,
  newline: '\n',
  header,
  media: (caption) => (caption === '' ? words.omitted : `${words.omitted}\n${caption}`),
  deleted: words.deleted,
  edited: ` ${words.edited}`,
  ...more,
});

const ios = (
  name: string,
  dateOrder: Rendering['dateOrder'],
  header: (at: Date) => string,
  words: { missing: string; deleted: string; edited: string },
  more: Partial<Rendering> = {},
): Rendering => ({
  name,
  os: 'ios',
  dateOrder,
  clock: '24h',
  seconds: true,
  newline: '\r\n',
  header,
  media: (caption) => (caption === '' ? LRM + words.missing : `${caption} ${LRM}${words.missing}`),
  deleted: LRM + words.deleted,
  edited: ` ${LRM}${words.edited}`,
  ...more,
});

const FR = {
  omitted: '<Médias omis>',
  deleted: 'Ce message a été supprimé',
  edited: '<Ce message a été modifié>',
};
const FR_IOS = { ...FR, missing: 'image absente' };
const EN = {
  omitted: '<Media omitted>',
  deleted: 'This message was deleted',
  edited: '<This message was edited>',
};
const EN_IOS = { ...EN, missing: 'image omitted' };
const DE = {
  omitted: '<Medien ausgeschlossen>',
  deleted: 'Diese Nachricht wurde gelöscht.',
  edited: '<Diese Nachricht wurde bearbeitet>',
};
const ATTACHED = (caption: string): string =>
  `${LRM}IMG-20260312-WA0001.jpg (fichier joint)${caption && '\n'}${caption}`;

export const RENDERINGS: readonly Rendering[] = [
  android('French Android', 'dmy', (d) => `${two(da(d))}/${two(mo(d))}/${y(d)} ${hm(d)} - `, FR),
  android(
    'French Android, files joined',
    'dmy',
    (d) => `${two(da(d))}/${two(mo(d))}/${y(d)}, ${hm(d)} - `,
    FR,
    { media: ATTACHED },
  ),
  android('old French Android', 'dmy', (d) => `${two(da(d))}/${two(mo(d))}/${y(d)} à ${hm(d)} - `, FR),
  android('German Android', 'dmy', (d) => `${two(da(d))}.${two(mo(d))}.${yy(d)}, ${hm(d)} - `, DE),
  android('Dutch Android', 'dmy', (d) => `${two(da(d))}-${two(mo(d))}-${y(d)} ${hm(d)} - `, EN),
  android(
    'Finnish Android',
    'dmy',
    (d) => `${da(d)}.${mo(d)}.${y(d)} klo ${hms(d).replaceAll(':', '.')} - `,
    EN,
    { seconds: true },
  ),
  android(
    'American Android',
    'mdy',
    (d) => `${mo(d)}/${da(d)}/${yy(d)}, ${h12(d)}:${two(d.getUTCMinutes())}\u202f${half(d, 'AM', 'PM')} - `,
    EN,
    { clock: '12h' },
  ),
  android(
    'British Android, 12 hours',
    'dmy',
    (d) =>
      `${two(da(d))}/${two(mo(d))}/${y(d)}, ${h12(d)}:${two(d.getUTCMinutes())} ${half(d, 'am', 'pm')} - `,
    EN,
    { clock: '12h' },
  ),
  android(
    'Mexican Android',
    'dmy',
    (d) =>
      `${da(d)}/${mo(d)}/${yy(d)}, ${h12(d)}:${two(d.getUTCMinutes())}\u202f${half(d, 'a.', 'p.')}\u202fm. - `,
    EN,
    { clock: '12h' },
  ),
  android(
    'en dash',
    'mdy',
    (d) =>
      `${two(mo(d))}/${two(da(d))}/${yy(d)}, ${h12(d)}:${two(d.getUTCMinutes())} ${half(d, 'AM', 'PM')} \u2013 `,
    EN,
    { clock: '12h' },
  ),
  android('Swedish Android', 'ymd', (d) => `${y(d)}-${two(mo(d))}-${two(da(d))} ${hm(d)} - `, EN),
  android('Thai Android, Buddhist years', 'dmy', (d) => `${da(d)}/${mo(d)}/${y(d) + 543} ${hm(d)} - `, EN),
  ios('French iOS', 'dmy', (d) => `[${two(da(d))}/${two(mo(d))}/${y(d)} ${hms(d)}] `, FR_IOS),
  ios('French iOS with comma', 'dmy', (d) => `[${two(da(d))}/${two(mo(d))}/${y(d)}, ${hms(d)}] `, FR_IOS, {
    media: (caption) =>
      `${caption}${caption && ' '}${LRM}<pièce jointe\u00a0: 00000004-PHOTO-2026-03-12-18-04-12.jpg>`,
  }),
  ios(
    'American iOS',
    'mdy',
    (d) =>
      `[${mo(d)}/${da(d)}/${yy(d)}, ${h12(d)}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}\u202f${half(d, 'AM', 'PM')}] `,
    EN_IOS,
    { clock: '12h' },
  ),
  ios(
    'Arabic iOS',
    'dmy',
    (d) =>
      arabic(
        `[${da(d)}\u200f/${mo(d)}\u200f/${y(d)}، ${h12(d)}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())} ${half(d, 'ص', 'م')}] `,
      ),
    EN_IOS,
    { clock: '12h' },
  ),
  ios(
    'Japanese iOS',
    'ymd',
    (d) =>
      `[${y(d)}/${mo(d)}/${da(d)} ${d.getUTCHours()}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}] `,
    EN_IOS,
  ),
  ios('Japanese iOS, imperial years', 'ymd', (d) => `[R${y(d) - 2018}/${mo(d)}/${da(d)} ${hms(d)}] `, EN_IOS),
  ios(
    'Chinese iOS',
    'ymd',
    (d) =>
      `[${y(d)}/${mo(d)}/${da(d)} ${half(d, '上午', '下午')}${h12(d)}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}] `,
    EN_IOS,
    { clock: '12h' },
  ),
  ios(
    'Korean iOS',
    'ymd',
    (d) =>
      `[${y(d)}. ${mo(d)}. ${da(d)}. ${half(d, '오전', '오후')} ${h12(d)}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}] `,
    EN_IOS,
    { clock: '12h' },
  ),
];

/** The export of a conversation. iOS marks what it generated, and a medium's whole line. */
export function render(rendering: Rendering, lines: readonly Line[]): string {
  const text = lines.map(({ at, said }) => rendering.header(at) + spoken(rendering, said)).join('\n');
  return `${text}\n`.replaceAll('\n', rendering.newline);
}

function spoken(rendering: Rendering, said: Said): string {
  if (said.kind === 'system') return rendering.os === 'ios' ? `Le groupe: ${LRM}${said.text}` : said.text;
  if (said.kind === 'deleted') return `${said.author}: ${rendering.deleted}`;
  if (said.kind === 'media') return `${said.author}: ${rendering.media(said.text)}`;
  return `${said.author}: ${said.text}${said.edited ? rendering.edited : ''}`;
}

/** The wall time as observations write it; seconds are lost where a dialect has none. */
export const wallTime = (at: Date, { seconds }: Rendering): string =>
  seconds ? at.toISOString().slice(0, 19) : `${at.toISOString().slice(0, 16)}:00`;
