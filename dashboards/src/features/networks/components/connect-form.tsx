import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useNotify } from '../../../ui/notices.js';
import { useConnect } from '../hooks/use-networks.js';
import { useNetworksWords } from '../messages/words.js';
import css from './networks.module.css';

/** Connects an account of a network: its name here, and by what the network knows it. */
export function ConnectForm(props: {
  networks: readonly { key: string; name: string }[];
  onClose: () => void;
}) {
  const { networks, onClose } = props;
  const words = useNetworksWords();
  const ui = useUiWords();
  const notify = useNotify();
  const connect = useConnect();
  const [network, setNetwork] = useState(networks[0]?.key ?? '');
  const [name, setName] = useState('');
  const [account, setAccount] = useState('');
  const refused = connect.data && 'message' in connect.data ? connect.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    connect.mutate(
      { network, name, account },
      {
        onSuccess: (answer) => {
          if (answer.__typename !== 'NetworkTarget') return;
          notify({ text: words('connectedDone', { name }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog onClose={onClose} centered title={words('connectTitle')}>
      <form className={css.form} onSubmit={submit}>
        <NativeSelect
          label={words('whichNetwork')}
          data={networks.map(({ key, name: label }) => ({ value: key, label }))}
          value={network}
          onChange={(event) => setNetwork(event.currentTarget.value)}
        />
        <TextInput
          label={words('accountName')}
          description={words('accountNameHint')}
          required
          data-autofocus
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={words('account')}
          description={words('accountHint')}
          required
          value={account}
          onChange={(event) => setAccount(event.currentTarget.value)}
        />
        {refused || connect.error ? (
          <Alert color="red" role="alert">
            {refused ?? words('failed')}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" loading={connect.isPending} disabled={!name.trim() || !account.trim()}>
            {words('connect')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
