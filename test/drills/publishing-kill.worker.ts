import { prepareService } from '../../src/cli/start-service.js';
import { readConfig } from '../../src/config/config.js';
import { DISPATCH_LIMITS } from '../../src/publishing/dispatch-limits.js';

// A service process as `levain worker` is one, with leases that end before the drill does. The network may still write what
// reached it for as long as in production: on a busy machine it gets no turn for seconds.
Object.assign(DISPATCH_LIMITS, { batch: 5, lanes: 2, timeoutMs: 1_500, leaseMs: 5_000, settlingMs: 10_000 });
await prepareService(readConfig());
process.send?.('ready');
process.on('disconnect', () => process.exit());
