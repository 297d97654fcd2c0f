import { openKeyring } from '../../../src/config/keyring.js';
import { readConfig } from '../../../src/config/config.js';
import { Database } from '../../../src/database/database.js';
import { openPool } from '../../../src/database/pool.js';
import { Sealer } from '../../../src/database/sealed.js';
import { listeningOver } from '../../support/listening.js';

/** Writes one attested import, as a worker would: `node commit.child.js SERVING_URL FOLDER ORGANISATION SECTION IMPORT`. */
const [servingUrl, folder, organisationId, sectionId, importId] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
const { keyring } = openKeyring(folder);
const ground = {
  database: new Database(openPool(servingUrl, 3)),
  sealer: new Sealer(keyring),
  servingUrl,
  config: { ...readConfig({}), home: folder },
};
const scope = { organisationId, sections: 'all' } as const;
const listening = await listeningOver(ground, { scope, organisationId, sectionId }, folder);
await listening.commits.run(scope, importId);
process.exit(0);
