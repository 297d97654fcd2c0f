import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PublicAddress } from '../api/public-address.js';
import { AUTHENTICATOR } from '../api/viewer.js';
import { CONFIG, type Config } from '../config/config.js';
import { AuditSealing } from './audit-sealing.job.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditTrail } from './audit.service.js';
import { AuditStore } from './audit.store.js';
import { DirectoryStore } from './directory.store.js';
import { Home } from './home.js';
import { HomeStore } from './home.store.js';
import { OrganisationLoaders } from './organisation.loaders.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';
import { OrganisationStore } from './organisation.store.js';
import { OwnAccessService } from './own-access.service.js';
import { SetUpHome } from './set-up-home.service.js';
import { SessionService } from './session.service.js';
import { SignInAttempts } from './sign-in-attempts.service.js';
import { SignInLinkService } from './sign-in-link.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';
import { StaffResolver } from './staff.resolver.js';
import { StaffService } from './staff.service.js';
import { StaffStore } from './staff.store.js';
import { Sweeping } from './sweeping.job.js';
import { ViewerResolver } from './viewer.resolver.js';
import { ViewerService } from './viewer.service.js';

const STORES = [AuditStore, DirectoryStore, HomeStore, OrganisationStore, StaffStore];
const SERVICES = [
  AuditTrail,
  Home,
  OrganisationService,
  OwnAccessService,
  SessionService,
  SetUpHome,
  SignInAttempts,
  SignInLinkService,
  SignInService,
  StaffService,
  ViewerService,
];
const RESOLVERS = [AuditResolver, OrganisationResolver, SignInResolver, StaffResolver, ViewerResolver];

/** Organisations, their staff and their journal. Global: every slice to the right stands on it. */
@Global()
@Module({
  providers: [
    ...STORES,
    ...SERVICES,
    ...RESOLVERS,
    OrganisationLoaders,
    AuditSealing,
    Sweeping,
    { provide: AUTHENTICATOR, useExisting: SessionService },
    { provide: PublicAddress, useFactory: (config: Config) => new PublicAddress(config), inject: [CONFIG] },
  ],
  exports: [
    AUTHENTICATOR,
    PublicAddress,
    AuditTrail,
    DirectoryStore,
    Home,
    OrganisationService,
    SignInLinkService,
  ],
})
export class OrganisationModule implements OnModuleInit {
  constructor(
    private readonly home: Home,
    private readonly setUp: SetUpHome,
  ) {}

  onModuleInit(): void {
    this.home.register(this.setUp);
  }
}
