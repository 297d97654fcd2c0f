import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useNotify } from '../../../ui/notices.js';
import { byLikeness, keptOf } from '../hooks/decisions.js';
import { useMergeAccounts, type Row } from '../hooks/use-linking.js';
import { useLinkingWords } from '../messages/words.js';
import css from './linking.module.css';

interface UniteDialogProps {
  sourceId: string;
  row: Row;
  rows: readonly Row[];
  onUnited: (gone: string, kept: string) => void;
  onClose: () => void;
}

/** More are found by typing. */
const mostShown = 8;

const named = (row: Row) => row.labels.join(' · ');

function Candidates({
  row,
  rows,
  onChosen,
}: Pick<UniteDialogProps, 'row' | 'rows'> & { onChosen: (other: Row) => void }) {
  const words = useLinkingWords();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const others = useMemo(() => byLikeness(row, rows), [row, rows]);
  const wanted = text.trim().toLocaleLowerCase();
  // Without a word typed, only those whom something speaks for: nobody is one keystroke away by chance.
  const shown = others
    .filter(({ other, likeness }) =>
      wanted === ''
        ? likeness > 0
        : named(other).toLocaleLowerCase().includes(wanted) || String(other.participant) === wanted,
    )
    .map(({ other }) => other)
    .slice(0, mostShown);
  const onKeyDown = (event: KeyboardEvent) => {
    if (shown.length === 0) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % shown.length);
    else if (event.key === 'ArrowUp') setAt((at + shown.length - 1) % shown.length);
    else if (event.key === 'Enter' && shown[at]) onChosen(shown[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        data-autofocus
        className={css.search}
        role="combobox"
        aria-label={words('uniteSearch')}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown.length > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={words('uniteSearch')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {shown.length === 0 ? (
        <p className={css.quiet}>{words(wanted === '' ? 'uniteType' : 'uniteNobody')}</p>
      ) : null}
      <ul className={css.candidates} role="listbox" id={`${id}-list`} aria-label={words('author')}>
        {shown.map((other, index) => (
          <li
            key={other.accountId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={css.option}
            onClick={() => onChosen(other)}
          >
            <strong>{named(other)}</strong>
            <span className={css.quiet}>
              {words('participant', { number: other.participant })} ·{' '}
              {words('messages', { count: other.messages })}
              {other.linked ? ` · ${other.linked.person.name}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Two authors who are one human become one, after a second look: the service cannot part them again. */
export function UniteDialog({ sourceId, row, rows, onUnited, onClose }: UniteDialogProps) {
  const words = useLinkingWords();
  const notify = useNotify();
  const [other, setOther] = useState<Row | null>(null);
  const uniting = useMergeAccounts(sourceId);
  const refused = uniting.data && uniting.data.__typename !== 'LinkingGrid' ? uniting.data.message : null;
  const unite = (with_: Row) => {
    const { keep, merge } = keptOf(row, with_);
    uniting.mutate(
      { keep: keep.accountId, merge: merge.accountId },
      {
        onSuccess: (result) => {
          if (result.__typename !== 'LinkingGrid') return;
          notify({ text: words('united') });
          onUnited(merge.accountId, keep.accountId);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog onClose={onClose} title={words('uniteTitle', { name: named(row) })}>
      {other ? (
        <div className={css.dialog}>
          <p className={css.both}>
            <strong>{named(row)}</strong> <span>{words('messages', { count: row.messages })}</span>
            <span aria-hidden="true">+</span>
            <strong>{named(other)}</strong> <span>{words('messages', { count: other.messages })}</span>
          </p>
          <Alert color="yellow" icon={<IconAlertTriangle stroke={1.5} />}>
            {words('uniteText')}
          </Alert>
          {refused || uniting.error ? (
            <Alert color="red" role="alert">
              {refused ?? words('failed')}
            </Alert>
          ) : null}
          <div className={css.footer}>
            <Button
              variant="default"
              onClick={() => {
                setOther(null);
                uniting.reset();
              }}
            >
              {words('uniteBack')}
            </Button>
            <Button data-autofocus autoFocus loading={uniting.isPending} onClick={() => unite(other)}>
              {words('unite')}
            </Button>
          </div>
        </div>
      ) : (
        <div className={css.dialog}>
          <p className={css.quiet}>{words('uniteHint')}</p>
          <Candidates row={row} rows={rows} onChosen={setOther} />
        </div>
      )}
    </Dialog>
  );
}
