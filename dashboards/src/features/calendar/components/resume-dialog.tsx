import { Alert, Button } from '@mantine/core';
import { Dialog } from '../../../ui/dialog.js';
import { useNotify } from '../../../ui/notices.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { useHeld, useSuspension, type Fates, type Held } from '../hooks/use-suspension.js';
import { excerptOf } from '../hooks/excerpt.js';
import { useCalendarWords } from '../messages/words.js';
import css from './problems.module.css';

/** Named one by one as long as somebody reads them. */
const NAMED = 5;

/** Before everything goes on: what that means for each post that is held. */
export function ResumeDialog({ onClose }: { onClose: () => void }) {
  const words = useCalendarWords();
  const notify = useNotify();
  const held = useHeld(true);
  const suspension = useSuspension();
  const resume = () =>
    suspension.mutate('resume', {
      onSuccess: () => {
        notify({ text: words('resumed') });
        onClose();
      },
    });
  return (
    <Dialog onClose={onClose} centered title={words('resumeTitle')}>
      <Answered query={held} loading={<LoadingRows rows={2} height={40} />}>
        {(fates) => <FateList fates={fates} />}
      </Answered>
      {suspension.error ? (
        <Alert color="red" role="alert" mb="md">
          {words('failed')}
        </Alert>
      ) : null}
      <div className={css.footer}>
        <Button variant="default" onClick={onClose}>
          {words('cancel')}
        </Button>
        <Button data-autofocus loading={suspension.isPending} disabled={!held.data} onClick={resume}>
          {words('resume')}
        </Button>
      </div>
    </Dialog>
  );
}

function FateList({ fates }: { fates: Fates }) {
  const words = useCalendarWords();
  const { late, onTime, halfWay, hasMore } = fates;
  return (
    <ul className={css.fates}>
      <Fate posts={late} sentence={words('fateLate', { count: late.length })} isNamed />
      <Fate posts={halfWay} sentence={words('fateHalfWay', { count: halfWay.length })} isNamed />
      <Fate posts={onTime} sentence={words('fateOnTime', { count: onTime.length })} />
      {hasMore ? <li>{words('fateMore')}</li> : null}
      <li>{words('fateMessages')}</li>
    </ul>
  );
}

function Fate({
  posts,
  sentence,
  isNamed = false,
}: {
  posts: readonly Held[];
  sentence: string;
  isNamed?: boolean;
}) {
  if (posts.length === 0) return null;
  return (
    <li>
      <p>{sentence}</p>
      {isNamed ? (
        <ul>
          {posts.slice(0, NAMED).map(({ id, text }) => (
            <li key={id}>{excerptOf(text)}</li>
          ))}
          {posts.length > NAMED ? <li>…</li> : null}
        </ul>
      ) : null}
    </li>
  );
}
