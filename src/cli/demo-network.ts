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
 */
export async function startNetworkProcess(port: number, file: string): Promise<NetworkProcess> {
  const [script = ''] = process.argv.slice(1);
  const child = spawn(process.execPath, [script, 'sandbox-network', '--port', String(port), '--file', file], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
  const isUp = await Promise.race([
    once(child, 'message').then(() => true),
    once(child, 'exit').then(() => false),
  ]);
  return {
    url: isUp ? `http://127.0.0.1:${port}` : null,
    reason: isUp ? '' : said.trim(),
    stop: () => ended(child),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
