import { Alert, Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlayerPause } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useNotify } from '../../../ui/notices.js';
import { useMay } from '../../../ui/viewer.js';
import { type Suspension } from '../hooks/use-problems.js';
import { useSuspension } from '../hooks/use-suspension.js';
import { useCalendarWords } from '../messages/words.js';
import css from './problems.module.css';

const ResumeDialog = lazy(async () => ({ default: (await import('./resume-dialog.js')).ResumeDialog }));

/** « Tout suspendre »: one press and one question, for whoever sees that something goes wrong. */
export function SuspendButton() {
  const words = useCalendarWords();
  const ui = useUiWords();
  const notify = useNotify();
  const suspension = useSuspension();
  const [isAsked, { open, close }] = useDisclosure(false);
  const stop = () =>
    suspension.mutate('suspend', {
      onSuccess: () => {
        notify({ text: words('suspended') });
        close();
      },
    });
  return (
    <>
      <Button
        variant="outline"
        color="red"
        leftSection={<IconPlayerPause size={18} stroke={1.5} />}
        onClick={open}
      >
        {words('suspend')}
      </Button>
      <Modal
        opened={isAsked}
        onClose={close}
        centered
        title={words('suspendTitle')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <p className={css.text}>{words('suspendText')}</p>
        {suspension.error ? (
          <Alert color="red" role="alert" mb="md">
            {words('failed')}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button variant="default" onClick={close}>
            {words('cancel')}
          </Button>
          <Button color="red" data-autofocus loading={suspension.isPending} onClick={stop}>
            {words('suspend')}
          </Button>
        </div>
      </Modal>
    </>
  );
}

/** While everything is stopped: since when, by whom, and the way on for those who approve. */
export function SuspensionBanner({ suspension }: { suspension: Suspension }) {
  const words = useCalendarWords();
  const format = useFormat();
  const mayResume = useMay('approvePublications');
  const [isAsked, { open, close }] = useDisclosure(false);
  return (
    <section className={css.banner} aria-label={words('suspendedTitle')}>
      <IconPlayerPause size={24} stroke={1.5} aria-hidden="true" />
      <p className={css.bannerText}>
        <strong>{words('suspendedTitle')}</strong>{' '}
        {words('suspendedSince', {
          when: format.dateTime(suspension.since),
          who: suspension.by?.name ?? words('someone'),
        })}{' '}
        {mayResume ? null : words('forApprovers')}
      </p>
      {mayResume ? <Button onClick={open}>{words('resume')}</Button> : null}
      {isAsked ? (
        <Suspense fallback={null}>
          <ResumeDialog onClose={close} />
        </Suspense>
      ) : null}
    </section>
  );
}
