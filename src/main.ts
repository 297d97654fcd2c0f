// The service's entry point: what `bin/levain.js` looks for before it compiles the sources.
import { main } from './cli/main.js';

await main([...process.argv.slice(0, 2), 'serve', ...process.argv.slice(2)]);
