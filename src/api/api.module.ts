import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { type Request } from 'express';
import { join } from 'node:path';
import { projectRoot } from '../config/project-root.js';
import { AccessGuard } from './access.guard.js';
import { FaultFilter } from './fault.filter.js';
import { formatError, internalErrorPlugin, limitsPlugin } from './graphql-answers.js';
import { LoaderRegistry } from './loader-registry.js';
import { LIMITS } from './query-limits.js';
import { RequestContexts } from './request-contexts.service.js';
import { SCALARS } from './scalars.js';

/** Loaders and contexts, in a module of their own because GraphQL's options need them while they are made. */
@Global()
@Module({ providers: [LoaderRegistry, RequestContexts], exports: [LoaderRegistry, RequestContexts] })
class RequestsModule {}

/** The schema is public with the source code, so introspection and a playground are never needed in service. */
const options = (contexts: RequestContexts): ApolloDriverConfig => ({
  path: '/graphql',
  typePaths: [join(projectRoot(), 'graphql', '*.graphql')],
  resolvers: SCALARS,
  context: ({ req }: { req: Request }) => contexts.of(req),
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  introspection: false,
  graphiql: false,
  includeStacktraceInErrorResponses: false,
  hideSchemaDetailsFromClientErrors: true,
  autoTransformHttpErrors: false,
  formatError,
  parseOptions: { maxTokens: LIMITS.tokens },
  persistedQueries: false,
  plugins: [ApolloServerPluginCacheControlDisabled(), limitsPlugin, internalErrorPlugin],
});

/** GraphQL over HTTP, closed by default. Whoever composes the service provides the Authenticator and the Catalogue. */
@Module({
  imports: [
    RequestsModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [RequestContexts],
      useFactory: options,
    }),
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: FaultFilter },
  ],
})
export class ApiModule {}
