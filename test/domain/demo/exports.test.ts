import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { exportReader } from '../../../src/connectors/whatsapp/export.reader.js';
import { StoryCalendar } from '../../../src/demo/calendar.js';
import { conversation } from '../../../src/demo/conversation.js';
import { demonstration } from '../../../src/demo/demonstration.js';
import { EXPORT_DIALECTS } from '../../../src/demo/export-dialects.js';
import { GROUPS } from '../../../src/demo/groups.js';
import { type DialectKey, type Phone, type Turn } from '../../../src/demo/model.js';
import { phones } from '../../../src/demo/phones.js';
import { heldBy, labelOn, renderExport } from '../../../src/demo/render-export.js';
import { type Observation } from '../../../src/listening/domain/observation.js';
import { type ReadableFile } from '../../../src/listening/reader.port.js';

const ANCHOR = '2026-11-23';
const shown = demonstration(ANCHOR);
const calendar = new StoryCalendar(Temporal.PlainDate.from(ANCHOR));
const talkOf = (phone: Phone) =>
  conversation(
    GROUPS.find(({ key }) => key === phone.group)!,
    calendar,
  );

const file = (name: string, content: string): ReadableFile => ({
  name,
  size: Buffer.byteLength(content),
  open: () => Readable.from([Buffer.from(content)]),
});

/** Whether the words are the same on every phone: mentions follow the address book, polls and places the dialect. */
const keepsText = (turn: Turn): boolean =>
  (turn.kind === 'text' || turn.kind === 'photo') && !turn.text.includes('@[');

async function observed(name: string, content: string): Promise<Observation[]> {
  const found: Observation[] = [];
  for await (const batch of exportReader.observations(file(name, content))) found.push(...batch);
  return found;
}

const exports = shown.groups.flatMap((group) => group.exports.map((one) => ({ group, one })));

describe('the exports are read as WhatsApp wrote them', () => {
  it.each(exports)('$one.key: every message and notice, no stranger', async ({ group, one }) => {
    const read = await exportReader.summarise(file(one.fileName, one.content));
    if (!read.ok) throw new Error(read.error.reason);
    const summary = read.value;
    expect(summary.messages).toBe(one.messages);
    expect(summary.systemEvents).toBe(one.notices);
    expect(summary.title).toBe(group.title);
    const labels = shown.links.filter((link) => link.export === one.key).map(({ label }) => label);
    expect(summary.authors.map(({ name }) => name).sort()).toEqual([...labels].sort());
    expect(summary.warnings.map(({ code }) => code)).not.toContain('ambiguous-date-order');
    expect(summary.dialect.dateOrder).toBe('dmy');
  });

  it.each(Object.keys(EXPORT_DIALECTS) as DialectKey[])(
    '%s: author, time, kind and edits survive',
    async (dialect) => {
      const phone: Phone = { ...phones(calendar).find(({ key }) => key === 'adherents-sandrine')!, dialect };
      const talk = talkOf(phone);
      const posts = (await observed('_chat.txt', renderExport(talk, phone))).filter((o) => o.type === 'post');
      const turns = heldBy(talk, phone).filter((event) => event.type === 'turn');
      expect(posts).toHaveLength(turns.length);
      const media = new Set(['photo', 'video', 'voice', 'sticker', 'gif', 'document', 'contact', 'once']);
      const written = turns.map((turn) => ({
        at: Temporal.Instant.from(turn.at)
          .toZonedDateTimeISO(phone.zone)
          .toPlainDateTime()
          .toString()
          .slice(0, 16),
        kind: turn.kind === 'deleted' ? 'deleted' : media.has(turn.kind) ? 'media' : 'text',
        edited: turn.edited && turn.kind === 'text',
        mentions: new Set(turn.text.match(/@\[[a-z]+\]/g) ?? []).size,
        text: keepsText(turn) ? turn.text : null,
      }));
      const found = posts.map((post, index) => ({
        at: post.at.slice(0, 16),
        kind: post.kind,
        edited: post.edited,
        mentions: post.mentions.length,
        text: keepsText(turns[index]!) ? post.text : null,
      }));
      expect(found).toEqual(written);
      expect(new Set(posts.map(({ author }) => author)).size).toBe(
        new Set(turns.map((turn) => labelOn(phone, turn.by))).size,
      );
    },
  );
});
