import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheckFilled,
  IconClockHour4,
  IconEye,
  IconHelpHexagon,
  IconPencil,
  IconPlayerPause,
  IconSend,
  IconThumbUp,
  type Icon,
} from '@tabler/icons-react';
import { type DeliveryState, type MessageState, type PublicationState } from '../../graphql/graphql.js';
import { Tag, type Tone } from '../tag.js';
import { usePublishingStateWords } from './messages/words.js';

interface Sign {
  icon: Icon;
  tone: Tone;
}

/** A shape of its own for each state, so that it is read without its colour. */
const publicationSigns: Record<PublicationState, Sign> = {
  draft: { icon: IconPencil, tone: 'plain' },
  inReview: { icon: IconEye, tone: 'soon' },
  approved: { icon: IconThumbUp, tone: 'info' },
  scheduled: { icon: IconClockHour4, tone: 'info' },
  publishing: { icon: IconSend, tone: 'info' },
  published: { icon: IconCircleCheckFilled, tone: 'ok' },
  failed: { icon: IconAlertTriangle, tone: 'late' },
  suspended: { icon: IconPlayerPause, tone: 'soon' },
  cancelled: { icon: IconBan, tone: 'plain' },
};
const deliverySigns: Record<DeliveryState, Sign> = {
  pending: { icon: IconClockHour4, tone: 'info' },
  sending: { icon: IconSend, tone: 'info' },
  published: { icon: IconCircleCheckFilled, tone: 'ok' },
  failed: { icon: IconAlertTriangle, tone: 'late' },
  unknown: { icon: IconHelpHexagon, tone: 'soon' },
};
const messageSigns: Record<MessageState, Sign> = {
  queued: { icon: IconClockHour4, tone: 'info' },
  sending: deliverySigns.sending,
  sent: deliverySigns.published,
  failed: deliverySigns.failed,
  unknown: deliverySigns.unknown,
  cancelled: publicationSigns.cancelled,
};

function Mark({ sign, children }: { sign: Sign; children: string }) {
  return (
    <Tag tone={sign.tone} icon={<sign.icon stroke={1.75} aria-hidden="true" />}>
      {children}
    </Tag>
  );
}

/** Where a public post stands: its sign and its word. */
export function PublicationMark({ state }: { state: PublicationState }) {
  const words = usePublishingStateWords();
  return <Mark sign={publicationSigns[state]}>{words(state)}</Mark>;
}

/** What became of one sending to an account. */
export function DeliveryMark({ state }: { state: DeliveryState }) {
  const words = usePublishingStateWords();
  return <Mark sign={deliverySigns[state]}>{words(`delivery_${state}`)}</Mark>;
}

/** Where a message to one person stands. */
export function MessageMark({ state }: { state: MessageState }) {
  const words = usePublishingStateWords();
  return <Mark sign={messageSigns[state]}>{words(`message_${state}`)}</Mark>;
}

/** The sign alone, for places that say the word themselves. */
export function PublicationGlyph({ state, size = 16 }: { state: PublicationState; size?: number }) {
  const { icon: Glyph } = publicationSigns[state];
  return <Glyph size={size} stroke={1.75} aria-hidden="true" />;
}
