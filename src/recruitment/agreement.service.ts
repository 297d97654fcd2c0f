import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { AgreementStore } from './agreement.store.js';
import { type Agreement, AGREEMENT_DAYS, agreementOf, leanOf, leanOfScore } from './domain/agreement.js';
import { type Lead, type LeadAct } from './domain/lead.js';
import { type Pipeline } from './domain/pipeline.js';

/** A decision with what stood beside it. */
export interface Decision {
  readonly lead: Lead;
  readonly pipeline: Pipeline;
  /** The stage before it; null for an opening. */
  readonly fromStageId: Id | null;
  readonly act: LeadAct;
  readonly at: Instant;
}

const DAY = 86_400_000;

/** Watches whether humans decide, or only follow the score (GDPR Art. 22; CJEU C-634/21). */
@Injectable()
export class AgreementService {
  constructor(private readonly agreements: AgreementStore) {}

  /** Notes whether a decision went the way of the score; nothing where either has no direction. */
  async note(tx: Tx, { lead, pipeline, fromStageId, act, at }: Decision): Promise<void> {
    const lean = leanOf(act, pipeline, fromStageId);
    if (lean === null) return;
    const score = await this.agreements.scoreOf(tx, lead.personId, at.toString());
    const scoreLean = leanOfScore(score?.tenths ?? null);
    if (score === null || scoreLean === null) return;
    const decision = { leadId: lead.id, version: lead.version, personId: lead.personId, at: at.toString() };
    await this.agreements.insert(tx, decision, lean === scoreLean, score.grantId);
  }

  /** How decisions and scores agreed over the last days. */
  async state(tx: Tx, at: Instant): Promise<Agreement> {
    const since = new Date(at.epochMilliseconds - AGREEMENT_DAYS * DAY).toISOString();
    const { decisions, agreeing } = await this.agreements.counts(tx, since);
    return agreementOf(decisions, agreeing);
  }
}
