import { Alert, Button } from '@mantine/core';
import { Dialog } from '../../../ui/dialog.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useRenewAccess, type Member } from '../hooks/use-settings.js';
import { useSettingsWords } from '../messages/words.js';
import { EntryAddress } from './entry-address.js';
import css from './settings.module.css';

/** Gives a member who lost password or phone a new way in, after saying what goes. */
export function RenewForm({ member, onClose }: { member: Member; onClose: () => void }) {
  const words = useSettingsWords();
  const ui = useUiWords();
  const renew = useRenewAccess(member);
  const made = renew.data?.__typename === 'Invitation' ? renew.data : null;
  const refused = renew.data && renew.data.__typename !== 'Invitation' ? renew.data.message : null;
  return (
    <Dialog onClose={onClose} title={words(made ? 'inviteReady' : 'renewTitle', { name: member.name })}>
      {made ? (
        <EntryAddress url={made.url} expiresAt={made.expiresAt} />
      ) : (
        <div className={css.form}>
          <p className={css.text}>{words('renewText')}</p>
          {refused || renew.error ? <Alert color="red">{refused ?? words('failed')}</Alert> : null}
          <div className={css.inline}>
            <Button loading={renew.isPending} onClick={() => renew.mutate()}>
              {words('renew')}
            </Button>
            <Button variant="default" data-autofocus onClick={onClose}>
              {ui('cancel')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
