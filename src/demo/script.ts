import { type TurnKind } from './model.js';

/**
 * The notation in which scenes and chatter are written, one message a line:
 *
 *     @ -32 je 05:48            a scene: week before the anchor, weekday, time
 *     josiane: on est 14        the next message, a minute or so later
 *     +7 moussa: j'arrive       seven minutes later
 *     06:30 karim [photo]: ...  at that time of the same day (of the next day where it is earlier)
 *     fred~: ...                edited afterwards
 *
 *     = * 12-14 mois=7,8        chatter: groups, hours, and where it fits; speakers A, B, C are cast when used
 *
 * `⏎` is a line break; `@josiane` a mention; `{a|b}` one of the wordings; `{J-32je}` a date; `{B}` the first name of B.
 */
export interface ScriptLine {
  readonly by: string;
  readonly kind: TurnKind;
  readonly text: string;
  readonly edited: boolean;
  /** Minutes after the line before; null where the notation leaves it to chance. */
  readonly after: number | null;
  /** Minutes since midnight; null where relative. */
  readonly clock: number | null;
}

export interface ScriptBlock {
  readonly header: string;
  readonly lines: readonly ScriptLine[];
}

const KINDS: Readonly<Record<string, TurnKind>> = {
  photo: 'photo',
  vidéo: 'video',
  vocal: 'voice',
  sticker: 'sticker',
  gif: 'gif',
  doc: 'document',
  contact: 'contact',
  lieu: 'location',
  sondage: 'poll',
  unique: 'once',
  supprimé: 'deleted',
};

const LINE = /^(?:\+(\d+) |(\d\d):(\d\d) )?([a-zA-Z]+)(~)?(?: \[([^\]]+)\])?(?:: ?(.*))?$/u;

/** One message of the notation. Throws on what is not one: the corpus is ours. */
export function scriptLine(source: string): ScriptLine {
  const [, after, hour, minute, by, edited, kind, text] = LINE.exec(source) ?? [];
  const known = kind === undefined ? 'text' : KINDS[kind];
  if (by === undefined || known === undefined) throw new Error(`not a line of the script: ${source}`);
  return {
    by,
    kind: known,
    text: (text ?? '').replaceAll('⏎', '\n'),
    edited: edited !== undefined,
    after: after === undefined ? null : Number(after),
    clock: hour === undefined ? null : Number(hour) * 60 + Number(minute),
  };
}

/** The blocks of a script: each begins at a line that starts with `mark`. */
export function scriptBlocks(script: string, mark: '@' | '='): ScriptBlock[] {
  const blocks: { header: string; lines: ScriptLine[] }[] = [];
  for (const line of script.split('\n').filter((l) => l.trim() !== '')) {
    if (line.startsWith(`${mark} `)) blocks.push({ header: line.slice(2), lines: [] });
    else if (blocks.length === 0) throw new Error(`a line before any block: ${line}`);
    else blocks.at(-1)!.lines.push(scriptLine(line));
  }
  return blocks;
}
