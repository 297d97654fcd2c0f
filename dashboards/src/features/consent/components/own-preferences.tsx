import { Alert, Button, Modal } from '@mantine/core';
import { IconBellOff, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { type Purpose } from '../../../graphql/graphql.js';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { StateMessage } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { type OwnPreferences, type OwnPurpose, type OwnWord, useOwnWord } from '../hooks/use-preferences.js';
import { useConsentWords } from '../messages/words.js';
import { CellChip } from './cell-chip.js';
import css from './consent.module.css';

type Say = (word: OwnWord, saved: string) => void;

function NoticeText({ notice }: { notice: OwnPreferences['notice'] }) {
  const words = useConsentWords();
  const format = useFormat();
  return (
    <>
      <p className={css.notice}>{notice.text}</p>
      <p className={css.small}>
        {words('noticeVersion', { version: notice.version, date: format.date(notice.publishedAt) })}
      </p>
    </>
  );
}

/** The one consent that a link asks for; nothing is given by opening the page. */
function Asked({ page, onAccept }: { page: OwnPreferences; onAccept: () => void }) {
  const words = useConsentWords();
  const { asked } = page;
  if (!asked) return null;
  const name = page.purposes.find(({ purpose }) => purpose === asked.purpose)?.name ?? '';
  return (
    <Panel title={words('askedTitle')} id="demande" tone="brand">
      <p className={css.lead}>{words('askedText', { purpose: name, channel: asked.channelName })}</p>
      <NoticeText notice={page.notice} />
      <div>
        <Button size="md" onClick={onAccept}>
          {words('accept')}
        </Button>
      </div>
    </Panel>
  );
}

function Stop({ page, say }: { page: OwnPreferences; say: Say }) {
  const words = useConsentWords();
  return (
    <Panel title={words('stopTitle')} id="arret">
      <div className={css.stop}>
        {page.refusesContact ? (
          <p className={css.text} role="status">
            <strong>{words('stopped')}</strong> {words('stoppedText')}
          </p>
        ) : (
          <>
            <p className={css.text}>{words('stopText')}</p>
            <Button
              color="red"
              variant="outline"
              size="md"
              leftSection={<IconBellOff size={20} stroke={1.5} aria-hidden="true" />}
              onClick={() => say({ what: 'object', purpose: 'recruitmentContact' }, words('stopped'))}
            >
              {words('stop')}
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}

function PurposePanel({
  own,
  mayGive,
  say,
  onGive,
}: {
  own: OwnPurpose;
  mayGive: boolean;
  say: Say;
  onGive: (channel: string) => void;
}) {
  const words = useConsentWords();
  const press = (cell: OwnPurpose['cells'][number]) =>
    cell.state === 'given'
      ? say({ what: 'withdraw', purpose: own.purpose, channel: cell.channel }, words('withdrawn'))
      : onGive(cell.channel);
  return (
    <Panel
      title={own.name}
      id={own.purpose}
      aside={<Tag tone={own.isDone ? 'ok' : 'plain'}>{words(own.isDone ? 'done' : 'notDone')}</Tag>}
    >
      <p className={css.text}>{own.sentence}</p>
      <div className={css.ground}>
        <p className={css.text}>{own.ground}</p>
        {own.isDone && !own.objectedAt ? (
          <Button
            variant="default"
            size="sm"
            onClick={() => say({ what: 'object', purpose: own.purpose }, words('objected'))}
          >
            {words('object')}
          </Button>
        ) : null}
      </div>
      <ul className={css.chips} aria-label={own.name}>
        {own.cells.map((cell) => (
          <li key={cell.channel}>
            <CellChip cell={cell} disabled={cell.state !== 'given' && !mayGive} onPress={() => press(cell)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Everything that a person sees and says of herself; each word counts at once. */
export function OwnPreferencesView({ page, token }: { page: OwnPreferences; token: string }) {
  const words = useConsentWords();
  const ui = useUiWords();
  const format = useFormat();
  const notify = useNotify();
  const isOnce = Boolean(page.asked);
  const send = useOwnWord(token);
  const answer = useOwnWord(token, isOnce);
  const [wanted, setWanted] = useState<{ purpose: Purpose; channel: string } | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const failed = [send, answer].find((one) => one.error)
    ? words('failed')
    : ([send, answer].map((one) => one.data).find((one) => one?.message)?.message ?? null);
  const say: Say = (word, saved) =>
    send.mutate(word, {
      onSuccess: ({ __typename }) => {
        if (__typename === 'OwnPreferences') notify({ text: saved });
      },
    });
  const give = (cell: { purpose: Purpose; channel: string }, then: () => void) =>
    answer.mutate(
      { what: 'give', ...cell, noticeId: page.notice.id },
      {
        onSuccess: ({ __typename }) => {
          setWanted(null);
          if (__typename === 'OwnPreferences') then();
        },
      },
    );
  if (isAnswered) {
    return (
      <StateMessage
        icon={<IconCircleCheck stroke={1.5} />}
        title={words('thanks')}
        text={words('thanksText')}
      />
    );
  }
  const own = wanted && page.purposes.find(({ purpose }) => purpose === wanted.purpose);
  const channelName = own?.cells.find(({ channel }) => channel === wanted?.channel)?.channelName ?? '';
  return (
    <>
      <p className={css.lead}>{words('controller', { controller: page.controller })}</p>
      {failed ? (
        <Alert color="red" role="alert" className={css.alert ?? ''}>
          {failed}
        </Alert>
      ) : null}
      <Asked page={page} onAccept={() => page.asked && give(page.asked, () => setAnswered(true))} />
      <Stop page={page} say={say} />
      <p className={css.small}>{words('legend')}</p>
      {page.purposes.map((one) => (
        <PurposePanel
          key={one.purpose}
          own={one}
          mayGive={!isOnce}
          say={say}
          onGive={(channel) => setWanted({ purpose: one.purpose, channel })}
        />
      ))}
      {page.sourceNotice ? (
        <Panel title={words('sourceTitle')} id="source">
          <p className={css.text}>{page.sourceNotice.text}</p>
        </Panel>
      ) : null}
      <Panel title={words('rightsTitle')} id="droits">
        <p className={css.text}>{words('rights', { controller: page.controller })}</p>
        <p className={css.text}>
          {words('reached', { contact: page.contact, dataOfficer: page.dataOfficer })}
        </p>
        <p className={css.small}>{words('expires', { date: format.date(page.expiresAt) })}</p>
      </Panel>
      <Modal
        opened={wanted !== null}
        onClose={() => setWanted(null)}
        title={words('acceptTitle', { purpose: own?.name ?? '', channel: channelName })}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <div className={css.form}>
          <NoticeText notice={page.notice} />
          <Button
            size="md"
            loading={answer.isPending}
            data-autofocus
            onClick={() => wanted && give(wanted, () => notify({ text: words('given') }))}
          >
            {words('accept')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
