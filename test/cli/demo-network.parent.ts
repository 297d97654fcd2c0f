import { startNetworkProcess } from '../../src/cli/demo-network.js';

// Starts a network and tells where; then it waits to be killed.
const [script = '', file = ''] = process.argv.slice(2);
const network = await startNetworkProcess(0, file, script);
process.send?.(network.url);
