/**
 * An unexpected error as a log may show it: its class, its code and where it was thrown. Never its message: libraries
 * quote values there (a database names the row it refused, a parser the text it met), and those are people's.
 */
export function errorTrace(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const cause = error.cause === undefined ? [] : [`  caused by ${errorTrace(error.cause)}`];
  return [`${error.name}${code}`, ...frames, ...cause].join('\n');
}
