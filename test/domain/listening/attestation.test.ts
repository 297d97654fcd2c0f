import { attest, type AttestationClaim } from '../../../src/listening/domain/attestation.js';

const claim: AttestationClaim = {
  runBy: 'workers',
  membersAre: ' Les techniciens de Lyon ',
  groupToldOn: '2026-03-01',
  attests: true,
};
const codeOf = (over: Partial<AttestationClaim>): string => {
  const answer = attest({ ...claim, ...over }, '2026-03-01');
  return answer.ok ? 'ok' : answer.error.code;
};

describe('before anything enters the database', () => {
  it('the importer says who runs the group, who is in it and when it was told', () => {
    expect(attest(claim, '2026-03-01')).toEqual({
      ok: true,
      value: { runBy: 'workers', membersAre: 'Les techniciens de Lyon', groupToldOn: '2026-03-01' },
    });
  });

  it.each([
    ['a group of the employer', { runBy: 'employer' }, 'employer-run'],
    ['a group nobody knows the runner of', { runBy: 'unknown' }, 'runner-unknown'],
    ['a group of unknown people', { membersAre: ' ' }, 'members-missing'],
    ['a group that will be told tomorrow', { groupToldOn: '2026-03-02' }, 'told-on-in-future'],
    ['a group that was told before there was such a law', { groupToldOn: '2018-05-24' }, 'told-on-too-early'],
    ['a day that does not exist', { groupToldOn: '2026-02-30' }, 'told-on-invalid'],
    ['an importer who does not answer for it', { attests: false }, 'not-attested'],
  ] as const)('%s is refused', (_, over, code) => expect(codeOf(over)).toBe(code));
});
