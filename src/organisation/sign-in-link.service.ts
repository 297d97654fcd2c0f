import { Injectable } from '@nestjs/common';
import { type Temporal } from 'temporal-polyfill';
import { PublicAddress } from '../api/public-address.js';
import { Database } from '../database/database.js';
import { type StaffAddress } from './directory.store.js';
import { type LinkPurpose } from './domain/session.js';
import { SessionService, type Token } from './session.service.js';

/** An address that signs somebody in once. */
export interface SignInLink {
  readonly url: string;
  readonly expiresAt: Temporal.Instant;
}

/** The word before the token: the page asks an invited person to choose a password. */
const WORD: Readonly<Record<LinkPurpose, string>> = { demonstration: 'jeton', invitation: 'invitation' };

/** Addresses for a single sign-in, for the command line and for invitations. */
@Injectable()
export class SignInLinkService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly address: PublicAddress,
  ) {}

  /** Makes an address for a member of staff; earlier ones that were not used stop working. */
  async make(staff: StaffAddress, purpose: LinkPurpose): Promise<SignInLink> {
    const token = await this.database.withDirectory((tx) => this.sessions.makeLink(tx, staff, purpose));
    return this.write(token, purpose);
  }

  /** The token stands after the #, which browsers never send: no log on the way can keep it. */
  write({ token, expiresAt }: Token, purpose: LinkPurpose): SignInLink {
    return { url: `${this.address.url}/entrer#${WORD[purpose]}=${token}`, expiresAt };
  }
}
