import { Button } from '@mantine/core';
import { IconMail, IconPencil, IconPhone, IconTrendingDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMessageWords } from '../../features/message/messages/words.js';
import { Identity } from '../../features/person/components/identity.js';
import { NextStep } from '../../features/person/components/next-step.js';
import css from '../../features/person/components/person.module.css';
import { Timeline } from '../../features/person/components/timeline.js';
import { type Erased } from '../../features/person/hooks/use-erase-person.js';
import { usePerson, type PersonParts } from '../../features/person/hooks/use-person.js';
import { usePersonWords } from '../../features/person/messages/words.js';
import { KeptOnly } from '../../features/restriction/components/kept-only.js';
import { WhyPanel } from '../../features/scores/components/why-panel.js';
import { useFormat, useToday } from '../../ui/format.js';
import { usePageKeys } from '../../ui/keys.js';
import { Page } from '../../ui/page.js';
import { Answered, LoadingRows, NoPermission } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { useMay } from '../../ui/viewer.js';
import { AbsentPage } from './absent-page.js';

const GroundPanel = lazy(async () => ({
  default: (await import('../../features/grounds/components/ground-panel.js')).GroundPanel,
}));
const PersonEditor = lazy(async () => ({
  default: (await import('../../features/person/components/person-editor.js')).PersonEditor,
}));
const EraseDialog = lazy(async () => ({
  default: (await import('../../features/person/components/erase-dialog.js')).EraseDialog,
}));
const ErasedReport = lazy(async () => ({
  default: (await import('../../features/person/components/erased-report.js')).ErasedReport,
}));
const RestrictionBanner = lazy(async () => ({
  default: (await import('../../features/restriction/components/restriction-banner.js')).RestrictionBanner,
}));
const LeadPanel = lazy(async () => ({
  default: (await import('../../features/pipeline/components/lead-panel.js')).LeadPanel,
}));
const MessagePanel = lazy(async () => ({
  default: (await import('../../features/message/components/message-panel.js')).MessagePanel,
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

type Dialogue = 'exchange' | 'edit' | 'erase' | 'message';

/** Where the person works and how to call her: what is wanted before a talk, in one line. */
function Lead({ person, isDrifting }: { person: PersonParts; isDrifting: boolean }) {
  const words = usePersonWords();
  const phone = person.contactPoints.find(({ kind }) => kind === 'phone');
  return (
    <span className={css.leadLine}>
      {[person.jobTitle, person.workplace?.path.slice(-2).join(' › ')].filter(Boolean).join(' · ')}
      {phone ? (
        <a className={css.call} href={`tel:${phone.value}`} aria-label={`${words('call')} ${phone.value}`}>
          <IconPhone size={18} stroke={1.5} aria-hidden="true" />
          {phone.value}
        </a>
      ) : null}
      {isDrifting ? (
        <Tag tone="soon" icon={<IconTrendingDown stroke={1.5} />}>
          {words('drifting')}
        </Tag>
      ) : null}
    </span>
  );
}

function Actions({ onOpen }: { onOpen: (dialogue: Dialogue) => void }) {
  const words = usePersonWords();
  const mayEdit = useMay('manageGrounds');
  const mayErase = useMay('erasePersons');
  const maySend = useMay('sendMessages');
  const messageWords = useMessageWords();
  return (
    <>
      {mayErase ? (
        <Button variant="subtle" color="red" onClick={() => onOpen('erase')}>
          {words('erase')}
        </Button>
      ) : null}
      {maySend ? (
        <Button
          variant="default"
          leftSection={<IconMail size={18} stroke={1.5} />}
          onClick={() => onOpen('message')}
        >
          {messageWords('write')}
        </Button>
      ) : null}
      {mayEdit ? (
        <Button
          variant="default"
          leftSection={<IconPencil size={18} stroke={1.5} />}
          aria-keyshortcuts="M"
          onClick={() => onOpen('edit')}
        >
          {words('edit')}
        </Button>
      ) : null}
    </>
  );
}

interface DialoguesProps {
  person: PersonParts;
  opened: Dialogue | null;
  onClose: () => void;
  onErased: (erased: Erased) => void;
}

function Dialogues({ person, opened, onClose, onErased }: DialoguesProps) {
  return (
    <Suspense fallback={null}>
      {opened === 'exchange' ? (
        <ExchangeSheet target={{ personId: person.id, name: person.name }} onClose={onClose} />
      ) : null}
      {opened === 'edit' ? <PersonEditor person={person} onClose={onClose} /> : null}
      {opened === 'erase' ? <EraseDialog person={person} onClose={onClose} onErased={onErased} /> : null}
    </Suspense>
  );
}

function Record({ personId }: { personId: string }) {
  const words = usePersonWords();
  const format = useFormat();
  const today = useToday();
  const query = usePerson(personId);
  const restrictedSince = query.data?.person.standing.restrictedSince;
  const mayNote = useMay('noteExchanges') && !restrictedSince;
  const mayEdit = useMay('manageGrounds');
  const [opened, open] = useState<Dialogue | null>(null);
  // What came of an erasure outlives the person: the record behind it is gone.
  const [erased, setErased] = useState<Erased | null>(null);
  usePageKeys({
    e: () => (mayNote ? open('exchange') : undefined),
    m: () => (mayEdit ? open('edit') : undefined),
  });
  if (erased) {
    return (
      <Suspense fallback={<LoadingRows rows={3} height={96} />}>
        <ErasedReport erased={erased} />
      </Suspense>
    );
  }
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
          <KeptOnly isRestricted={Boolean(restrictedSince)}>
            <Page
              title={person.name}
              tabTitle={words('tab')}
              width="full"
              above={
                <Link className={css.back} to="/contacts">
                  ‹ {words('back')}
                </Link>
              }
              lead={<Lead person={person} isDrifting={isDrifting} />}
              actions={<Actions onOpen={open} />}
            >
              {restrictedSince ? (
                <Suspense fallback={<LoadingRows rows={1} height={88} />}>
                  <RestrictionBanner person={person} since={restrictedSince} />
                </Suspense>
              ) : null}
              <p className={css.printOnly}>{words('printed', { date: format.date(today) })}</p>
              <div className={css.grid}>
                <div className={css.main}>
                  <NextStep person={person} onNote={() => open('exchange')} />
                  <Suspense fallback={<LoadingRows rows={2} height={96} />}>
                    <LeadPanel person={person} />
                  </Suspense>
                  <WhyPanel personId={person.id} />
                </div>
                <div className={css.who}>
                  <Identity person={person} />
                  <Suspense fallback={<LoadingRows rows={3} height={32} />}>
                    <GroundPanel personId={person.id} />
                  </Suspense>
                </div>
                <div className={css.told}>
                  <Suspense fallback={<LoadingRows rows={2} height={56} />}>
                    <MessagePanel
                      person={person}
                      isWriting={opened === 'message'}
                      onWriting={(isWriting) => open(isWriting ? 'message' : null)}
                    />
                  </Suspense>
                  <Timeline personId={person.id} />
                </div>
              </div>
              <Dialogues person={person} opened={opened} onClose={() => open(null)} onErased={setErased} />
            </Page>
          </KeptOnly>
        );
      }}
    </Answered>
  );
}
