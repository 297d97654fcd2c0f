import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** Why a sending goes no further: what it would send now is not what somebody approved, or wrote. */
export const TEXT_CHANGED = 'delivery.text-changed';

/** Posts, or messages to one person. */
type SentAs = 'publication_id' | 'message_id';

/** Takes back sendings that nobody has begun, or that reached nobody. @returns the ids of what they would have sent */
export async function takeBack(tx: Tx, of: SentAs, ids: readonly Id[]): Promise<Id[]> {
  const rows = await tx.query<{ id: Id }>(
    `delete from publishing.deliveries where organisation_id = $1 and ${of} = any ($2::uuid[]) and state = 'pending'
     returning ${of} as id`,
    [tx.organisationId, ids],
  );
  return rows.map(({ id }) => id);
}

/**
 * Ends what has not arrived of texts that changed. What became of a sending of the text as it was, only a person can
 * tell: asked about by the new one, the network would not find it, and it would go out once more. An attempt that is
 * under way counts as such: it loses its claim, and would come back to be tried again with the new text.
 */
export async function stopSendings(tx: Tx, of: SentAs, ids: readonly Id[]): Promise<void> {
  await tx.run(
    `update publishing.deliveries set state = case when state in ('sending', 'unknown') then 'unknown' else 'failed' end,
       needs_person = state in ('sending', 'unknown'), claim = null, lease_until = null, ask_at = null, is_held = false,
       fault_kind = case when state in ('sending', 'unknown') then 'unknown-outcome' else 'rejected' end,
       fault_reason = $3, fault_parameters = '{}', version = version + 1
      where organisation_id = $1 and ${of} = any ($2::uuid[]) and state <> 'published'`,
    [tx.organisationId, ids, TEXT_CHANGED],
  );
}

/**
 * Makes drafts again of those of which nothing went out yet: their text is not the one that was approved any more. A
 * time that was wished for stays a wish. Of the others, what has not arrived goes no further.
 */
export async function withdrawApproval(tx: Tx, ids: readonly Id[]): Promise<void> {
  await tx.run(
    `update publishing.publications p set state = 'draft', suspended_from = null, approved_by = null, approved_at = null,
       version = version + 1
      where organisation_id = $1 and id = any ($2::uuid[])
        and (state in ('in-review', 'approved', 'scheduled', 'publishing') or suspended_from is not null)
        and not exists (select from publishing.deliveries d
          where d.organisation_id = $1 and d.publication_id = p.id and d.state <> 'pending')`,
    [tx.organisationId, ids],
  );
  await tx.run(
    `delete from publishing.deliveries d using publishing.publications p
      where d.organisation_id = $1 and d.publication_id = any ($2::uuid[]) and d.state = 'pending'
        and p.organisation_id = $1 and p.id = d.publication_id and p.state = 'draft'`,
    [tx.organisationId, ids],
  );
  await stopSendings(tx, 'publication_id', ids);
  await tx.run(
    `update publishing.publications p set state = 'failed', suspended_from = null, version = version + 1
      where organisation_id = $1 and id = any ($2::uuid[]) and (state = 'publishing' or suspended_from = 'publishing')
        and not exists (select from publishing.deliveries d
          where d.organisation_id = $1 and d.publication_id = p.id and d.state = 'unknown')`,
    [tx.organisationId, ids],
  );
}
