import { useFormat } from '../../../ui/format.js';
import { Tag } from '../../../ui/tag.js';
import { useViewer } from '../../../ui/viewer.js';
import { type LeadNode } from '../hooks/use-board.js';
import { usePipelineWords } from '../messages/words.js';
import css from './pipeline.module.css';

const steps = {
  'call-back': 'callBack',
  meet: 'meet',
  invite: 'invite',
  'send-document': 'sendDocument',
  'ask-to-join': 'askToJoin',
} as const;

/** What is promised and for when; late ones say so. */
export function Promised({ step }: { step: LeadNode['nextStep'] }) {
  const words = usePipelineWords();
  const format = useFormat();
  if (!step) return <span className={css.quiet}>{words('noStep')}</span>;
  const kind = words(steps[step.kind as keyof typeof steps] ?? 'other');
  const text = words('promised', { step: kind, when: format.relativeDay(step.dueOn) });
  return step.isOverdue ? <Tag tone="late">{text}</Tag> : <span>{text}</span>;
}

/** How long a lead has stood here, or how long nothing has happened. */
export function Age({ lead }: { lead: Pick<LeadNode, 'isStill' | 'quietDays' | 'daysInStage'> }) {
  const words = usePipelineWords();
  if (lead.isStill) return <Tag tone="soon">{words('stillFor', { count: lead.quietDays })}</Tag>;
  const text = lead.daysInStage === 0 ? words('today') : words('inStage', { count: lead.daysInStage });
  return <span className={css.quiet}>{text}</span>;
}

export function Owner({ lead }: { lead: Pick<LeadNode, 'owner'> }) {
  const words = usePipelineWords();
  const isMine = useViewer().staff.id === lead.owner.id;
  return <>{isMine ? words('ownerMe') : words('owner', { name: lead.owner.name })}</>;
}

/** The name alone, where a heading says what it is. */
export function OwnerName({ lead }: { lead: Pick<LeadNode, 'owner'> }) {
  const words = usePipelineWords();
  const isMine = useViewer().staff.id === lead.owner.id;
  return <>{isMine ? words('me') : lead.owner.name}</>;
}
