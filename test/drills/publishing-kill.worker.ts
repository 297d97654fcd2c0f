import { prepareService } from '../../src/cli/start-service.js';
import { readConfig } from '../../src/config/config.js';
import { DISPATCH_LIMITS } from '../../src/publishing/dispatch-limits.js';

// A service process as `levain worker` is one, with leases that end before the drill does.
Object.assign(DISPATCH_LIMITS, { batch: 5, lanes: 2, timeoutMs: 1_500, leaseMs: 5_000, settlingMs: 2_000 });
await prepareService(readConfig());
process.send?.('ready');
process.on('disconnect', () => process.exit());
