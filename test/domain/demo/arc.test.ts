import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { exportReader } from '../../../src/connectors/whatsapp/export.reader.js';
import { designedAs } from '../../../src/demo/cast.js';
import { demonstration } from '../../../src/demo/demonstration.js';
import { type DemonstrationExport, type DemonstrationGround } from '../../../src/demo/model.js';
import { AddresseeFinder } from '../../../src/listening/domain/addressees.js';
import { type PostObservation } from '../../../src/listening/domain/observation.js';
import { TOPIC_MASK } from '../../../src/listening/domain/reading/codec.js';
import { read } from '../../../src/listening/domain/reading/read.js';
import { readingModel } from '../../../src/listening/reading-model.js';
import { permit } from '../../../src/privacy/domain/permission.js';
import { type Conversation, type Turn } from '../../../src/scoring/domain/conversation.js';
import { type Candidate, type PersonScores, scorePeople } from '../../../src/scoring/domain/score-people.js';
import { type Axis, DEFAULT_MODEL } from '../../../src/scoring/domain/signal-rule.js';
import { stranger } from '../../support/standings.js';

const ANCHOR = '2026-11-23';
const AT = Temporal.Instant.from(`${ANCHOR}T08:00:00Z`);
const shown = demonstration(ANCHOR);

/** Who may be scored on the grounds that the demonstration gives, asked of the law as the service asks it. */
function candidates(): Candidate[] {
  return shown.grounds.flatMap((ground) => {
    const standing = stranger({
      subjectId: ground.person,
      relations: [{ id: ground.person, ...relationOf(ground) }],
      consents: consentsOf(ground),
      impactAssessments: [{ id: 'a', ...shown.dpia, withdrawnAt: null }],
    });
    const answer = permit(standing, 'scoring', AT);
    return answer.ok ? [{ personId: ground.person, subjectId: ground.person, permission: answer.value }] : [];
  });
}

const relationOf = ({ kind, since, until, evidence }: DemonstrationGround) => ({
  kind,
  since,
  until,
  evidence,
});

const consentsOf = ({ scoringConsentOn }: DemonstrationGround) =>
  scoringConsentOn === null
    ? []
    : [
        {
          purpose: 'scoring' as const,
          channel: 'any' as const,
          givenAt: Temporal.Instant.from(`${scoringConsentOn}T10:00:00Z`),
          expiresAt: null,
          withdrawnAt: null,
          method: 'paper',
        },
      ];

async function postsOf(one: DemonstrationExport): Promise<PostObservation[]> {
  const file = {
    name: one.fileName,
    size: Buffer.byteLength(one.content),
    open: () => Readable.from([Buffer.from(one.content)]),
  };
  const posts: PostObservation[] = [];
  for await (const batch of exportReader.observations(file))
    posts.push(...batch.filter((observation) => observation.type === 'post'));
  return posts;
}

/** An export as scoring sees it: authors by the demonstration's links, the rest as somebody. */
async function conversationOf(one: DemonstrationExport): Promise<Conversation> {
  const links = new Map(shown.links.filter((l) => l.export === one.key).map((l) => [l.label, l.person]));
  const actor = (label: string): string => links.get(label) ?? `somebody:${label}`;
  const posts = await postsOf(one);
  const finder = new AddresseeFinder<string>();
  for (const label of new Set(posts.map(({ author }) => author))) finder.know(label, actor(label));
  const turns = posts.map((post, index): Turn => {
    const { labels, topics } = read(post.text, readingModel());
    const named = finder.find(post.text, post.mentions, actor(post.author));
    return {
      postId: `${one.key}:${index}`,
      actorId: actor(post.author),
      at: Temporal.PlainDateTime.from(post.at).toZonedDateTime(one.zone).epochMilliseconds,
      intents: labels,
      topics: TOPIC_MASK.pack(topics),
      thanks: named.filter(({ kind }) => kind === 'thanks').map(({ account }) => account),
      mentions: named.filter(({ kind }) => kind === 'mention').map(({ account }) => account),
    };
  });
  return { sourceId: one.key, turns };
}

describe('the arc, read and scored as any upload', () => {
  let scores: PersonScores[];
  const ranked = (axis: Axis): string[] =>
    scores
      .map(({ personId, scores: own }) => ({ personId, tenths: own.find((s) => s.axis === axis)!.tenths }))
      .filter(({ tenths }) => tenths !== null)
      .sort((a, b) => b.tenths! - a.tenths!)
      .map(({ personId }) => personId);

  beforeAll(async () => {
    const firsts = shown.groups.map((group) => group.exports[0]!);
    scores = scorePeople(DEFAULT_MODEL, candidates(), await Promise.all(firsts.map(conversationOf)), AT);
  });

  it('scores members, former members and those who consented, and nobody else', () => {
    const scored = new Set(scores.map(({ personId }) => personId));
    const may = shown.grounds
      .filter(({ kind, scoringConsentOn }) => kind !== 'regular-contact' || scoringConsentOn !== null)
      .map(({ person }) => person);
    // She left four years ago: what was kept of her should be gone (CNIL: three years).
    expect(scored).toEqual(new Set(may.filter((person) => person !== 'josette')));
    expect(may).toContain('josette');
  });

  it('finds the quiet leaders among the first by leadership', () => {
    const scored = new Set(scores.map(({ personId }) => personId));
    const leaders = designedAs('quiet-followed').filter((key) => scored.has(key));
    expect(leaders).toEqual(['josiane', 'moussa', 'delphine', 'abdel']);
    expect(ranked('leadership').slice(0, 10)).toEqual(expect.arrayContaining([...leaders]));
  });

  it('does not take the loud for leaders', () => {
    const leadership = ranked('leadership');
    for (const key of designedAs('loud-alone').filter((k) => leadership.includes(k))) {
      expect(leadership.indexOf(key)).toBeGreaterThan(9);
    }
  });

  it('shows those who drift away, and says too little of those who hardly speak', () => {
    const drifting = scores.filter(({ drift }) => drift !== null).map(({ personId }) => personId);
    const designed = designedAs('drifting').filter((key) => scores.some(({ personId }) => personId === key));
    expect(drifting).toEqual(expect.arrayContaining(designed));
    const known = new Set([...ranked('leadership'), ...ranked('readiness')]);
    expect(designedAs('lurker').filter((key) => known.has(key))).toEqual([]);
  });

  it('finds newcomers who offer themselves in the upper half by readiness, opponents in the lower', () => {
    const readiness = ranked('readiness');
    const half = readiness.length / 2;
    for (const key of ['yasmine', 'kevin', 'loic']) expect(readiness.indexOf(key)).toBeLessThan(half);
    expect(readiness.indexOf('olivier')).toBeGreaterThan(half);
  });
});
