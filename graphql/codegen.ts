import { type CodegenConfig } from '@graphql-codegen/cli';

const temporal = (name: string) => `temporal-polyfill#Temporal.${name}`;

/**
 * Writes the service's and the dashboards' types from the schema: `npm run codegen`. There are no mappers (they
 * would import slices into `api/`), and no scalar falls back to `any`. A test tells when the result is stale.
 */
const config: CodegenConfig = {
  schema: 'graphql/*.graphql',
  silent: true,
  generates: {
    'src/api/schema.generated.ts': {
      plugins: [
        { add: { content: '// Written by `npm run codegen` from graphql/*.graphql. Do not edit.' } },
        'typescript',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        inputMaybeValue: 'T | null | undefined',
        scalars: {
          ID: 'string',
          Instant: temporal('Instant'),
          CalendarDate: temporal('PlainDate'),
          WallTime: temporal('PlainDateTime'),
          LongInt: 'number',
        },
      },
    },
    'dashboards/src/graphql/': {
      preset: 'client',
      documents: ['dashboards/src/**/*.{ts,tsx}', '!dashboards/src/graphql/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        scalars: { Instant: 'string', CalendarDate: 'string', WallTime: 'string', LongInt: 'number' },
      },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
