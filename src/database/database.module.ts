import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from './database.js';
import { type OpenDatabase } from './open.js';
import { Sealer } from './sealed.js';

/**
 * Gives every slice the {@link Database}, the {@link Sealer} and the {@link Config}. The database is opened before
 * the application is made (that takes time and may refuse, in words), and closed by whoever opened it, after it.
 */
@Global()
@Module({})
export class DatabaseModule {
  static of(config: Config, { database, sealer }: Pick<OpenDatabase, 'database' | 'sealer'>): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Database, useValue: database },
        { provide: Sealer, useValue: sealer },
      ],
      exports: [CONFIG, Database, Sealer],
    };
  }
}
