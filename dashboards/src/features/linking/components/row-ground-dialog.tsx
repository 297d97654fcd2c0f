import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { type RelationKind } from '../../../graphql/graphql.js';
import { evidenceFor, evidenceUnder, type EvidenceKind } from '../../../ui/evidence.js';
import { useToday } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { evidenceOf, type GroundDraft, type RowGround } from '../hooks/decisions.js';
import { useLinkingWords } from '../messages/words.js';
import css from './linking.module.css';

const kinds: readonly RelationKind[] = ['member', 'formerMember', 'regularContact'];

interface RowGroundDialogProps {
  /** Whose ground it is. */
  name: string;
  row: RowGround;
  /** What holds for the rows that say nothing of their own. */
  draft: GroundDraft;
  onRow: (row: RowGround) => void;
  onClose: () => void;
}

/** The ground of one row, with a proof of its own. */
export function RowGroundDialog({ name, row, draft, onRow, onClose }: RowGroundDialogProps) {
  const words = useLinkingWords();
  const ui = useUiWords();
  const today = useToday();
  const first = row.ground ?? draft.kind;
  const [fields, setFields] = useState<GroundDraft>({ kind: first, ...evidenceOf(first, row.own, draft) });
  const set = (part: Partial<GroundDraft>) => setFields((now) => ({ ...now, ...part }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { kind, ...own } = fields;
    onRow({ ground: kind, own });
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={words('rowGround', { name })}>
      <form className={css.dialog} onSubmit={save}>
        <NativeSelect
          data-autofocus
          label={words('kind')}
          value={fields.kind}
          onChange={(event) => {
            const kind = event.currentTarget.value as RelationKind;
            set({ kind, evidenceKind: evidenceUnder(kind, fields.evidenceKind) });
          }}
          data={kinds.map((kind) => ({ value: kind, label: words(kind) }))}
        />
        <div className={css.fields}>
          <TextInput
            type="date"
            label={words('since')}
            max={today}
            required
            value={fields.since}
            onChange={(event) => set({ since: event.currentTarget.value })}
          />
          <NativeSelect
            label={words('evidence')}
            value={fields.evidenceKind}
            onChange={(event) => set({ evidenceKind: event.currentTarget.value as EvidenceKind })}
            data={evidenceFor[fields.kind].map((kind) => ({ value: kind, label: ui(kind) }))}
          />
          <TextInput
            type="date"
            label={words('dated')}
            max={today}
            required
            value={fields.dated}
            onChange={(event) => set({ dated: event.currentTarget.value })}
          />
          <TextInput
            label={words('proofNote')}
            maxLength={200}
            value={fields.note ?? ''}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
        </div>
        <div className={css.footer}>
          {row.own ? (
            <Button
              variant="default"
              onClick={() => {
                onRow({ ...row, own: null });
                onClose();
              }}
            >
              {words('asOthers')}
            </Button>
          ) : null}
          <Button type="submit">{words('keepProof')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
