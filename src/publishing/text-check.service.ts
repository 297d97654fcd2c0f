import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { refusal, type Refusal } from '../kernel/result.js';
import { faultsOf, isPublicLink, measure, type PublicText } from './domain/content-policy.js';
import { foldedWords, namesIn } from './domain/names.js';
import { KnownNameStore } from './known-name.store.js';
import { Networks } from './networks.js';
import { type Target, TargetStore } from './target.store.js';

/** What a text is on one target. */
export interface TargetCheck {
  readonly target: Target;
  readonly length: number;
  readonly limit: number;
  readonly faults: readonly Refusal[];
}

/** What is known of a text before anybody reads it. */
export interface TextCheck {
  readonly targets: readonly TargetCheck[];
  /** Names of known persons, as the text writes them. */
  readonly names: readonly string[];
}

/** Checks a text against each network's policy, and looks for persons' names in it. */
@Injectable()
export class TextCheckService {
  constructor(
    private readonly targets: TargetStore,
    private readonly networks: Networks,
    private readonly names: KnownNameStore,
  ) {}

  /** @param tx one that sees every section: whose name may stand in a text does not depend on who writes it */
  async check(tx: Tx, content: PublicText, targetIds: readonly Id[]): Promise<TextCheck> {
    const targets = await this.targets.byIds(tx, targetIds);
    return {
      targets: targets.map((target) => this.onTarget(content, target)),
      names: await this.namesIn(tx, content.text),
    };
  }

  /** The first thing that keeps a text from its targets, or null. */
  async refusal(tx: Tx, content: PublicText, targetIds: readonly Id[]): Promise<Refusal | null> {
    const targets = await this.targets.byIds(tx, targetIds);
    return targets.map((target) => this.onTarget(content, target)).flatMap(({ faults }) => faults)[0] ?? null;
  }

  async namesIn(tx: Tx, text: string): Promise<string[]> {
    return namesIn(text, await this.names.sharing(tx, foldedWords(text)));
  }

  private onTarget(content: PublicText, target: Target): TargetCheck {
    const policy = this.networks.find(target.network)?.publish.policy;
    if (policy === undefined || target.disconnectedAt !== null)
      return {
        target,
        length: 0,
        limit: 0,
        faults: [refusal('network.disconnected', { name: target.name })],
      };
    const wrongLink =
      content.link !== null && !isPublicLink(content.link) ? [refusal('text.link-unreadable')] : [];
    return {
      target,
      length: measure(content, policy),
      limit: policy.limit,
      faults: [...wrongLink, ...faultsOf(content, policy)],
    };
  }
}
