import { NativeSelect, TextInput } from '@mantine/core';
import { type RelationKind } from '../../../graphql/graphql.js';
import { evidenceFor, evidenceUnder, type EvidenceKind } from '../../../ui/evidence.js';
import { useFormat, useToday } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { type GroundDraft } from '../hooks/decisions.js';
import { useLinkingWords } from '../messages/words.js';
import css from './linking.module.css';

const kinds: readonly RelationKind[] = ['member', 'formerMember', 'regularContact'];

interface GroundDefaultsProps {
  draft: GroundDraft;
  onDraft: (draft: GroundDraft) => void;
}

/** The ground, and its dated evidence, that accepted links record for people who have none. */
export function GroundDefaults({ draft, onDraft }: GroundDefaultsProps) {
  const words = useLinkingWords();
  const ui = useUiWords();
  const format = useFormat();
  const today = useToday();
  return (
    <details className={css.defaults} open={window.innerWidth >= 768}>
      <summary className={css.defaultsTitle}>
        {words('groundTitle')}
        <span className={css.defaultsNow}>
          {words(draft.kind)} ·{' '}
          {words('proofOf', { kind: ui(draft.evidenceKind), date: format.shortDate(draft.dated) })}
        </span>
      </summary>
      <p className={css.quiet}>{words('groundText')}</p>
      <div className={css.fields} role="group" aria-label={words('groundTitle')}>
        <NativeSelect
          label={words('kind')}
          value={draft.kind}
          onChange={(event) => {
            const kind = event.currentTarget.value as RelationKind;
            onDraft({ ...draft, kind, evidenceKind: evidenceUnder(kind, draft.evidenceKind) });
          }}
          data={kinds.map((kind) => ({ value: kind, label: words(kind) }))}
        />
        <TextInput
          type="date"
          label={words('since')}
          max={today}
          required
          value={draft.since}
          onChange={(event) => onDraft({ ...draft, since: event.currentTarget.value || draft.since })}
        />
        <NativeSelect
          label={words('evidence')}
          value={draft.evidenceKind}
          onChange={(event) => onDraft({ ...draft, evidenceKind: event.currentTarget.value as EvidenceKind })}
          data={evidenceFor[draft.kind].map((kind) => ({ value: kind, label: ui(kind) }))}
        />
        <TextInput
          type="date"
          label={words('dated')}
          max={today}
          required
          value={draft.dated}
          onChange={(event) => onDraft({ ...draft, dated: event.currentTarget.value || draft.dated })}
        />
      </div>
    </details>
  );
}
