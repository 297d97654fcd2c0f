import { IconTrendingDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { GroundPanel } from '../../features/grounds/components/ground-panel.js';
import { Identity } from '../../features/person/components/identity.js';
import { NextStep } from '../../features/person/components/next-step.js';
import css from '../../features/person/components/person.module.css';
import { Timeline } from '../../features/person/components/timeline.js';
import { usePerson } from '../../features/person/hooks/use-person.js';
import { usePersonWords } from '../../features/person/messages/words.js';
import { WhyPanel } from '../../features/scores/components/why-panel.js';
import { usePageKeys } from '../../ui/keys.js';
import { Page } from '../../ui/page.js';
import { Answered, LoadingRows, NoPermission } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { useMay } from '../../ui/viewer.js';
import { AbsentPage } from './absent-page.js';

const LeadPanel = lazy(async () => ({
  default: (await import('../../features/pipeline/components/lead-panel.js')).LeadPanel,
}));
const ExchangeSheet = lazy(async () => ({
  default: (await import('../../features/exchange/components/exchange-sheet.js')).ExchangeSheet,
}));

export function PersonPage() {
  const words = usePersonWords();
  const { personId = '' } = useParams();
  if (!useMay('seePersons')) {
    return (
      <Page title={words('tab')}>
        <NoPermission capability="seePersons" />
      </Page>
    );
  }
  return <Record key={personId} personId={personId} />;
}

function Record({ personId }: { personId: string }) {
  const words = usePersonWords();
  const query = usePerson(personId);
  const mayNote = useMay('noteExchanges');
  const [isNoting, setNoting] = useState(false);
  usePageKeys({ e: () => (mayNote ? setNoting(true) : undefined) });
  return (
    <Answered
      query={query}
      loading={
        <Page title={words('tab')}>
          <LoadingRows rows={5} height={96} />
        </Page>
      }
    >
      {(record) => {
        if (!record) return <AbsentPage />;
        const { person, isDrifting } = record;
        return (
          <Page
            title={person.name}
            tabTitle={words('tab')}
            width="full"
            above={
              <Link className={css.back} to="/contacts">
                ‹ {words('back')}
              </Link>
            }
            lead={
              <span className={css.leadLine}>
                {[person.jobTitle, person.workplace?.path.slice(-2).join(' › ')].filter(Boolean).join(' · ')}
                {isDrifting ? (
                  <Tag tone="soon" icon={<IconTrendingDown stroke={1.5} />}>
                    {words('drifting')}
                  </Tag>
                ) : null}
              </span>
            }
          >
            <div className={css.grid}>
              <div className={css.right}>
                <NextStep person={person} onNote={() => setNoting(true)} />
                <Suspense fallback={<LoadingRows rows={2} height={96} />}>
                  <LeadPanel person={person} />
                </Suspense>
                <WhyPanel personId={person.id} />
              </div>
              <div className={css.left}>
                <Identity person={person} />
                <GroundPanel personId={person.id} />
              </div>
              <div className={css.centre}>
                <Timeline personId={person.id} />
              </div>
            </div>
            {isNoting ? (
              <Suspense fallback={null}>
                <ExchangeSheet
                  target={{ personId: person.id, name: person.name }}
                  onClose={() => setNoting(false)}
                />
              </Suspense>
            ) : null}
          </Page>
        );
      }}
    </Answered>
  );
}
