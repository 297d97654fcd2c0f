import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { EvidenceFields } from '../../../ui/evidence-fields.js';
import { noEvidence, type Evidence } from '../../../ui/evidence.js';
import { evidenceOf, type Ground, type GroundDraft, type RowGround } from '../hooks/decisions.js';
import { useLinkingWords } from '../messages/words.js';
import { kinds } from './ground-defaults.js';
import css from './linking.module.css';

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
  const proofOf = (ground: Ground, own: Evidence | null) =>
    ground === 'none' ? noEvidence : evidenceOf(ground, own, draft);
  const first = row.ground ?? draft.kind ?? 'none';
  const [ground, setGround] = useState<Ground>(first);
  const [own, setOwn] = useState<Evidence>(proofOf(first, row.own));
  const save = (event: FormEvent) => {
    event.preventDefault();
    onRow({ ground, own: ground === 'none' ? null : own });
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={words('rowGround', { name })}>
      <form className={css.dialog} onSubmit={save}>
        <NativeSelect
          data-autofocus
          label={words('kind')}
          value={ground}
          onChange={(event) => {
            const wanted = event.currentTarget.value as Ground;
            setGround(wanted);
            setOwn(proofOf(wanted, null));
          }}
          data={[
            ...kinds.map((kind) => ({ value: kind, label: words(kind) })),
            { value: 'none', label: words('withoutGround') },
          ]}
        />
        {ground === 'none' ? null : (
          <div className={css.fields}>
            <EvidenceFields kind={ground} evidence={own} onEvidence={setOwn} />
            <TextInput
              label={words('proofNote')}
              maxLength={200}
              value={own.note ?? ''}
              onChange={(event) => setOwn({ ...own, note: event.currentTarget.value })}
            />
          </div>
        )}
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
