import { type CastMember, type GroupKey } from './model.js';
import { isCast } from './cast.js';
import { type ScriptBlock, scriptBlocks } from './script.js';

/** A few lines of chatter and where they fit. */
export interface Snippet {
  readonly block: ScriptBlock;
  readonly groups: readonly GroupKey[];
  /** Hours of the day in which it may begin, both included. */
  readonly hours: readonly [number, number];
  /** Months (1 to 12) and weekdays (1 to 7); empty where any will do. */
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  /** Weeks before the anchor, both included. */
  readonly weeks: readonly [number, number];
  /** How often one group may see it. */
  readonly atMost: number;
  /** Speakers to be cast, and those named. */
  readonly slots: readonly string[];
  readonly named: readonly string[];
}

const EVERYWHERE: readonly GroupKey[] = ['adherents', 'venissieux'];
const WEEKDAYS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'];
const USUALLY = 2;

const range = (text: string | undefined, usual: readonly [number, number]): readonly [number, number] => {
  const [, low, high] = /^(-?\d+)(?:-|\.\.)(-?\d+)$/.exec(text ?? '') ?? [];
  return low === undefined ? usual : [Number(low), Number(high)];
};

const listed = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split(','));

function snippet(block: ScriptBlock): Snippet {
  const [groups = '*', ...rest] = block.header.split(' ');
  const options = new Map(rest.map((option) => option.split('=') as [string, string]));
  const speakers = [...new Set(block.lines.map((line) => line.by))];
  const inText = block.lines.flatMap((line) => [...line.text.matchAll(/\{([A-D])\}/g)].map((m) => m[1]!));
  return {
    block,
    groups: groups === '*' ? EVERYWHERE : (groups.split(',') as GroupKey[]),
    hours: range(options.get('h'), [8, 20]),
    months: listed(options.get('mois')).map(Number),
    weekdays: listed(options.get('j')).map((day) => WEEKDAYS.indexOf(day) + 1),
    weeks: range(options.get('s'), [-104, 0]),
    atMost: Number(options.get('max') ?? USUALLY),
    slots: [...new Set([...speakers.filter((by) => !isCast(by)), ...inText])].sort(),
    named: speakers.filter(isCast),
  };
}

/** The snippets of a chatter script. */
export const snippets = (script: string): Snippet[] => scriptBlocks(script, '=').map(snippet);

/** Whether everything that follows this slot's first line is said by the slot itself: nobody answers. */
export const endsWith = ({ block }: Snippet, slot: string): boolean => {
  const first = block.lines.findIndex((line) => line.by === slot);
  return first >= 0 && block.lines.slice(first).every((line) => line.by === slot);
};

/** How likely a person is to take a slot: whoever is loud and alone only ever has the last word. */
export const readinessFor = (person: CastMember, one: Snippet, slot: string): number =>
  person.design === 'loud-alone' && !endsWith(one, slot) ? 0 : person.talk;
