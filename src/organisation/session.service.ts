import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { type Temporal } from 'temporal-polyfill';
import { type Authenticator, type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { Sealer } from '../database/sealed.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { DirectoryStore, type Session, type StaffAddress } from './directory.store.js';
import { capabilitiesOf, type Capability, sectionsFor } from './domain/role.js';
import { ABSOLUTE_LIMIT, isAlive, LINK_LIFE, type LinkPurpose } from './domain/session.js';
import { type StaffMember, StaffStore } from './staff.store.js';
import { type DirectoryTx } from '../database/tenant.js';

/** A secret that was made just now: it is told once, and only its keyed hash is stored. */
export interface Token {
  readonly token: string;
  readonly expiresAt: Temporal.Instant;
}

/** How rarely a session's last use is written down: once a minute is exact enough for twelve hours. */
const TOUCH_SECONDS = 60;

/** Sessions and single-use addresses: opaque secrets that lead to a member of staff. */
@Injectable()
export class SessionService implements Authenticator {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryStore,
    private readonly staff: StaffStore,
    private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Begins a session. */
  async start(tx: DirectoryTx, address: StaffAddress): Promise<Token> {
    const at = this.clock.now();
    const made = { token: newToken(), expiresAt: at.add(ABSOLUTE_LIMIT) };
    const { organisationId, staffId } = address;
    await this.directory.addSession(tx, {
      organisationId,
      staffId,
      at,
      tokenHash: this.hash(made.token),
      expiresAt: made.expiresAt,
    });
    return made;
  }

  /** Makes a single-use address for somebody; earlier ones that were not used stop working. */
  async makeLink(tx: DirectoryTx, address: StaffAddress, purpose: LinkPurpose): Promise<Token> {
    const at = this.clock.now();
    const made = { token: newToken(), expiresAt: at.add(LINK_LIFE[purpose]) };
    await this.directory.dropLinks(tx, address);
    const { organisationId, staffId } = address;
    await this.directory.addLink(tx, purpose, {
      organisationId,
      staffId,
      at,
      tokenHash: this.hash(made.token),
      expiresAt: made.expiresAt,
    });
    return made;
  }

  /** Uses a single-use address up. @returns whose it was, or null when it is unknown, used or too old */
  useLink(tx: DirectoryTx, token: string): Promise<StaffAddress | null> {
    return this.directory.useLink(tx, this.hashes(token), this.clock.now());
  }

  async end(token: string): Promise<void> {
    await this.database.withDirectory((tx) => this.directory.endSession(tx, this.hashes(token)));
  }

  /** Ends somebody's sessions, but this one. */
  async endOthers(tx: DirectoryTx, address: StaffAddress, token: string | null): Promise<void> {
    await this.directory.endSessions(tx, address, token === null ? [] : this.hashes(token));
  }

  /** Whether a session goes on, as far as the transaction sees. */
  async goesOn(tx: DirectoryTx, token: string): Promise<boolean> {
    return (await this.directory.session(tx, this.hashes(token))) !== null;
  }

  async viewerOf(token: string): Promise<Viewer | null> {
    const session = await this.database.withDirectory((tx) => this.liveSession(tx, token));
    if (session === null) return null;
    const { organisationId, staffId } = session;
    const member = await this.database.withTenant({ organisationId, sections: 'all' }, (tx) =>
      this.staff.find(tx, staffId),
    );
    return member === null || member.isDisabled ? null : viewerFrom(session, member);
  }

  private async liveSession(tx: DirectoryTx, token: string): Promise<Session | null> {
    const hashes = this.hashes(token);
    const session = await this.directory.session(tx, hashes);
    const now = this.clock.now();
    if (session === null || !isAlive(session, now)) return null;
    if (session.lastSeenAt.until(now).total('seconds') >= TOUCH_SECONDS)
      await this.directory.touchSession(tx, hashes, now);
    return session;
  }

  private hash(token: string): Buffer {
    return this.sealer.fingerprint('token', null, token);
  }

  private hashes(token: string): Buffer[] {
    return this.sealer.fingerprints('token', null, token);
  }
}

const newToken = (): string => randomBytes(32).toString('base64url');

function viewerFrom({ organisationId, createdAt }: Session, member: StaffMember): Viewer {
  const { grants } = member;
  const capabilities = capabilitiesOf(grants);
  const scopeFor = (capability: Capability) => ({
    organisationId,
    sections: sectionsFor(grants, capability),
  });
  return {
    staffId: member.id,
    organisationId,
    language: member.language,
    signedInAt: createdAt,
    roles: grants,
    capabilities,
    scope: scopeFor('see-persons'),
    may: (capability) => capabilities.has(capability),
    scopeFor,
  };
}
