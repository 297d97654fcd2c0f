import { main } from '../../src/cli/main.js';

// The command line as a compiled process of its own, without the step that compiles it.
await main(process.argv);
