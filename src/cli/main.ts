import { Command, CommanderError } from 'commander';
import { ConfigError, readLanguage } from '../config/config.js';
import { speak } from './help.js';
import { CommandRefused, endWithPipe, EXIT, say } from './terminal.js';

/** A command's own file: it declares its arguments and options, and what to do with them. */
export interface CommandModule {
  configure(command: Command): void;
}

/** Every command: its name, one line about it, and its file, loaded only when it is called. */
const COMMANDS: readonly (readonly [
  name: string,
  description: string,
  load: () => Promise<CommandModule>,
])[] = [
  ['demo', 'Essayer Levain sur une organisation inventée', () => import('./commands/demo.js')],
  ['init', 'Créer une organisation', () => import('./commands/init.js')],
  ['serve', 'Démarrer le service', () => import('./commands/serve.js')],
  ['worker', 'Traiter les tâches, sans répondre aux requêtes', () => import('./commands/worker.js')],
  [
    'renew-access',
    'Laisser entrer qui a perdu son mot de passe ou son téléphone',
    () => import('./commands/renew-access.js'),
  ],
  ['leads', 'Dire à qui parler en premier, et pourquoi', () => import('./commands/leads.js')],
  [
    'sandbox-network',
    'Démarrer un réseau d’essai pour les publications',
    () => import('./commands/sandbox-network.js'),
  ],
  ['inspect', 'Dire ce que contient un export, sans rien enregistrer', () => import('./commands/inspect.js')],
  ['import', 'Importer un export, après attestation', () => import('./commands/import.js')],
  ['migrate', 'Mettre la base de données à jour', () => import('./commands/migrate.js')],
  ['read', 'Lire ce que disent des messages, un par ligne', () => import('./commands/read.js')],
  [
    'evaluate-reading',
    'Mesurer la lecture sur des messages étiquetés',
    () => import('./commands/evaluate-reading.js'),
  ],
  ['ledger', 'Exporter ou vérifier le registre des accords', () => import('./commands/ledger.js')],
  ['deadline', 'Dire jusqu’à quand répondre à une demande', () => import('./commands/deadline.js')],
  ['screenshots', 'Refaire les images de la documentation', () => import('./commands/screenshots.js')],
  ['train-reading', 'Réapprendre à lire', () => import('./commands/train-reading.js')],
];

/** What makes documentation and models: called by name, and no help to an operator. */
const OF_DEVELOPERS: ReadonlySet<string> = new Set(['evaluate-reading', 'screenshots', 'train-reading']);

/** The names of all commands. */
export const COMMAND_NAMES = COMMANDS.map(([name]) => name);

/**
 * Runs one command and sets the exit status: 0, 1 (a refusal or bad input, one line on stderr), 2 (used wrongly).
 * @param argv as in `process.argv`
 */
export async function main(argv: readonly string[]): Promise<void> {
  endWithPipe();
  try {
    await (await programFor(argv[2])).parseAsync(argv);
  } catch (error) {
    process.exitCode = statusOf(error);
  }
}

/** The program: every command's name, and the options of the one that is called. */
export async function programFor(called: string | undefined): Promise<Command> {
  const program = new Command('levain').exitOverride().showHelpAfterError();
  speak(program, readLanguage());
  for (const [name, description, load] of COMMANDS) {
    const command = program.command(name, { hidden: OF_DEVELOPERS.has(name) }).description(description);
    if (name === called) (await load()).configure(command);
  }
  return program;
}

/** The exit status of an error, whose line it writes. Our own bugs keep their stack trace. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (!(error instanceof CommandRefused || error instanceof ConfigError)) throw error;
  say(error.message);
  return EXIT.refused;
}
