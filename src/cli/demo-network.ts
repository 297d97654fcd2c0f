import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The sandbox network as a process of its own. */
export interface NetworkProcess {
  /** Its address; null where it did not start. */
  readonly url: string | null;
  /** What it said when it did not start. */
  readonly reason: string;
  stop(): Promise<void>;
}

/**
 * Starts `levain sandbox-network` beside this process and waits until it answers. It ends with this process, whatever ends
 * that: the pipe between them closes.
 * @param script the command line's own file
 */
export async function startNetworkProcess(
  port: number,
  file: string,
  script = process.argv[1] ?? '',
): Promise<NetworkProcess> {
  const child = spawn(process.execPath, [script, 'sandbox-network', '--port', String(port), '--file', file], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
  const url = await Promise.race([
    once(child, 'message').then(([told]) => told as string),
    once(child, 'exit').then(() => null),
  ]);
  return {
    url,
    reason: url === null ? said.trim() : '',
    stop: () => ended(child),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
