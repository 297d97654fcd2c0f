import { Module } from '@nestjs/common';
import { join } from 'node:path';
import { CONFIG, type Config } from '../config/config.js';
import { Sealer } from '../database/sealed.js';
import { PeopleModule } from '../people/people.module.js';
import { PrivacyModule } from '../privacy/privacy.module.js';
import { AccountStore } from './account.store.js';
import { EndedLabelStore } from './ended-label.store.js';
import { EndedLabels } from './ended-labels.service.js';
import { FreeTextStore } from './free-text.store.js';
import { ImportCommitService } from './import-commit.service.js';
import { ImportFileController } from './import-file.controller.js';
import { ImportPreviewView } from './import-preview-view.service.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';
import { ImportSpool } from './import-spool.js';
import { ImportStore } from './import.store.js';
import { KeptOut } from './kept-out.service.js';
import { LinkablePersons } from './linkable-persons.service.js';
import { LinkingGridService } from './linking-grid.service.js';
import { LinkingResolver } from './linking.resolver.js';
import { LinkingService } from './linking.service.js';
import { LinkingStore } from './linking.store.js';
import { SourceLoaders } from './source.loaders.js';
import { ListeningSubjectData } from './listening-subject-data.service.js';
import { NameMentionsResolver } from './name-mentions.resolver.js';
import { NameMentionService } from './name-mentions.service.js';
import { MessageLoaders } from './message.loaders.js';
import { MessageService } from './message.service.js';
import { OverlapService } from './overlap.service.js';
import { Platforms } from './platforms.js';
import { ToldAuthorStore } from './told-authors.store.js';
import { ToldAuthors } from './told-authors.service.js';
import { PostStore } from './post.store.js';
import { QuarantineStore } from './quarantine.store.js';
import { SourceResolver } from './source.resolver.js';
import { SourceService } from './source.service.js';
import { SourceStore } from './source.store.js';
import { SubjectPostStore } from './subject-post.store.js';
import { SuppressedLabels } from './suppressed-labels.service.js';
import { SweepService } from './sweep.service.js';
import { EncoderDesks } from './encoder-desks.service.js';
import { UndoService } from './undo.service.js';
import { UndoStore } from './undo.store.js';
import { UploadService } from './upload.service.js';

const STORES = [
  AccountStore,
  EndedLabelStore,
  FreeTextStore,
  ImportStore,
  LinkingStore,
  PostStore,
  QuarantineStore,
  SourceStore,
  SubjectPostStore,
  ToldAuthorStore,
  UndoStore,
];
const SERVICES = [
  EndedLabels,
  ImportCommitService,
  ImportPreviewView,
  ImportService,
  KeptOut,
  LinkablePersons,
  LinkingGridService,
  LinkingService,
  MessageService,
  NameMentionService,
  OverlapService,
  Platforms,
  SourceService,
  SuppressedLabels,
  SweepService,
  EncoderDesks,
  ToldAuthors,
  UndoService,
  UploadService,
];

const spool = (config: Config, sealer: Sealer) => new ImportSpool(join(config.home, 'spool'), sealer);

/** Sources, imports, authors and what their texts say. What can be read is given by the composition. */
@Module({
  imports: [PeopleModule, PrivacyModule],
  controllers: [ImportFileController],
  providers: [
    ...STORES,
    ...SERVICES,
    ImportResolver,
    LinkingResolver,
    ListeningSubjectData,
    SourceLoaders,
    MessageLoaders,
    NameMentionsResolver,
    SourceResolver,
    { provide: ImportSpool, useFactory: spool, inject: [CONFIG, Sealer] },
  ],
  exports: [
    ImportService,
    LinkingGridService,
    LinkingService,
    MessageService,
    SourceService,
    UndoService,
    UploadService,
  ],
})
export class ListeningModule {}
