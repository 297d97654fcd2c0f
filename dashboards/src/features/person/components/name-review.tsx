import { Alert, Button, Checkbox } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { useTakeOutNames, type Mention, type Mentions } from '../hooks/use-erase-person.js';
import { usePersonWords } from '../messages/words.js';
import css from './erasure.module.css';

const LeaveQuestion = lazy(async () => ({
  default: (await import('../../../ui/leave/leave-question.js')).LeaveQuestion,
}));

function One(props: { mention: Mention; isChosen: boolean; onToggle: () => void }) {
  const words = usePersonWords();
  const format = useFormat();
  const { at, sourceName, author, text, namesakes } = props.mention;
  return (
    <li className={css.mention}>
      <Checkbox
        checked={props.isChosen}
        onChange={props.onToggle}
        label={<span className={css.mentionText}>{text}</span>}
        description={[
          format.dateTime(at),
          sourceName,
          author,
          namesakes > 0 ? words('namesakes', { count: namesakes }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      />
    </li>
  );
}

/**
 * Messages of others in which a name stands alone. The list is held by this page only: once it is left, nobody knows
 * any more which name was meant.
 */
export function NameReview({ mentions }: { mentions: Mentions }) {
  const words = usePersonWords();
  const notify = useNotify();
  const takeOut = useTakeOutNames();
  const [left, setLeft] = useState(mentions.messages);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const now = new Set(chosen);
    if (!now.delete(id)) now.add(id);
    setChosen(now);
  };
  const remove = () =>
    takeOut.mutate(
      { names: mentions.names, ids: [...chosen] },
      {
        onSuccess: (refused) => {
          if (refused !== null) return;
          notify({ text: words('takenOut', { count: chosen.size }) });
          setLeft(left.filter(({ id }) => !chosen.has(id)));
          setChosen(new Set());
        },
      },
    );
  const hidden = mentions.total - mentions.messages.length;
  return (
    <Panel title={words('toRead')} id="relire">
      <Suspense fallback={null}>
        <LeaveQuestion isUnsaved={left.length > 0} />
      </Suspense>
      {left.length === 0 ? (
        <p className={css.quiet}>{words('allRead')}</p>
      ) : (
        <>
          <p className={css.quiet}>{words('toReadAfter', { names: mentions.names.join(', ') })}</p>
          {hidden > 0 ? <p className={css.quiet}>{words('toReadHidden', { count: hidden })}</p> : null}
          <ul className={css.mentions}>
            {left.map((mention) => (
              <One
                key={mention.id}
                mention={mention}
                isChosen={chosen.has(mention.id)}
                onToggle={() => toggle(mention.id)}
              />
            ))}
          </ul>
          {takeOut.error || takeOut.data ? (
            <Alert color="red" role="alert">
              {takeOut.data ?? words('eraseFailed')}
            </Alert>
          ) : null}
          <div className={css.footer}>
            <Button variant="default" onClick={() => setLeft([])} disabled={left.length === 0}>
              {words('readAll')}
            </Button>
            <Button color="red" loading={takeOut.isPending} disabled={chosen.size === 0} onClick={remove}>
              {words('takeOut', { count: chosen.size })}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}
