import { Alert, Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { type RepeatedHour } from '../../../graphql/graphql.js';
import { useFormat } from '../../../ui/format.js';
import { useMay } from '../../../ui/viewer.js';
import { type QueueAnswer } from '../hooks/use-messages.js';
import { useMessageWords } from '../messages/words.js';
import css from './message.module.css';

interface MessageAnswerProps {
  answer: Exclude<QueueAnswer, { __typename: 'PersonalMessage' }>;
  personId: string;
  onWall: (at: string) => void;
  onHour: (hour: RepeatedHour) => void;
}

/** Why a message was not taken, and what to do about it; what was typed stands as it was. */
export function MessageAnswer(props: MessageAnswerProps) {
  const { answer } = props;
  const place = useRef<HTMLDivElement>(null);
  // It comes above the button that was pressed, perhaps out of sight.
  useEffect(() => {
    // A browser may give a promise back, which is nothing to clean up with.
    void place.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  return (
    <div ref={place}>
      <Answer {...props} />
    </div>
  );
}

function Answer({ answer, personId, onWall, onHour }: MessageAnswerProps) {
  const words = useMessageWords();
  const format = useFormat();
  if (answer.__typename === 'PermissionMissing')
    return <NoGround personId={personId} message={answer.message} missing={answer.missing} />;
  if (answer.__typename === 'Refusal')
    return (
      <Alert color="red" role="alert" className={css.refused ?? ''}>
        {answer.message}
      </Alert>
    );
  return (
    <Alert color="yellow" role="alert" title={words('otherHour')} className={css.asked ?? ''}>
      <p className={css.text}>{answer.message}</p>
      <div className={css.buttons}>
        {answer.__typename === 'HourMissing'
          ? [answer.before, answer.after].map((wall) => (
              <Button key={wall} variant="default" onClick={() => onWall(wall.slice(0, 16))}>
                {words('takeHour', { hour: format.time(wall) })}
              </Button>
            ))
          : (['first', 'second'] as const).map((hour) => (
              <Button key={hour} variant="default" onClick={() => onHour(hour)}>
                {words(`${hour}Hour`)}
              </Button>
            ))}
      </div>
    </Alert>
  );
}

interface NoGroundProps {
  personId: string;
  message: string;
  missing: readonly string[];
}

/** Nothing allows this message: what would, and where it is recorded. */
function NoGround({ personId, message, missing }: NoGroundProps) {
  const words = useMessageWords();
  const mayRecord = useMay('manageGrounds');
  return (
    <Alert color="red" role="alert" title={words('noGround')} className={css.refused ?? ''}>
      <p className={css.text}>{message}</p>
      {missing.length > 0 ? (
        <>
          <p className={css.text}>{words('wouldAllow')}</p>
          <ul className={css.missing}>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      ) : null}
      {mayRecord ? (
        <Button component={Link} to={`/contacts/${personId}/accords`} variant="default">
          {words('toConsents')}
        </Button>
      ) : null}
    </Alert>
  );
}
