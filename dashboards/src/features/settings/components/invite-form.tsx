import { Alert, Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { type RoleGrantInput } from '../../../graphql/graphql.js';
import { useViewer } from '../../../ui/viewer.js';
import { useInvite } from '../hooks/use-settings.js';
import { useSettingsWords } from '../messages/words.js';
import { EntryAddress } from './entry-address.js';
import { RoleFields } from './role-fields.js';
import css from './settings.module.css';

/** Invites somebody; the address that lets them in is shown once. */
export function InviteForm({ onClose }: { onClose: () => void }) {
  const words = useSettingsWords();
  const { sections } = useViewer();
  const invite = useInvite();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<readonly RoleGrantInput[]>([
    { role: 'organiser', sectionId: sections[0]?.id ?? null },
  ]);
  const made = invite.data?.__typename === 'Invitation' ? invite.data : null;
  const refused = invite.data?.__typename === 'Refusal' ? invite.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ name, email, roles });
  };
  return (
    <Dialog
      onClose={onClose}
      title={made ? words('inviteReady', { name: made.member.name }) : words('invite')}
    >
      {made ? (
        <EntryAddress url={made.url} expiresAt={made.expiresAt} />
      ) : (
        <form className={css.form} onSubmit={submit}>
          <TextInput
            label={words('name')}
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={words('email')}
            type="email"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <RoleFields grants={roles} onGrants={setRoles} />
          {refused || invite.error ? <Alert color="red">{refused ?? words('failed')}</Alert> : null}
          <Button type="submit" loading={invite.isPending}>
            {words('sendInvite')}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
