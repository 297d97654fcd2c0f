import { NativeSelect } from '@mantine/core';
import { type RelationKind } from '../../../graphql/graphql.js';
import { EvidenceFields } from '../../../ui/evidence-fields.js';
import { isWhole, noEvidence } from '../../../ui/evidence.js';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { type GroundDraft } from '../hooks/decisions.js';
import { useLinkingWords } from '../messages/words.js';
import css from './linking.module.css';

export const kinds: readonly RelationKind[] = ['member', 'formerMember', 'regularContact'];

interface GroundDefaultsProps {
  draft: GroundDraft;
  onDraft: (draft: GroundDraft) => void;
  /** Somebody tried to save: what is missing is marked. */
  isTried: boolean;
}

/** What the accepted links will record, in one line. */
function Chosen({ draft: { kind, proofs } }: { draft: GroundDraft }) {
  const words = useLinkingWords();
  const ui = useUiWords();
  const format = useFormat();
  if (!kind) return words('groundUnchosen');
  const proof = proofs[kind] ?? noEvidence;
  if (!isWhole(proof)) return words('groundUnproven', { kind: words(kind) });
  const since = format.shortDate(proof.since);
  const dated = format.shortDate(proof.dated);
  return words('groundChosen', { kind: words(kind), since, proof: ui(proof.evidenceKind), dated });
}

/**
 * The ground, and its dated evidence, that accepted links record for people who have none. It begins with none: a membership that
 * nobody has claimed must not be a key away from a ledger that forgets nothing.
 */
export function GroundDefaults({ draft, onDraft, isTried }: GroundDefaultsProps) {
  const words = useLinkingWords();
  const { kind, proofs } = draft;
  return (
    <details className={css.defaults} open={window.innerWidth >= 768}>
      <summary className={css.defaultsTitle}>
        {words('groundTitle')}
        <span className={css.defaultsNow} data-chosen={kind ?? undefined}>
          <Chosen draft={draft} />
        </span>
      </summary>
      <p className={css.quiet}>{words('groundText')}</p>
      <div className={css.fields} role="group" aria-label={words('groundTitle')}>
        <NativeSelect
          label={words('kind')}
          error={isTried && kind === null}
          value={kind ?? ''}
          onChange={(event) =>
            onDraft({ ...draft, kind: (event.currentTarget.value || null) as RelationKind | null })
          }
          data={[
            { value: '', label: words('noGround') },
            ...kinds.map((each) => ({ value: each, label: words(each) })),
          ]}
        />
        {kind ? (
          <EvidenceFields
            kind={kind}
            evidence={proofs[kind] ?? noEvidence}
            onEvidence={(proof) => onDraft({ ...draft, proofs: { ...proofs, [kind]: proof } })}
            isTried={isTried}
          />
        ) : null}
      </div>
    </details>
  );
}
