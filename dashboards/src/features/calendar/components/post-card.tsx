import { ActionIcon } from '@mantine/core';
import { IconCalendarTime, IconHelpHexagon } from '@tabler/icons-react';
import { Link } from 'react-router';
import { AccountGlyphs } from '../../../ui/publishing/account-glyph.js';
import { usePublishingStateWords } from '../../../ui/publishing/messages/words.js';
import { PublicationGlyph } from '../../../ui/publishing/state-mark.js';
import { excerptOf } from '../hooks/excerpt.js';
import { type Placed } from '../hooks/placed.js';
import { type Carry } from '../hooks/use-carry.js';
import { type Post } from '../hooks/use-calendar.js';
import { useDayNames } from '../hooks/use-day-names.js';
import { dateOf, minuteOf } from '../hooks/wall.js';
import { useCalendarWords } from '../messages/words.js';
import css from './post-card.module.css';

/** Where the words are that tell how a post is moved by keyboard. */
export const CARRY_HELP = 'calendar-carry-help';

/** Whether nobody knows of a sending of it, and a person must look. */
export const isInDoubt = ({ deliveries }: Post): boolean =>
  deliveries.some(({ state, needsPerson }) => state === 'unknown' && needsPerson);

export function PostSign({ post }: { post: Post }) {
  return isInDoubt(post) ? (
    <IconHelpHexagon size={16} stroke={1.75} aria-hidden="true" />
  ) : (
    <PublicationGlyph state={post.state} />
  );
}

/** What a post is, in one line for whoever listens: hour, state, beginning, accounts. */
export function usePostLabel(): (placed: Placed) => string {
  const words = useCalendarWords();
  const states = usePublishingStateWords();
  return ({ post, wall, hour }) => {
    const state = isInDoubt(post) ? states('delivery_unknown') : states(post.state);
    const time = wall ? [hour ? words(`${hour}Time`, { hour: minuteOf(wall) }) : minuteOf(wall)] : [];
    const accounts = post.targets.map(({ name }) => name);
    return [...time, state, words('quoted', { text: excerptOf(post.text) }), ...accounts].join(', ');
  };
}

/** Of a post that waits although it had an hour: that it went by. */
export function useMissedNote(): (placed: Placed) => string | null {
  const words = useCalendarWords();
  const names = useDayNames();
  return ({ wall }) =>
    wall ? words('missed', { day: names.shortDay(dateOf(wall)), hour: minuteOf(wall) }) : null;
}

interface PostCardProps {
  placed: Placed;
  carry: Carry;
  onMove: (placed: Placed) => void;
  /** How much of the text shows: a line, or two. */
  shape: 'line' | 'card';
  /** What else is to be said of it. */
  note?: string | null;
}

/** A post in the grid or in the tray: dragged, picked up with Space, or moved by its button. */
export function PostCard({ placed, carry, onMove, shape, note = null }: PostCardProps) {
  const words = useCalendarWords();
  const labelOf = usePostLabel();
  const { post, wall, hour } = placed;
  const mayMove = post.may.includes('schedule');
  const isHeld = carry.carried?.one.post.id === post.id;
  return (
    <li
      className={css.post}
      data-state={isInDoubt(post) ? 'unknown' : post.state}
      data-shape={shape}
      data-held={isHeld || undefined}
      {...carry.ofPost(placed)}
    >
      <span className={css.head} aria-hidden="true">
        <PostSign post={post} />
        {wall ? (
          <span className={css.hour} data-numeric="">
            {minuteOf(wall)}
          </span>
        ) : null}
        {hour ? <span className={css.again}>{words(`${hour}Short`)}</span> : null}
        <span className={css.glyphs}>
          <AccountGlyphs accounts={post.targets} most={shape === 'card' ? 3 : 2} />
        </span>
      </span>
      <Link
        to={`/publications/${post.id}`}
        className={css.text}
        draggable={false}
        data-post={post.id}
        aria-label={labelOf(placed)}
        {...(mayMove ? { 'aria-describedby': CARRY_HELP } : {})}
        {...carry.ofHandle(placed)}
      >
        {post.text}
      </Link>
      {note ? <span className={css.missed}>{note}</span> : null}
      {mayMove ? (
        <ActionIcon
          className={css.move ?? ''}
          variant="subtle"
          color="gray"
          size={24}
          title={words(wall ? 'moveButton' : 'scheduleButton')}
          aria-label={words(wall ? 'moveOf' : 'scheduleOf', { text: excerptOf(post.text, 40) })}
          onClick={() => onMove(placed)}
        >
          <IconCalendarTime size={16} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      ) : null}
    </li>
  );
}
