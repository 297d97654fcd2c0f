import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type GroundDependent, type LostGround } from './ground-dependent.js';

/** Where slices to the right register what stands on grounds. */
@Injectable()
export class GroundDependents {
  private readonly dependents: GroundDependent[] = [];

  register(dependent: GroundDependent): void {
    this.dependents.push(dependent);
  }

  /** Tells every dependent, in the order of registration. */
  async groundLost(tx: Tx, lost: readonly LostGround[]): Promise<void> {
    if (lost.length === 0) return;
    for (const dependent of this.dependents) await dependent.groundLost(tx, lost);
  }
}
