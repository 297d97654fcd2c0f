import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { dayOf, type Instant } from '../kernel/time.js';
import { type PlacedThing, thing } from '../organisation/domain/next-thing.js';
import { type HomeSource } from '../organisation/home.js';
import { deskThings } from './domain/desk.js';
import { PlanningService } from './planning.service.js';
import { wholeOf } from './publication.service.js';
import { PublicationStore } from './publication.store.js';
import { TargetStore } from './target.store.js';

/** Posts that somebody still has to do with; more are found on their own page. */
const MOST = 60;

/** What publishing puts on the day of those who write, approve, and connect accounts. */
@Injectable()
export class PublishingHome implements HomeSource {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationStore,
    private readonly targets: TargetStore,
    private readonly planning: PlanningService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom'>,
  ) {}

  async things(viewer: Viewer, at: Instant): Promise<PlacedThing[]> {
    const mayWrite = viewer.may('write-publications');
    const mayApprove = viewer.may('approve-publications');
    const mayConnect = viewer.may('manage-networks');
    if (!mayWrite && !mayApprove && !mayConnect) return [];
    return this.database.withTenant(wholeOf(viewer), async (tx) => {
      const things: PlacedThing[] = mayConnect ? this.missing(await this.targets.all(tx)) : [];
      if (!mayWrite && !mayApprove) return things;
      const zone = await this.planning.zone(tx);
      const [today, tomorrow] = [at, at.add({ hours: 24 })].map((one) => dayOf(one, zone)) as [
        string,
        string,
      ];
      const open = ['draft', 'in-review', 'approved', 'scheduled'] as const;
      const posts = await this.publications.page(tx, open, MOST, null);
      const { staffId } = viewer;
      return [...things, ...deskThings(posts, { staffId, mayWrite, mayApprove, today, tomorrow })];
    });
  }

  /** What an installation cannot publish or write without. */
  private missing(targets: readonly { readonly disconnectedAt: string | null }[]): PlacedThing[] {
    const isConnected = targets.some(({ disconnectedAt }) => disconnectedAt === null);
    const hasMail = this.config.smtpUrl !== null && this.config.mailFrom !== null;
    return [
      ...(isConnected ? [] : [thing('connect-network', 'set-up', '/reglages/comptes')]),
      ...(hasMail ? [] : [thing('set-mail', 'set-up', '/reglages/comptes')]),
    ];
  }
}
