import { type Command } from 'commander';
import { HELP_ENGLISH, HELP_FRENCH, USAGE_ERRORS_FRENCH } from './help.messages.js';
import { type TerminalLanguage } from './terminal.js';

/**
 * Lets a program and its commands speak one language: their own descriptions, which are written in French, and
 * commander's words and usage errors, which are written in English. To be called before commands are added.
 */
export function speak(program: Command, language: TerminalLanguage): void {
  const translate = (text: string): string =>
    (language === 'fr' ? HELP_FRENCH.get(text) : HELP_ENGLISH.get(text)) ?? text;
  program.helpOption('-h, --help', 'afficher cette aide');
  program.helpCommand('help [command]', 'afficher l’aide d’une commande');
  program.configureHelp({
    styleTitle: translate,
    optionDescription: ({ description, argChoices, defaultValue, negate }) =>
      withChoices(translate(description), argChoices, negate ? undefined : defaultValue, translate),
    argumentDescription: ({ description }) => translate(description),
    subcommandDescription: (command) => translate(command.description()),
    commandDescription: (command) => translate(command.description()),
  });
  program.configureOutput({
    outputError: (text, write) => write(language === 'fr' ? usageErrorInFrench(text) : text),
  });
}

function withChoices(
  description: string,
  choices: readonly string[] | undefined,
  preset: unknown,
  translate: (text: string) => string,
): string {
  const notes = [
    ...(choices === undefined ? [] : [choices.join(' | ')]),
    ...(typeof preset === 'string' ? [`${translate('par défaut')} ${preset}`] : []),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join(', ')})`;
}

/** commander's usage errors are English alone; one that is not known stays as it is. */
function usageErrorInFrench(text: string): string {
  return USAGE_ERRORS_FRENCH.reduce((said, [pattern, french]) => said.replace(pattern, french), text);
}
