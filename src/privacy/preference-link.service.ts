import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PublicAddress } from '../api/public-address.js';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id, newId } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type Actor } from './actor.js';
import { type Channel } from './domain/channel.js';
import { type Cell, PREFERENCE_LINK_LIFE, REQUEST_KEPT } from './domain/preference-link.js';
import { type LinkAddress, PreferenceLinkStore } from './preference-link.store.js';

/** A link to make, for one person. */
export interface LinkToMake {
  readonly subjectId: Id;
  readonly language: Language;
  /** The channel that it goes out by; null where it is handed over, on paper or on a screen. */
  readonly sentBy: Channel | null;
  /** The one consent that it asks for; null for the page as such. */
  readonly asked: Cell | null;
}

/** A link that was just made: its address is told once, and only a keyed hash of it is kept. */
export interface MadeLink {
  readonly url: string;
  readonly expiresAt: Instant;
}

/** Where mail programmes leave for a person who clicked once. */
export const ONE_CLICK_PATH = 'desabonnement';

/** Links by which people see and change their own preferences without signing in. */
@Injectable()
export class PreferenceLinkService {
  constructor(
    private readonly database: Database,
    private readonly links: PreferenceLinkStore,
    private readonly sealer: Sealer,
    private readonly address: PublicAddress,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes a link. Earlier ones go on: one of them may stand on paper. */
  async make(tx: Tx, actor: Actor, wanted: LinkToMake): Promise<MadeLink> {
    const { token, expiresAt } = await this.token(tx, actor, wanted);
    return { url: this.pageUrl(token, wanted.language), expiresAt };
  }

  /** The page that a token opens. Behind the #, which browsers never send: no log on the way can keep it. */
  pageUrl(token: string, language: Language): string {
    return `${this.address.url}/preferences#langue=${language}&jeton=${token}`;
  }

  /**
   * The address that every mail carries, for leaving as easily as coming (RFC 2369): the bare POST of RFC 8058, which
   * knows no fragments, ends all mail. Logs on the way keep such an address: its token does nothing else.
   */
  async urlFor(tx: Tx, subjectId: Id, language: Language): Promise<string> {
    const actor = { staffId: null, at: this.clock.now() };
    const wanted = { subjectId, language, sentBy: 'email', asked: null } as const;
    const { token } = await this.token(tx, actor, wanted, true);
    return `${this.address.url}/${ONE_CLICK_PATH}/${token}?langue=${language}`;
  }

  private async token(tx: Tx, actor: Actor, { subjectId, sentBy, asked }: LinkToMake, isForLeaving = false) {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = actor.at.add(PREFERENCE_LINK_LIFE[asked === null ? 'preferences' : 'request']);
    const link = {
      id: newId(actor.at.epochMilliseconds),
      subjectId,
      sentBy,
      askedPurpose: asked?.purpose ?? null,
      askedChannel: asked?.reach ?? null,
      expiresAt: expiresAt.toString(),
      isForLeaving,
    };
    const tokenHash = this.sealer.fingerprint('token', null, token);
    await this.links.add(tx, link, { ...actor, tokenHash });
    return { token, expiresAt };
  }

  /** Where a token leads, or null for one that is forged, or has expired. */
  addressOf(token: string): Promise<LinkAddress | null> {
    const hashes = this.sealer.fingerprints('token', null, token);
    return this.database.withDirectory((tx) => this.links.address(tx, hashes, this.clock.now()));
  }

  /** Forgets links that have ended and requests that nobody answered. */
  sweep(tx: Tx, at: Instant): Promise<number> {
    return this.links.sweep(tx, at, at.subtract(REQUEST_KEPT));
  }
}
