import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/**
 * Stops the embedded server that the run's first database test started, unless another run is connected to it. Plain
 * JavaScript, because Jest does not map our imports here. A server lost in a killed run is joined by the next.
 */
export default async function stopServer({ rootDir }) {
  const record = join(rootDir, 'node_modules', '.cache', 'levain-test', 'server.json');
  let owner;
  try {
    const { url, pid } = JSON.parse(readFileSync(record, 'utf8'));
    owner = new pg.Client({ connectionString: url });
    owner.on('error', () => undefined);
    await owner.connect();
    const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    const { rowCount } = await owner.query(others);
    if (rowCount === 0) process.kill(pid, 'SIGINT');
  } catch {
    // No server was needed, or another run has stopped it.
  } finally {
    await owner?.end().catch(() => undefined);
  }
}
