import { Inject, Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type DirectoryTx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Refusal, refusal } from '../kernel/result.js';
import { DirectoryStore } from './directory.store.js';
import { FAILURE_MEMORY, waitsUntil } from './domain/sign-in-throttle.js';

/** Counts the tries at a password or a code by the address that they are for, so that none can be guessed. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly directory: DirectoryStore,
    private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts a try as failed before it is made; {@link succeeded} takes the count back.
   * @returns why there is to be no try now, or null
   */
  async count(tx: DirectoryTx, email: string): Promise<Refusal | null> {
    const fingerprints = this.sealer.fingerprints('email', null, email);
    const now = this.clock.now();
    await this.directory.holdFailures(tx, fingerprints[0]!);
    const failures = await this.directory.failures(tx, fingerprints, now.subtract(FAILURE_MEMORY));
    const until = waitsUntil(failures, now);
    if (until !== null)
      return refusal('sign-in-wait', { seconds: Math.ceil(now.until(until).total('seconds')) });
    await this.directory.addFailure(tx, fingerprints[0]!, now);
    return null;
  }

  async succeeded(tx: DirectoryTx, email: string): Promise<void> {
    await this.directory.dropFailures(tx, this.sealer.fingerprints('email', null, email));
  }
}
