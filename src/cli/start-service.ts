import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type AddressInfo, createServer } from 'node:net';
import { Catalogue } from '../api/catalogue.js';
import { PublicAddress } from '../api/public-address.js';
import { prepareHttp } from '../api/http-pipeline.js';
import { AppModule, type Foundations } from '../app.module.js';
import { type Config } from '../config/config.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { systemClock } from '../kernel/clock.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { JournalReplayService } from '../privacy/journal-replay.service.js';
import { openDatabaseForCommand } from './open-database.js';
import { say } from './terminal.js';

/** The service with its database open, not yet listening. */
export interface PreparedService {
  readonly app: NestExpressApplication;
  /** Listens on the configured port or the next free one. */
  listen(): Promise<Listening>;
  /** Ends jobs at work, open requests, connections and the embedded server, in that order. */
  stop(): Promise<void>;
}

/** Where the service answers. */
export interface Listening {
  /** The address that people type. */
  readonly url: string;
  /** The port that was taken: the one after, where the one that was asked for is in use. */
  readonly port: number;
}

/** The service, listening. */
export interface StartedService extends PreparedService, Listening {}

/** Ports that are tried after the one that was asked for. */
const PORTS_TRIED = 20;

/**
 * Milliseconds that a request may take to arrive. Node's five minutes cut off a large export on a slow line; headers keep
 * their own, short limit.
 */
const LONGEST_REQUEST = 2 * 3_600_000;

/** Opens the database, saying on stderr what takes time, and makes the service around it. */
export async function prepareService(config: Config, runsJobs = true): Promise<PreparedService> {
  const opened = await openDatabaseForCommand(config);
  try {
    const app = await createApp({ config, opened, clock: systemClock, runsJobs });
    return {
      app,
      listen: () => listen(app, config),
      stop: async () => {
        await app.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** {@link prepareService}, then listens. */
export async function startService(config: Config): Promise<StartedService> {
  const service = await prepareService(config);
  try {
    return { ...service, ...(await service.listen()) };
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/** The service over a database that is open already; whoever opened it closes it, after the service. */
export async function createApp(foundations: Foundations): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(foundations), {
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
    logger: ['error', 'warn', 'fatal'],
  });
  prepareHttp(app, foundations.config);
  app.getHttpServer().requestTimeout = LONGEST_REQUEST;
  await app.init();
  await replayJournals(app, foundations.config);
  await app.get(JobsModule).start();
  return app;
}

/**
 * Nothing is answered before the database knows again whom to forget: it may come from a backup. What cannot be erased
 * is said and does not keep everybody else from working: nothing is shown of somebody whose erasure is partial.
 */
async function replayJournals(app: NestExpressApplication, { language }: Config): Promise<void> {
  const journals = app.get(JournalReplayService, { strict: false });
  for (const { organisationId } of await app.get(OrganisationService).all()) {
    const { partial: count } = await journals.replay(organisationId);
    if (count > 0) say(app.get(Catalogue, { strict: false }).say(language, 'erasures-partial', { count }));
  }
}

/** Listens on the first free port from the configured one on. */
export async function listen(app: NestExpressApplication, config: Config): Promise<Listening> {
  for (let tried = 0; ; tried++) {
    const port = config.port === 0 ? 0 : config.port + tried;
    // Asked beforehand, because Nest writes an error on the terminal for a port that is taken; another program may
    // still take it in between.
    if (tried < PORTS_TRIED && !(await isFree(port, config.host))) continue;
    try {
      await app.listen(port, config.host);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === PORTS_TRIED) throw error;
    }
  }
  const { port } = app.getHttpServer().address() as AddressInfo;
  const address = app.get(PublicAddress);
  address.listensOn(port);
  return { url: address.url, port };
}

/** Whether a port could be listened on a moment ago. */
function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, host);
  });
}
