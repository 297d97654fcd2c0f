import { NativeSelect, TextInput } from '@mantine/core';
import { type RelationKind } from '../../../graphql/graphql.js';
import { useToday } from '../../../ui/format.js';
import { type GroundDraft } from '../hooks/decisions.js';
import { useLinkingWords } from '../messages/words.js';
import css from './linking.module.css';

const kinds: readonly RelationKind[] = ['member', 'formerMember', 'regularContact'];
const evidenceKinds = ['membershipRecord', 'meeting', 'conversation', 'form', 'electionList'] as const;

interface GroundDefaultsProps {
  draft: GroundDraft;
  onDraft: (draft: GroundDraft) => void;
}

/** The ground, and its dated evidence, that accepted links record for people who have none. */
export function GroundDefaults({ draft, onDraft }: GroundDefaultsProps) {
  const words = useLinkingWords();
  const today = useToday();
  return (
    <fieldset className={css.defaults}>
      <legend className={css.defaultsTitle}>{words('groundTitle')}</legend>
      <p className={css.quiet}>{words('groundText')}</p>
      <div className={css.fields}>
        <NativeSelect
          label={words('kind')}
          value={draft.kind}
          onChange={(event) => onDraft({ ...draft, kind: event.currentTarget.value as RelationKind })}
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
          onChange={(event) => onDraft({ ...draft, evidenceKind: event.currentTarget.value })}
          data={evidenceKinds.map((kind) => ({ value: kind, label: words(kind) }))}
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
    </fieldset>
  );
}
