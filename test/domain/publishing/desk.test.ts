import { beginning, type DeskPost, deskThings } from '../../../src/publishing/domain/desk.js';

const WRITER = {
  staffId: 'w',
  mayWrite: true,
  mayApprove: false,
  today: '2027-03-01',
  tomorrow: '2027-03-02',
};
const REVIEWER = { ...WRITER, staffId: 'r', mayWrite: false, mayApprove: true };
const post = (id: string, change: Partial<DeskPost>): DeskPost => ({
  id,
  state: 'draft',
  authorId: 'w',
  text: `Texte ${id}`,
  reviewNote: null,
  plannedWall: null,
  ...change,
});

describe('what posts put on a day', () => {
  it('gives the author what came back, and nobody else', () => {
    const returned = post('p', { reviewNote: 'Trop dur.' });
    expect(deskThings([returned], WRITER)).toMatchObject([
      {
        kind: 'post-returned',
        group: 'returned',
        path: '/publications/p',
        parameters: { note: 'Trop dur.' },
      },
    ]);
    expect(deskThings([returned], { ...WRITER, staffId: 'other' })).toEqual([]);
    expect(deskThings([post('p', {})], WRITER)).toEqual([]);
  });

  it('gives whoever approves what others wrote, and never her own', () => {
    const waiting = post('p', { state: 'in-review', plannedWall: '2027-03-02T07:45:00' });
    expect(deskThings([waiting], REVIEWER)).toMatchObject([
      { kind: 'post-to-review', group: 'review', parameters: { when: 'tomorrow', time: '07:45' } },
    ]);
    expect(deskThings([{ ...waiting, authorId: 'r' }], REVIEWER)).toEqual([]);
    expect(deskThings([waiting], WRITER)).toEqual([]);
  });

  it('names the next posts in the order of their hours, a few only, and what has none', () => {
    const days = ['06', '03', '01', '09', '05'];
    const planned = days.map((day) =>
      post(day, { state: 'scheduled', plannedWall: `2027-03-${day}T12:30:00` }),
    );
    const things = deskThings([...planned, post('none', { state: 'approved' })], WRITER);
    expect(things.map(({ id }) => id)).toEqual([
      'post-without-time:none',
      'post-coming:01',
      'post-coming:03',
      'post-coming:05',
      'post-coming:06',
    ]);
    expect(things.map(({ parameters }) => parameters['when'])).toEqual([
      undefined,
      'today',
      'later',
      'later',
      'later',
    ]);
  });
});

describe('the beginning of a text', () => {
  it('is its first line, cut between words and never within a sign', () => {
    expect(beginning('Une ligne\n\nUne autre', 60)).toBe('Une ligne');
    expect(beginning('Retenues de grève remboursées', 20)).toBe('Retenues de grève…');
    expect(beginning('C’est fini. Vraiment fini', 14)).toBe('C’est fini…');
    expect(beginning('👩‍🔧'.repeat(5), 3)).toBe(`${'👩‍🔧'.repeat(3)}…`);
  });
});
