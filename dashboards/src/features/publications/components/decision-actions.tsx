import { Button } from '@mantine/core';
import { type Decision } from '../hooks/use-decisions.js';
import { type Publication } from '../hooks/use-publication.js';
import { usePublicationsWords } from '../messages/words.js';
import css from './publication.module.css';

interface DecisionActionsProps {
  publication: Publication;
  /** What is on its way to the service. */
  pending: Decision['kind'] | null;
  /** What others changed is to be read before anything is decided. */
  isOvertaken: boolean;
  /** A question about names waits for its answer. */
  isAsked: boolean;
  onDecide: (kind: 'approve' | 'submit' | 'takeTime') => void;
  onAsk: (asking: 'sendBack' | 'cancel') => void;
  onSchedule: () => void;
}

/** A button for each thing that the reader may do now, the most likely one first. */
export function DecisionActions(props: DecisionActionsProps) {
  const { publication, pending, isOvertaken, isAsked, onDecide, onAsk, onSchedule } = props;
  const words = usePublicationsWords();
  const { may, state, plannedWall } = publication;
  return (
    <div className={css.actions}>
      {may.includes('approve') ? (
        <Button
          size="md"
          loading={pending === 'approve'}
          disabled={isOvertaken}
          onClick={() => onDecide('approve')}
        >
          {words('approve')}
        </Button>
      ) : null}
      {may.includes('submit') ? (
        <Button
          size="md"
          loading={pending === 'submit'}
          disabled={isOvertaken || isAsked}
          onClick={() => onDecide('submit')}
        >
          {words('submit')}
        </Button>
      ) : null}
      {may.includes('schedule') ? (
        <Button {...(state === 'approved' ? { size: 'md' } : { variant: 'default' })} onClick={onSchedule}>
          {words(plannedWall ? 'moveTime' : state === 'approved' ? 'chooseTime' : 'wishTime')}
        </Button>
      ) : null}
      {may.includes('sendBack') ? (
        <Button variant="default" onClick={() => onAsk('sendBack')}>
          {words('sendBackNote')}
        </Button>
      ) : null}
      {may.includes('unschedule') ? (
        <Button variant="default" loading={pending === 'takeTime'} onClick={() => onDecide('takeTime')}>
          {words('takeTime')}
        </Button>
      ) : null}
      {may.includes('cancel') ? (
        <Button variant="subtle" color="red" onClick={() => onAsk('cancel')}>
          {words('cancelAsk')}
        </Button>
      ) : null}
    </div>
  );
}
