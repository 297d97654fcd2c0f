export { openChromium as openBrowser } from '../../src/cli/chromium.js';
