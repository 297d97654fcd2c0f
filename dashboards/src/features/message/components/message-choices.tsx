import { Radio, SegmentedControl, TextInput } from '@mantine/core';
import { addDays } from '../../../ui/dates.js';
import { useToday } from '../../../ui/format.js';
import { purposes, type MessageDraft, type MessagePurpose } from '../hooks/message-draft.js';
import { useMessageWords } from '../messages/words.js';
import css from './message.module.css';

interface PartProps {
  draft: MessageDraft;
  change: (part: Partial<MessageDraft>) => void;
}

/** What the message is for: the right to write depends on it, so what is known of that stands beside each. */
export function PurposeChoice({ draft, change, allowed }: PartProps & { allowed: readonly string[] | null }) {
  const words = useMessageWords();
  return (
    <Radio.Group
      label={words('purpose')}
      description={words('purposeHint')}
      value={draft.purpose}
      onChange={(purpose) => change({ purpose: purpose as MessagePurpose })}
    >
      <div className={css.purposes}>
        {purposes.map((purpose) => (
          <Radio
            key={purpose}
            value={purpose}
            label={words(purpose)}
            {...(allowed && !allowed.includes(purpose) ? { description: words('notAllowed') } : {})}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

/** At once, or at an hour of the organisation's zone. */
export function TimeChoice({ draft, change }: PartProps) {
  const words = useMessageWords();
  const tomorrow = addDays(useToday(), 1);
  return (
    <div className={css.when}>
      <SegmentedControl
        aria-label={words('when')}
        value={draft.at === null ? 'now' : 'later'}
        onChange={(value) => change({ at: value === 'now' ? null : `${tomorrow}T09:00` })}
        data={[
          { value: 'now', label: words('now') },
          { value: 'later', label: words('later') },
        ]}
      />
      {draft.at === null ? null : (
        <TextInput
          type="datetime-local"
          label={words('hour')}
          required
          value={draft.at}
          onChange={(event) => change({ at: event.currentTarget.value.slice(0, 16) })}
        />
      )}
    </div>
  );
}
