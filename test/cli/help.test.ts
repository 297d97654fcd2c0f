import { type Command } from 'commander';
import { jest } from '@jest/globals';
import { HELP_ENGLISH } from '../../src/cli/help.messages.js';
import { COMMAND_NAMES, main, programFor } from '../../src/cli/main.js';

const before = process.env['LEVAIN_LANGUAGE'];
let said = '';

beforeEach(() => {
  said = '';
  process.exitCode = undefined;
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => ((said += String(text)), true));
});

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  if (before === undefined) delete process.env['LEVAIN_LANGUAGE'];
  else process.env['LEVAIN_LANGUAGE'] = before;
});

const run = (language: string, ...words: string[]): Promise<void> => {
  process.env['LEVAIN_LANGUAGE'] = language;
  return main(['node', 'levain', ...words]);
};

/** What a command and those below it describe themselves and their arguments with. */
const descriptionsOf = (command: Command): string[] => [
  command.description(),
  ...[...command.options, ...command.registeredArguments].map(({ description }) => description),
  ...command.commands.flatMap(descriptionsOf),
];

/** The same in every language. */
const SAME: readonly string[] = [
  'JSON',
  'JSON Lines',
  'IANA',
  'organisation',
  'section',
  'port',
  'export .txt / .zip',
  'id, lang, channel, labels, text',
];

test.each(COMMAND_NAMES)('%s describes itself in English too', async (name) => {
  const program = await programFor(name);
  const command = program.commands.find((one) => one.name() === name)!;
  const described = descriptionsOf(command).filter((text) => !SAME.includes(text));
  expect(described.filter((text) => !HELP_ENGLISH.has(text))).toEqual([]);
});

test('help is whole in its reader’s language', async () => {
  await run('fr', 'inspect', '--help');
  expect(said).toContain('Emploi\u00a0: levain inspect [options] <file>');
  expect(said).toContain('ordre des dates (dmy | mdy | ymd)');
  expect(said).not.toMatch(/Usage|display|choices/);
  said = '';
  await run('en', 'inspect', '--help');
  expect(said).toContain('Usage: levain inspect [options] <file>');
  expect(said).toContain('order of the dates (dmy | mdy | ymd)');
  said = '';
  await run('fr', '--help');
  expect(said).toContain('Commandes\u00a0:');
  expect(said).toContain('renew-access');
  expect(said).not.toContain('train-reading');
});

test.each([
  [['servir'], 'La commande «\u00a0servir\u00a0» n’existe pas.'],
  [['serv'], '(Vouliez-vous dire serve\u202f?)'],
  [['inspect'], 'Il manque l’argument <file>.'],
  [['inspect', 'a', 'b'], 'Trop d’arguments\u00a0: 2 au lieu de 1.'],
  [['inspect', '--vite', 'a'], 'L’option --vite n’existe pas.'],
  [['inspect', 'a', '--date-order'], 'Il manque une valeur à l’option --date-order <order>.'],
  [
    ['inspect', 'a', '--date-order', 'x'],
    'n’accepte pas «\u00a0x\u00a0»\u00a0: choisissez parmi dmy, mdy, ymd.',
  ],
  [['import', 'a'], 'Il manque l’option --section <name>.'],
])('%j is used wrongly, which is said in French', async (words, sentence) => {
  await run('fr', ...words);
  expect(process.exitCode).toBe(2);
  expect(said).toContain(sentence);
  expect(said).not.toContain('error:');
});
