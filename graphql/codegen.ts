import { type CodegenConfig } from '@graphql-codegen/cli';

/** Read strictly into a Temporal value; written from one, or from the ISO text that the database gives. */
const temporal = (name: string, output: string) => ({
  input: `temporal-polyfill#Temporal.${name}`,
  output: `./scalar-values.js#${output}`,
});

/**
 * Writes the service's and the dashboards' types from the schema: `npm run codegen`. There are no mappers (they
 * would import slices into `api/`), and no scalar falls back to `any`. A test tells when the result is stale.
 */
const config: CodegenConfig = {
  schema: 'graphql/*.graphql',
  errorsOnly: true,
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
          Instant: temporal('Instant', 'InstantOutput'),
          CalendarDate: temporal('PlainDate', 'CalendarDateOutput'),
          WallTime: temporal('PlainDateTime', 'WallTimeOutput'),
          LongInt: 'number',
        },
      },
    },
    'dashboards/src/graphql/': {
      preset: 'client',
      documents: ['dashboards/src/**/*.{ts,tsx}', '!dashboards/src/graphql/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        scalars: {
          ID: 'string',
          Instant: 'string',
          CalendarDate: 'string',
          WallTime: 'string',
          LongInt: 'number',
        },
      },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
