import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type GroundProof, type GroundRecord, type GroundRecordConnection } from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id, isId } from '../kernel/id.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { STAFF } from '../organisation/organisation.loaders.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { type ChainAnswer } from '../privacy/ledger-chain.js';
import { methodName, reachName } from '../privacy/preference-answer.js';
import { ProofService, type RecordWithNotice } from '../privacy/proof.service.js';
import { PersonStore } from './person.store.js';

/** The proof of what somebody said: what stands in the ledger about one person whom the reader may see. */
@Resolver()
export class GroundProofResolver {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonStore,
    private readonly proofs: ProofService,
    private readonly organisations: OrganisationService,
    private readonly audit: AuditTrail,
  ) {}

  @Query('groundRecords')
  @Requires('manage-grounds')
  async groundRecords(
    @Args('personId') personId: Id,
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ): Promise<GroundRecordConnection> {
    const page = await this.ofPerson(context, personId, (tx, subjectId) =>
      this.proofs.records(tx, subjectId, { first, after: after ?? null }),
    );
    const items = page?.items ?? [];
    return {
      nodes: await Promise.all(items.map(({ node }) => answerRecord(node, context))),
      pageInfo: {
        hasNextPage: page?.hasNextPage ?? false,
        endCursor: items.at(-1)?.cursor ?? null,
      },
    };
  }

  @Query('groundProof')
  @Requires('manage-grounds')
  async groundProof(
    @Args('personId') personId: Id,
    @Args('sequence') sequence: number,
    @Context() context: SignedInContext,
  ): Promise<GroundProof | null> {
    const { staffId } = context.viewer;
    const found = await this.ofPerson(context, personId, async (tx, subjectId) => {
      const proof = await this.proofs.proof(tx, subjectId, sequence);
      if (proof === null) return null;
      await this.audit.record(tx, { action: 'ground-proof-shown', staffId, subjectId });
      return { proof, controller: (await this.organisations.of(tx)).name };
    });
    if (found === null) return null;
    const { proof, controller } = found;
    const { payload, previousHash, hash, noticeIsUnchanged, chain } = proof;
    const record = await answerRecord(proof, context);
    return {
      record,
      controller,
      payload,
      previousHash,
      hash,
      noticeIsUnchanged,
      chain: answerChain(chain, context),
    };
  }

  /** Null where the reader sees no such person. */
  private ofPerson<T>(
    { viewer }: SignedInContext,
    personId: Id,
    read: (tx: Tx, subjectId: Id) => Promise<T>,
  ): Promise<T | null> {
    return this.database.withTenant(viewer.scopeFor('manage-grounds'), async (tx) => {
      const [person] = isId(personId) ? await this.persons.byIds(tx, [personId]) : [];
      return person === undefined ? null : read(tx, person.subjectId);
    });
  }
}

async function answerRecord(
  { record, notice }: RecordWithNotice,
  context: SignedInContext,
): Promise<GroundRecord> {
  const { sequence, recordId, type, at, purpose, reach, method } = record;
  return {
    sequence,
    recordId,
    sentence: context.say(`record.${type}`),
    at,
    purpose: purpose === null ? null : toGraphql(purpose),
    channel: reach,
    channelName: reach === null ? null : reachName(reach, context, purpose),
    method: method === null ? null : methodName(method, context),
    actor: await actorName(record, context),
    notice,
  };
}

async function actorName(
  { actorId, subjectId }: RecordWithNotice['record'],
  context: SignedInContext,
): Promise<string> {
  if (actorId === null) return context.say('record.actor.service');
  if (actorId === subjectId) return context.say('record.actor.subject');
  return (await context.load(STAFF, actorId))?.name ?? context.say('record.actor.staff');
}

const answerChain = (chain: ChainAnswer, context: SignedInContext): GroundProof['chain'] =>
  chain.whole
    ? {
        isWhole: true,
        sentence: context.say('chain.whole', { head: chain.head.sequence }),
        head: chain.head.sequence,
        headHash: chain.head.hash.toString('hex'),
        brokenAt: null,
      }
    : {
        isWhole: false,
        sentence: context.say('chain.broken', { brokenAt: chain.brokenAt }),
        head: chain.brokenAt - 1,
        headHash: '',
        brokenAt: chain.brokenAt,
      };
