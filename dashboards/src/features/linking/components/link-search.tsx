import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { nameFor, proposalOf, type Ground } from '../hooks/decisions.js';
import { usePersonSearch, type Candidate, type Row } from '../hooks/use-linking.js';
import { useLinkingWords } from '../messages/words.js';
import css from './linking.module.css';

export interface RowKeys {
  accept: () => void;
  choose: (person: Candidate) => void;
  create: (name: string) => void;
  ground: (ground: Ground) => void;
  /** Opens the evidence of this row's ground. */
  prove: () => void;
  /** Says that another author is the same human. */
  unite: () => void;
  takeBack: () => void;
  move: (step: 1 | -1) => void;
}

const groundKeys: Readonly<Record<string, Ground>> = {
  '0': 'none',
  '1': 'member',
  '2': 'formerMember',
  '3': 'regularContact',
};

type Option = { person: Candidate } | { name: string };

function useOptions(text: string): readonly Option[] {
  const search = usePersonSearch(text);
  const name = text.trim();
  if (!name) return [];
  return [...(search.data ?? []).slice(0, 7).map((person) => ({ person })), { name }];
}

/** The one field of the active row: Enter accepts, letters search, digits set the ground, arrows change the row. */
export function LinkSearch({ row, keys }: { row: Row; keys: RowKeys }) {
  const words = useLinkingWords();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const options = useOptions(text);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const close = () => {
    setText('');
    setAt(0);
  };
  const take = (option: Option | undefined) => {
    if (!option) return;
    close();
    if ('person' in option) keys.choose(option.person);
    else keys.create(option.name);
  };
  const whenSearching = (event: KeyboardEvent): boolean => {
    if (event.key === 'ArrowDown') setAt((at + 1) % options.length);
    else if (event.key === 'ArrowUp') setAt((at + options.length - 1) % options.length);
    else if (event.key === 'Enter') take(options[at]);
    else if (event.key === 'Escape') close();
    else return false;
    return true;
  };
  const whenIdle = (event: KeyboardEvent): boolean => {
    const ground = groundKeys[event.altKey ? event.code.replace(/^Digit/, '') : event.key];
    if (event.key === 'ArrowDown') keys.move(1);
    else if (event.key === 'ArrowUp') keys.move(-1);
    else if (event.key === 'Enter') keys.accept();
    else if (event.key === 'Backspace' || event.key === 'Delete') keys.takeBack();
    else if (ground) keys.ground(ground);
    else if (event.altKey && event.code === 'KeyN') keys.create(nameFor(row));
    else if (event.altKey && event.code === 'KeyP') keys.prove();
    else if (event.altKey && event.code === 'KeyM') keys.unite();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const isTaken = options.length > 0 ? whenSearching(event) : whenIdle(event);
    if (isTaken) event.preventDefault();
  };
  const proposal = proposalOf(row);
  return (
    <div className={css.searchPlace}>
      <input
        ref={input}
        className={css.search}
        role="combobox"
        aria-label={words('search', { label: row.labels.join(', ') })}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={
          proposal ? words('acceptHint', { name: proposal.person.name }) : words('searchPlaceholder')
        }
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        className={css.options}
        role="listbox"
        id={`${id}-list`}
        aria-label={words('person')}
        hidden={options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={'person' in option ? option.person.id : 'new'}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={css.option}
            onMouseDown={(event) => {
              event.preventDefault();
              take(option);
            }}
          >
            {'person' in option ? (
              <>
                <strong>{option.person.name}</strong>
                <span className={css.quiet}>
                  {option.person.workplace?.path.slice(1).join(' › ') ?? option.person.jobTitle}
                </span>
              </>
            ) : (
              words('newPerson', { name: option.name })
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
