import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * `graphql(`query Today {...}`)` becomes the generated `TodayDocument` itself: otherwise the look-up table of the
 * client preset would put every document of the application, twice, into the first route.
 */
function documentsByName(): Plugin {
  const call = /\bgraphql\(`\s*(?:query|mutation)\s+(\w+)[\s\S]*?`\)/g;
  return {
    name: 'levain:documents-by-name',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/dashboards/src/') || id.includes('/src/graphql/') || !code.includes('graphql(`'))
        return null;
      const names: string[] = [];
      const replaced = code.replace(call, (_whole, name: string) => {
        names.push(`${name}Document`);
        return `${name}Document`;
      });
      const from = /from '([^']*\/graphql)\/gql\.js'/.exec(code)?.[1];
      if (!from || names.length === 0) return null;
      return { code: `import { ${names.join(', ')} } from '${from}/graphql.js';\n${replaced}`, map: null };
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

export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [documentsByName(), react(), ...(mode === 'mock' ? [inventedService()] : [])],
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', manifest: true, chunkSizeWarningLimit: 900 },
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
