import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Catalogue, type Messages } from '../../src/api/catalogue.js';
import { MESSAGES } from '../../src/catalogues.js';
import { projectRoot } from '../../src/config/project-root.js';
import { anyFaults, frenchFaults } from './typography.js';

/** Sentences of one file or folder, by language. */
interface Sentences {
  readonly where: string;
  readonly messages: Messages;
}

const load = async (path: string): Promise<Record<string, unknown>> =>
  (await import(pathToFileURL(join(projectRoot(), path)).href)) as Record<string, unknown>;

const below = (folder: string): string[] =>
  readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );

const isMessages = (value: unknown): value is Messages =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;

/** `*.messages.ts` of the service. */
async function serviceSentences(): Promise<Sentences[]> {
  const paths = below('src').filter((path) => path.endsWith('.messages.ts'));
  const found: Sentences[] = [];
  // One after the other: Jest links modules that are imported at once in each other's way.
  for (const where of paths)
    for (const messages of Object.values(await load(where)).filter(isMessages))
      found.push({ where, messages });
  return found;
}

/** `messages/fr.ts` and `messages/en.ts` of the dashboards. */
async function dashboardSentences(): Promise<Sentences[]> {
  const paths = below('dashboards/src').filter((path) => path.endsWith('messages/fr.ts'));
  const found: Sentences[] = [];
  for (const where of paths) {
    const { fr } = await load(where);
    const { en } = await load(where.replace(/fr\.ts$/, 'en.ts'));
    found.push({ where, messages: { fr, en } as Messages });
  }
  return found;
}

const faultsOf = (sentences: readonly Sentences[]): string[] =>
  sentences.flatMap(({ where, messages }) => [
    ...Object.entries(messages.fr).flatMap(([code, text]) =>
      [...anyFaults(text), ...frenchFaults(text)].map((fault) => `${where} ${code} (fr): ${fault}`),
    ),
    ...Object.entries(messages.en).flatMap(([code, text]) =>
      anyFaults(text).map((fault) => `${where} ${code} (en): ${fault}`),
    ),
  ]);

/** The names between braces, those of a plural's branches too. */
const placeholders = (texts: readonly string[]): string[] =>
  [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/\{\{?\s*(\w+)\s*[,}]/g)].map(([, name]) => name!))),
  ].sort();

/** i18next keeps the forms of a plural, and the familiar form, under keys of their own. */
const family = (key: string): string => key.replace(/(_tu)?(_one|_many|_other)?$/, '');

function families(texts: Readonly<Record<string, string>>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, text] of Object.entries(texts))
    found.set(family(key), [...(found.get(family(key)) ?? []), text]);
  return found;
}

const differences = (sentences: readonly Sentences[]): string[] =>
  sentences.flatMap(({ where, messages }) => {
    const [french, english] = [families(messages.fr), families(messages.en)];
    const keys = [...new Set([...french.keys(), ...english.keys()])];
    return keys
      .filter((key) => {
        const [fr, en] = [french.get(key), english.get(key)];
        return !fr || !en || placeholders(fr).join() !== placeholders(en).join();
      })
      .map((key) => `${where} ${key}`);
  });

let service: Sentences[];
let dashboards: Sentences[];
beforeAll(async () => {
  service = await serviceSentences();
  dashboards = await dashboardSentences();
});

test('there is something to read', () => {
  expect(service.length).toBeGreaterThan(5);
  expect(dashboards.length).toBeGreaterThan(5);
});

test('sentences keep to the typography of their language', () => {
  expect(faultsOf([...service, ...dashboards])).toEqual([]);
});

test('French and English say the same things, of the same parameters', () => {
  expect(differences([...service, ...dashboards])).toEqual([]);
});

test('a French plural has a form for a million', () => {
  const lacking = dashboards.flatMap(({ where, messages }) => {
    const keys = Object.keys(messages.fr);
    const plurals = keys.filter((key) => key.endsWith('_other')).map(family);
    return plurals.filter((key) => !keys.includes(`${key}_many`)).map((key) => `${where} ${key}`);
  });
  expect(lacking).toEqual([]);
});

test('every slice and connector is in the one catalogue', () => {
  const local = /^src\/(cli|config|database|demo|jobs)\//;
  const missing = service.filter(({ where, messages }) => !local.test(where) && !MESSAGES.includes(messages));
  expect(missing.map(({ where }) => where)).toEqual([]);
});

test('every sentence of the catalogue can be said', () => {
  const catalogue = new Catalogue(MESSAGES);
  for (const { fr } of MESSAGES)
    for (const code of Object.keys(fr))
      for (const language of ['fr', 'en'] as const) {
        const parameters = Object.fromEntries(
          catalogue.placeholders(code, language).map((name) => [name, 2]),
        );
        expect(catalogue.say(language, code, parameters)).not.toMatch(/[{}]/);
      }
});

describe('the lint itself', () => {
  test.each([
    ['Vraiment ?', 'no U+202F before ; ! ?'],
    ['Vraiment?', 'no U+202F before ; ! ?'],
    ['Voici : rien', 'no U+00A0 before :'],
    ['Voici: rien', 'no U+00A0 before :'],
    ['« rien\u00a0»', 'no U+00A0 after «'],
    ['«\u00a0rien »', 'no U+00A0 before »'],
    ['dire "rien"', 'straight quotation marks'],
  ])('%j: %s', (text, fault) => {
    expect(frenchFaults(text)).toEqual([fault]);
  });

  test('good sentences pass', () => {
    expect(
      frenchFaults('Vraiment\u202f? «\u00a0Oui\u00a0»\u00a0: REF;2027-03-01;nom, https://a.b/?c=1.'),
    ).toEqual([]);
    expect(anyFaults('l’heure')).toEqual([]);
    expect(anyFaults("l'heure")).toEqual(['a straight apostrophe (’ is meant)']);
  });

  test('a parameter of one language only is found', () => {
    const messages = { fr: { a: '{n, plural, one {#} other {#}}' }, en: { a: '{m}' } };
    expect(differences([{ where: 'x', messages }])).toEqual(['x a']);
  });
});
