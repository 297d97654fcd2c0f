import { Alert, Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { addDays } from '../../../ui/dates.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useDayNames } from '../hooks/use-day-names.js';
import {
  useSchedule,
  type Schedulable,
  type Scheduled,
  type ScheduleOutcome,
  type Wish,
} from '../hooks/use-schedule.js';
import { excerptOf } from '../hooks/excerpt.js';
import { dateOf, minuteOf, wallFrom, wallOf } from '../hooks/wall.js';
import { useCalendarWords } from '../messages/words.js';
import { cityOf, HourAnswer, Overtaken } from './schedule-answers.js';
import css from './schedule.module.css';

export interface ScheduleDialogProps {
  /** Its text says which one it is, where the page does not. */
  publication: Schedulable & { text?: string };
  /** The organisation's, in which every hour here is read and written. */
  timeZone: string;
  opened: boolean;
  onClose: () => void;
  onDone: (scheduled: Scheduled) => void;
  /** What somebody tried already, and what the service said to it: a drop on an hour that does not exist. */
  tried?: { wall: string; outcome?: ScheduleOutcome };
}

/** « Programmer » or « Déplacer… »: day and hour in the organisation's zone, or as soon as possible. */
export function ScheduleDialog(props: ScheduleDialogProps) {
  const { publication, opened, onClose } = props;
  const words = useCalendarWords();
  const ui = useUiWords();
  const isPhone = useMediaQuery('(max-width: 767px)', window.innerWidth < 768) ?? false;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words(publication.plannedWall ? 'moveTitle' : 'scheduleTitle')}
      fullScreen={isPhone}
      centered
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {opened ? <ScheduleForm key={publication.id} {...props} /> : null}
    </Modal>
  );
}

/** Tomorrow morning, where nothing was chosen yet: early enough to be read, late enough to be looked at again. */
function firstWall({ publication, timeZone, tried }: ScheduleDialogProps): string {
  const tomorrow = addDays(dateOf(wallOf(Date.now(), timeZone)), 1);
  return tried?.wall ?? publication.plannedWall ?? `${tomorrow}T09:00:00`;
}

function ScheduleForm(props: ScheduleDialogProps) {
  const { publication, timeZone, onClose, onDone, tried } = props;
  const words = useCalendarWords();
  const names = useDayNames();
  const schedule = useSchedule();
  const [date, setDate] = useState(() => dateOf(firstWall(props)));
  const [minute, setMinute] = useState(() => minuteOf(firstWall(props)));
  const [isSoonest, setSoonest] = useState(false);
  // An answer holds for the time that it was given to: another time has none yet.
  const [outcome, setOutcome] = useState<ScheduleOutcome | null>(tried?.outcome ?? null);
  const present = outcome?.present;
  const wall = date && minute ? wallFrom(date, minute) : null;
  const isClosed = present === null || (present && !present.may.includes('schedule'));
  const choose = (wish: Wish) =>
    schedule.mutate(
      { seen: present ?? publication, wish },
      {
        onSuccess: (came) => {
          if (came.answer.__typename === 'Publication') onDone(came.answer);
          else setOutcome(came);
        },
      },
    );
  const change = (set: (value: string) => void) => (event: { currentTarget: { value: string } }) => {
    set(event.currentTarget.value);
    if (!present) setOutcome(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSoonest) choose('soonest');
    else if (wall) choose({ at: wall });
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      {publication.text ? <p className={css.which}>{excerptOf(publication.text, 100)}</p> : null}
      {present !== undefined ? <Overtaken present={present} /> : null}
      <SegmentedControl
        fullWidth
        aria-label={words('when')}
        value={isSoonest ? 'soonest' : 'at'}
        onChange={(value) => {
          setSoonest(value === 'soonest');
          if (!present) setOutcome(null);
        }}
        data={[
          { value: 'at', label: words('atHour') },
          { value: 'soonest', label: words('soonest') },
        ]}
      />
      {isSoonest ? (
        <p className={css.text}>{words('soonestText')}</p>
      ) : (
        <>
          <div className={css.when}>
            <TextInput
              type="date"
              label={words('day')}
              data-autofocus
              value={date}
              onChange={change(setDate)}
            />
            <TextInput type="time" label={words('hour')} value={minute} onChange={change(setMinute)} />
          </div>
          <p className={css.text} aria-live="polite">
            {wall
              ? words('inWords', { day: names.fullDay(date), hour: minute, city: cityOf(timeZone) })
              : words('incomplete')}
          </p>
        </>
      )}
      {outcome && present === undefined ? (
        <HourAnswer answer={outcome.answer} wall={wall} timeZone={timeZone} onChoose={choose} />
      ) : null}
      {schedule.error ? (
        <Alert color="red" role="alert" className={css.refused ?? ''}>
          {words('failed')}
        </Alert>
      ) : null}
      <div className={css.footer}>
        {publication.plannedWall && !isClosed ? (
          <Button
            className={css.aside ?? ''}
            variant="subtle"
            color="gray"
            onClick={() => choose('none')}
            disabled={schedule.isPending}
          >
            {words('unschedule')}
          </Button>
        ) : null}
        <Button variant="default" onClick={onClose}>
          {words('cancel')}
        </Button>
        <Button type="submit" loading={schedule.isPending} disabled={isClosed || (!isSoonest && !wall)}>
          {words(present ? 'chooseAnyway' : publication.plannedWall ? 'move' : 'schedule')}
        </Button>
      </div>
    </form>
  );
}
