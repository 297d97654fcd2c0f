import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
let home: string;
const before = { ...process.env };

beforeAll(async () => {
  db = await testDatabase();
  home = await mkdtemp(join(tmpdir(), 'levain-init-'));
  Object.assign(process.env, {
    LEVAIN_HOME: home,
    DATABASE_URL: db.ownerUrl,
    DATABASE_APP_URL: db.servingUrl,
    LEVAIN_LANGUAGE: 'fr',
  });
});
afterAll(async () => {
  process.env = before;
  await rm(home, { recursive: true, force: true });
  await db.close();
});

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly said: string;
}

/** Runs the command in this process and catches what it writes. */
async function init(...flags: string[]): Promise<Ran> {
  const [out, said]: [string[], string[]] = [[], []];
  const writes = [process.stdout.write, process.stderr.write] as const;
  process.stdout.write = ((text: string) => out.push(text) > 0) as typeof process.stdout.write;
  process.stderr.write = ((text: string) => said.push(text) > 0) as typeof process.stderr.write;
  process.exitCode = 0;
  try {
    await main(['node', 'levain', 'init', ...flags]);
    return { status: Number(process.exitCode), out: out.join(''), said: said.join('') };
  } finally {
    [process.stdout.write, process.stderr.write] = writes;
    process.exitCode = 0;
  }
}

const FLAGS = [
  ['--name', 'Syndicat des télécoms'],
  ['--section', 'Réseau'],
  ['--administrator-name', 'Marie Curie'],
  ['--administrator-email', 'marie@example.org'],
].flat();

const organisations = () => db.owner.query<{ name: string }>('select name from organisation.organisations');

test('what makes no sense founds nothing, and says why in one line', async () => {
  const dpia = ['--dpia', 'AIPD-1;2024-10-01;La DPO'];
  for (const [flags, sentence] of [
    [[...FLAGS.slice(2), ...dpia], 'Il manque l’option --name'],
    [[...FLAGS, '--section', ' ', ...dpia], 'nom'],
    [[...FLAGS, '--dpia', 'bientôt'], 'L’analyse d’impact s’écrit'],
    [[...FLAGS, '--dpia', 'AIPD-1;2999-01-01;La DPO'], ''],
    [[...FLAGS, '--administrator-email', 'marie', ...dpia], 'Cette adresse électronique n’est pas valable.'],
    [[...FLAGS, ...dpia, '--contact', 'sans arobase;Paris'], 'Cette adresse électronique n’est pas valable.'],
  ] as const) {
    const { status, out, said } = await init(...flags);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(said.trimEnd().split('\n').at(-1)).toContain(sentence);
    expect(await organisations()).toEqual([]);
  }
});

test('an organisation is founded with its assessment, and its administrator gets one address', async () => {
  const contacts = [
    ...['--contact', 'contact@telecoms.example;12 rue des Lilas, 75020 Paris'],
    ...['--data-officer', 'La DPO;dpo@telecoms.example;;01 23 45 67 89'],
  ];
  const { status, out } = await init(...FLAGS, ...contacts, '--dpia', 'AIPD-1;2024-10-01;La DPO', '--json');
  expect(status).toBe(0);
  expect(
    await db.owner.query(
      `select email, postal_address, phone, officer_name, officer_email, officer_postal_address, officer_phone
         from privacy.controller_contacts`,
    ),
  ).toEqual([
    {
      email: 'contact@telecoms.example',
      postal_address: '12 rue des Lilas, 75020 Paris',
      phone: null,
      officer_name: 'La DPO',
      officer_email: 'dpo@telecoms.example',
      officer_postal_address: null,
      officer_phone: '01 23 45 67 89',
    },
  ]);
  const founded = JSON.parse(out) as { organisationId: string; url: string };
  expect(founded.url).toMatch(/^http:\/\/localhost:3000\/entrer#invitation=[\w-]{43}$/);
  expect(await organisations()).toEqual([{ name: 'Syndicat des télécoms' }]);
  const roles = await db.owner.query('select role, section_id from organisation.staff_roles order by role');
  expect(roles).toEqual([
    { role: 'administrator', section_id: null },
    { role: 'data-officer', section_id: null },
    { role: 'organiser', section_id: null },
  ]);
  const assessments = await db.owner.query('select reference, signed_by from privacy.impact_assessments');
  expect(assessments).toEqual([{ reference: 'AIPD-1', signed_by: 'La DPO' }]);
  const stored = await db.owner.query<{ row: string }>(
    `select row(s.*)::text as row from organisation.staff s`,
  );
  expect(stored[0]!.row).not.toContain('marie@example.org');
});

test('without an assessment it is said that nothing is scored', async () => {
  const { status, out, said } = await init(...FLAGS, '--dpia', 'not yet');
  expect(status).toBe(0);
  expect(out).toMatch(/^http:\/\/localhost:3000\/entrer#invitation=[\w-]{43}\n$/);
  expect(said).toContain('Sans analyse d’impact signée, aucun score n’est calculé.');
  expect(said).not.toContain('invitation=');
});
