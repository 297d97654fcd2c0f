import { NativeSelect, TextInput } from '@mantine/core';
import { type RelationKind } from '../graphql/graphql.js';
import { evidenceFor, type Evidence, type EvidenceKind } from './evidence.js';
import { useToday } from './format.js';
import { useUiWords } from './messages/words.js';

interface EvidenceFieldsProps {
  kind: RelationKind;
  evidence: Evidence;
  onEvidence: (evidence: Evidence) => void;
  /** Somebody tried to go on: what is missing is marked. */
  isTried?: boolean;
}

/** Since when, by what and of which day; each is said by the person who knows it, so each begins empty. */
export function EvidenceFields({ kind, evidence, onEvidence, isTried = false }: EvidenceFieldsProps) {
  const ui = useUiWords();
  const today = useToday();
  const day = (key: 'since' | 'dated', label: string) => (
    <TextInput
      type="date"
      label={label}
      required
      max={today}
      error={isTried && evidence[key] === ''}
      value={evidence[key]}
      onChange={(event) => onEvidence({ ...evidence, [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {day('since', ui('tieSince'))}
      <NativeSelect
        label={ui('tieProof')}
        required
        error={isTried && evidence.evidenceKind === ''}
        value={evidence.evidenceKind}
        onChange={(event) =>
          onEvidence({ ...evidence, evidenceKind: event.currentTarget.value as EvidenceKind | '' })
        }
        data={[
          { value: '', label: ui('choose') },
          ...evidenceFor[kind].map((each) => ({ value: each, label: ui(each) })),
        ]}
      />
      {day('dated', ui('tieDated'))}
    </>
  );
}
