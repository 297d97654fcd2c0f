import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarPlus, IconPencil } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { CalendarBar } from '../../features/calendar/components/calendar-bar.js';
import css from '../../features/calendar/components/calendar-bar.module.css';
import { CalendarView } from '../../features/calendar/components/calendar-view.js';
import { ProblemRibbon } from '../../features/calendar/components/problem-ribbon.js';
import { SuspendButton, SuspensionBanner } from '../../features/calendar/components/suspension.js';
import { useCalendarAddress } from '../../features/calendar/hooks/calendar-address.js';
import { spanOf } from '../../features/calendar/hooks/days.js';
import { useCalendar } from '../../features/calendar/hooks/use-calendar.js';
import { useMove } from '../../features/calendar/hooks/use-move.js';
import { useNow } from '../../features/calendar/hooks/use-now.js';
import { useProblems } from '../../features/calendar/hooks/use-problems.js';
import { useCalendarWords } from '../../features/calendar/messages/words.js';
import { Page } from '../../ui/page.js';
import { Answered, LoadingRows, NoPermission, StateMessage } from '../../ui/states.js';
import { useMay, useTimeZone } from '../../ui/viewer.js';

const ScheduleDialog = lazy(async () => ({
  default: (await import('../../features/calendar/components/schedule-dialog.js')).ScheduleDialog,
}));

/** The designer's limit: below it a week has no room for seven days. */
const PHONE = 700;

export function CalendarPage() {
  const words = useCalendarWords();
  if (useMay('seeAggregates')) return <Calendar />;
  return (
    <Page title={words('title')}>
      <NoPermission capability="seeAggregates" />
    </Page>
  );
}

function Calendar() {
  const words = useCalendarWords();
  const timeZone = useTimeZone();
  const now = useNow();
  const { address, change } = useCalendarAddress();
  const isPhone = useMediaQuery(`(max-width: ${PHONE}px)`, window.innerWidth <= PHONE) ?? false;
  const view = isPhone ? 'list' : address.view;
  const date = address.date ?? now.slice(0, 10);
  const span = spanOf(view, date);
  const calendar = useCalendar(span);
  const trouble = useProblems();
  const move = useMove(now);
  const { publishingSuspension: suspension, publishingProblems: problems } = trouble.data ?? {};
  return (
    <Page title={words('title')} width="full" actions={<Actions isStopped={Boolean(suspension)} />}>
      {suspension ? <SuspensionBanner suspension={suspension} /> : null}
      <ProblemRibbon
        problems={problems ?? []}
        onReschedule={(post) => move.ask({ placed: { post, wall: null, hour: null } })}
      />
      <CalendarBar
        view={view}
        date={date}
        timeZone={timeZone}
        isWholeDay={address.isWholeDay}
        isPhone={isPhone}
        change={change}
      />
      <Answered query={calendar} loading={<LoadingRows rows={5} height={96} />}>
        {(shown) => (
          <>
            <CalendarView
              calendar={shown}
              view={view}
              date={date}
              span={span}
              isWholeDay={address.isWholeDay}
              isPhone={isPhone}
              now={now}
              move={move}
              onDate={(next) => change({ date: next })}
            />
            {shown.publications.length + shown.unplanned.length === 0 ? <Nothing /> : null}
          </>
        )}
      </Answered>
      <Link className={css.aside} to="/fil">
        {words('feed')}
      </Link>
      {move.question ? (
        <Suspense fallback={null}>
          <ScheduleDialog
            publication={{ ...move.question.placed.post, plannedWall: move.question.placed.wall }}
            timeZone={timeZone}
            opened
            onClose={() => move.ask(null)}
            onDone={move.answered}
            {...(move.question.tried ? { tried: move.question.tried } : {})}
          />
        </Suspense>
      ) : null}
    </Page>
  );
}

function Actions({ isStopped }: { isStopped: boolean }) {
  const words = useCalendarWords();
  return (
    <>
      {isStopped ? null : <SuspendButton />}
      {useMay('writePublications') ? (
        <Button
          component={Link}
          to="/publications/nouvelle"
          leftSection={<IconPencil size={18} stroke={1.5} />}
        >
          {words('write')}
        </Button>
      ) : null}
    </>
  );
}

/** Nothing is planned: one thing to do next, where the reader may do it. */
function Nothing() {
  const words = useCalendarWords();
  const mayWrite = useMay('writePublications');
  return (
    <StateMessage
      icon={<IconCalendarPlus stroke={1.5} />}
      title={words('emptyTitle')}
      text={words(mayWrite ? 'emptyText' : 'emptyTextOthers')}
      action={
        mayWrite ? (
          <Button component={Link} to="/publications/nouvelle">
            {words('write')}
          </Button>
        ) : null
      }
    />
  );
}
