import { Checkbox } from '@mantine/core';
import { useFormat } from '../../../ui/format.js';
import { type Target, type TargetCheck } from '../hooks/use-writing.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './editor.module.css';

/** How much of an account's room a text takes: in numbers, as a bar, and in words where it is too much. */
function LengthMeter({ length, limit, name }: { length: number; limit: number; name: string }) {
  const words = usePublicationsWords();
  const format = useFormat();
  const over = length - limit;
  const fill = over > 0 ? 'over' : length > limit * 0.9 ? 'near' : 'free';
  return (
    <span className={css.meter} data-fill={fill}>
      <span className={css.track} aria-hidden="true" data-bar="">
        <span style={{ width: `${Math.min(100, (length / Math.max(1, limit)) * 100)}%` }} />
      </span>
      <span
        className={css.count}
        data-numeric=""
        aria-label={words('lengthOn', { account: name, length, limit })}
        role="img"
      >
        {over > 0
          ? words('over', { count: over })
          : `${format.number(length)}\u00a0/\u00a0${format.number(limit)}`}
      </span>
    </span>
  );
}

/** What keeps a text from an account, said when it comes up. */
function Faults({ faults }: { faults: readonly string[] }) {
  return (
    <ul className={css.faults} aria-live="polite">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

interface AccountChoiceProps {
  targets: readonly Target[];
  chosen: readonly string[];
  checks: readonly TargetCheck[];
  onChange: (targetIds: string[]) => void;
}

/** The accounts to publish on, each with how much of its room the text takes. */
export function AccountChoice({ targets, chosen, checks, onChange }: AccountChoiceProps) {
  const words = usePublicationsWords();
  const offered = targets.filter(({ id, isConnected }) => isConnected || chosen.includes(id));
  return (
    <Checkbox.Group
      label={words('accounts')}
      description={words(offered.length > 0 ? 'accountsHint' : 'accountsNone')}
      value={[...chosen]}
      onChange={onChange}
    >
      <div className={css.accounts}>
        {offered.map(({ id, name, network, isConnected }) => {
          const check = checks.find(({ target }) => target.id === id);
          const isChosen = chosen.includes(id);
          return (
            <div key={id} className={css.account} data-chosen={isChosen || undefined}>
              <Checkbox
                value={id}
                label={name}
                description={isConnected ? (network?.name ?? '') : words('disconnected')}
              />
              {isChosen && check && check.limit > 0 ? (
                <LengthMeter length={check.length} limit={check.limit} name={name} />
              ) : null}
              <Faults faults={isChosen ? (check?.faults ?? []) : []} />
            </div>
          );
        })}
      </div>
    </Checkbox.Group>
  );
}
