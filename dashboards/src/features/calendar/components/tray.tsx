import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInbox } from '@tabler/icons-react';
import { useMay } from '../../../ui/viewer.js';
import { TRAY } from '../hooks/cells.js';
import { type Placed } from '../hooks/placed.js';
import { type Carry } from '../hooks/use-carry.js';
import { useCalendarWords } from '../messages/words.js';
import { DropHint } from './cell-shade.js';
import css from './tray.module.css';
import { PostCard, useMissedNote } from './post-card.js';

/** As many as fit in a line or two; the others are a press away. */
const AT_FIRST = 6;

/** What waits for a time, to be dragged into the days; what is dragged here loses its time. */
export function Tray(props: { posts: readonly Placed[]; carry: Carry; onMove: (placed: Placed) => void }) {
  const { posts, carry, onMove } = props;
  const words = useCalendarWords();
  const missedNote = useMissedNote();
  const [isWhole, { toggle }] = useDisclosure(false);
  const shown = isWhole ? posts : posts.slice(0, AT_FIRST);
  const mayDrop = useMay('writePublications');
  // Where nothing waits it stays as a place to drop: appearing in the middle of a drag, it would move the days away.
  if (posts.length === 0 && !mayDrop) return null;
  return (
    <section
      className={css.tray}
      aria-labelledby="calendar-tray"
      data-over={carry.carried?.over === TRAY || undefined}
      {...carry.ofCell(TRAY)}
    >
      <h2 className={css.title} id="calendar-tray">
        <IconInbox size={18} stroke={1.5} aria-hidden="true" />
        {words('tray', { count: posts.length })}
        <DropHint cell={TRAY} carry={carry} />
      </h2>
      {shown.length > 0 ? (
        <ul className={css.posts}>
          {shown.map((placed) => (
            <PostCard
              key={placed.post.id}
              placed={{ ...placed, wall: null }}
              carry={carry}
              onMove={onMove}
              shape="card"
              note={missedNote(placed)}
            />
          ))}
        </ul>
      ) : (
        <p className={css.empty}>{words('trayEmpty')}</p>
      )}
      {posts.length > AT_FIRST ? (
        <Button variant="subtle" size="compact-sm" color="gray" aria-expanded={isWhole} onClick={toggle}>
          {words(isWhole ? 'trayLess' : 'trayMore', { count: posts.length - AT_FIRST })}
        </Button>
      ) : null}
    </section>
  );
}
