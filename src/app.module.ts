import { type DynamicModule, Module } from '@nestjs/common';
import { ApiModule } from './api/api.module.js';
import { Catalogue } from './api/catalogue.js';
import { makeCatalogue } from './catalogues.js';
import { type Config } from './config/config.js';
import { DatabaseModule } from './database/database.module.js';
import { type OpenDatabase } from './database/open.js';
import { JobsModule } from './jobs/jobs.module.js';
import { CLOCK, type Clock } from './kernel/clock.js';
import { connectors } from './connectors/registry.js';
import { ListeningModule } from './listening/listening.module.js';
import { LISTENED_PLATFORMS } from './listening/reader.port.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PeopleModule } from './people/people.module.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { PUBLISHED_PLATFORMS } from './publishing/publisher.port.js';
import { PublishingModule } from './publishing/publishing.module.js';
import { PipelineModule } from './recruitment/pipeline.module.js';
import { RecruitmentModule } from './recruitment/recruitment.module.js';
import { ScoringModule } from './scoring/scoring.module.js';

/** What the service stands on, made before it. */
export interface Foundations {
  readonly config: Config;
  readonly opened: Pick<OpenDatabase, 'database' | 'sealer' | 'servingUrl'>;
  readonly clock: Clock;
  /** False: jobs are only enqueued. */
  readonly runsJobs: boolean;
}

/** The whole service: every room and slice, composed. */
@Module({})
export class AppModule {
  static of({ config, opened, clock, runsJobs }: Foundations): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        DatabaseModule.of(config, opened),
        JobsModule.of({ servingUrl: opened.servingUrl, runsJobs }),
        ApiModule,
        OrganisationModule,
        PrivacyModule,
        PeopleModule,
        ListeningModule,
        PublishingModule,
        ScoringModule,
        RecruitmentModule,
        PipelineModule,
      ],
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: LISTENED_PLATFORMS, useValue: connectors },
        { provide: PUBLISHED_PLATFORMS, useValue: connectors },
        { provide: Catalogue, useFactory: makeCatalogue },
      ],
      exports: [CLOCK, LISTENED_PLATFORMS, PUBLISHED_PLATFORMS, Catalogue],
    };
  }
}
