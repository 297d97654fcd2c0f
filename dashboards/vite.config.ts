import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * `graphql(`query Today {...}`)` becomes its text alone: the look-up table of the client preset would put every
 * document of the application, twice, into the first route. What it gave is its types, and they stay.
 */
function documentsAsText(): Plugin {
  const call = /\bgraphql\(`([^`]*)`\)/g;
  const tag = /^import \{ graphql \} from '[^']*\/gql\.js';$/m;
  return {
    name: 'levain:documents-as-text',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/dashboards/src/') || !code.includes('graphql(`')) return null;
      const asText = (_call: string, text: string) => {
        // A text carries its own fragments: the look-up table that would have added others is gone.
        const missing = [...text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)].find(
          ([, name]) => !text.includes(`fragment ${name} on`),
        );
        if (missing) throw new Error(`${id}: the fragment ${missing[1]} stands in another document`);
        return JSON.stringify(text.replace(/\s+/g, ' ').trim());
      };
      return { code: code.replace(tag, '').replace(call, asText), map: null };
    },
  };
}

/** `vite dashboards --mode mock` answers from invented data; by default requests go to a running service. */
function inventedService(): Plugin {
  return {
    name: 'levain:invented-service',
    async configureServer(server) {
      const loaded = await server.ssrLoadModule('/../test/browser/mock/service.ts');
      server.middlewares.use(loaded['inventedService']());
    },
  };
}

/**
 * Left alone, each icon and each small module that several pages share becomes a file of its own: forty requests, each
 * compressed by itself, 6 kB more on the first route. Together they travel in three.
 */
const together = [
  { name: 'icons', test: /@tabler\/icons-react/, minShareCount: 3 },
  { name: 'query', test: /@tanstack\/(react-query|query-core)/, minShareCount: 2 },
  // A dialogue brings its library's part with it, which no first route needs.
  { name: 'ui', test: /dashboards\/src\/(ui|transport)\/(?!dialog)[^/]+\.tsx?$/, minShareCount: 6 },
];

export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [documentsAsText(), react(), ...(mode === 'mock' ? [inventedService()] : [])],
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups: together } } },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    ...(mode === 'mock'
      ? {}
      : {
          proxy: {
            '/graphql': 'http://localhost:3000',
            '^/imports/[^/]+/file$': 'http://localhost:3000',
          },
        }),
  },
}));
