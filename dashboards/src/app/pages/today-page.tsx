import { lazy, Suspense, useState } from 'react';
import { type ExchangeTarget } from '../../features/exchange/components/exchange-sheet.js';
import { DayProgress, TodayList } from '../../features/today/components/today-list.js';
import { useTodayList, type NextThing } from '../../features/today/hooks/use-today.js';
import { useTodayWords } from '../../features/today/messages/words.js';
import { Page } from '../../ui/page.js';
import { Answered, LoadingRows } from '../../ui/states.js';
import { useMay, useViewer } from '../../ui/viewer.js';

const ExchangeSheet = lazy(async () => ({
  default: (await import('../../features/exchange/components/exchange-sheet.js')).ExchangeSheet,
}));
const TourAgain = lazy(async () => ({
  default: (await import('../../features/tour/components/tour.js')).TourAgain,
}));
// Asked for after the day itself: it concerns few, and must not hold the others up.
const ProblemNote = lazy(async () => ({
  default: (await import('../../features/calendar/components/problem-note.js')).ProblemNote,
}));

export function TodayPage() {
  const words = useTodayWords();
  const { staff, organisation } = useViewer();
  const list = useTodayList();
  const mayWrite = useMay('writePublications');
  const mayApprove = useMay('approvePublications');
  const [target, setTarget] = useState<ExchangeTarget | null>(null);
  const [opened, setOpened] = useState(false);
  const note = (thing: NextThing, outcome: 'talked' | 'noAnswer') => {
    if (!thing.person) return;
    setOpened(true);
    const channel = thing.task?.kind === 'call-back' ? 'phone' : 'inPerson';
    setTarget({ personId: thing.person.id, name: thing.person.name, outcome, channel });
  };
  const firstName = staff.name.split(' ')[0] ?? staff.name;
  return (
    <Page
      title={words('greeting', { name: firstName })}
      tabTitle={words('title')}
      width="narrow"
      lead={list.data ? <DayProgress done={list.data.done} planned={list.data.planned} /> : null}
    >
      {mayWrite || mayApprove ? (
        <Suspense fallback={null}>
          <ProblemNote />
        </Suspense>
      ) : null}
      <Answered query={list} loading={<LoadingRows rows={5} height={88} />}>
        {(today) => <TodayList next={today.next} onNote={note} />}
      </Answered>
      {organisation.isDemonstration ? (
        <Suspense fallback={null}>
          <TourAgain />
        </Suspense>
      ) : null}
      {opened ? (
        <Suspense fallback={null}>
          <ExchangeSheet target={target} onClose={() => setTarget(null)} />
        </Suspense>
      ) : null}
    </Page>
  );
}
