import { Alert, Button } from '@mantine/core';
import { IconHourglass, IconPlugConnected, IconPlugConnectedX, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Dialog } from '../../../ui/dialog.js';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { Answered, LoadingRows, NoPermission, StateMessage } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { useMay } from '../../../ui/viewer.js';
import { useDisconnect, useNetworks, type Account } from '../hooks/use-networks.js';
import { useNetworksWords } from '../messages/words.js';
import { ConnectForm } from './connect-form.js';
import { EmployerDomains } from './employer-domains.js';
import css from './networks.module.css';

/** Where posts go: the organisation's accounts, and the employers' domains that mail may not go to. */
export function AccountsPart() {
  const words = useNetworksWords();
  const maySee = useMay('seeAggregates');
  const mayManage = useMay('manageNetworks');
  const query = useNetworks(maySee);
  const [isConnecting, setConnecting] = useState(false);
  if (!maySee) return <NoPermission capability="seeAggregates" />;
  const connect = (
    <Button leftSection={<IconPlus size={18} stroke={1.5} />} onClick={() => setConnecting(true)}>
      {words('connect')}
    </Button>
  );
  return (
    <>
      <Panel title={words('accounts')} id="comptes" aside={mayManage ? connect : null}>
        <p className={css.quiet}>{words(mayManage ? 'accountsText' : 'accountsReserved')}</p>
        <Answered query={query} loading={<LoadingRows rows={2} height={64} />}>
          {({ accounts, networks }) => (
            <>
              {accounts.length === 0 ? (
                <StateMessage
                  icon={<IconPlugConnected stroke={1.5} />}
                  title={words('noneTitle')}
                  text={words(mayManage ? 'noneText' : 'noneTextOthers')}
                  action={mayManage ? connect : null}
                />
              ) : (
                <ul className={css.list}>
                  {accounts.map((account) => (
                    <AccountLine key={account.id} account={account} mayManage={mayManage} />
                  ))}
                </ul>
              )}
              {isConnecting ? (
                <ConnectForm
                  networks={networks.filter(({ isPublic }) => isPublic)}
                  onClose={() => setConnecting(false)}
                />
              ) : null}
            </>
          )}
        </Answered>
      </Panel>
      {mayManage ? <EmployerDomains /> : null}
    </>
  );
}

function AccountLine({ account, mayManage }: { account: Account; mayManage: boolean }) {
  const words = useNetworksWords();
  const format = useFormat();
  const [isLeaving, setLeaving] = useState(false);
  const { network, isConnected, isLimited, rateLimitedUntil, name } = account;
  return (
    <li className={css.line} data-off={!isConnected || undefined}>
      <div className={css.what}>
        <span className={css.name}>
          {name}
          {isConnected ? (
            <Tag tone="ok" icon={<IconPlugConnected stroke={1.5} />}>
              {words('connected')}
            </Tag>
          ) : (
            <Tag icon={<IconPlugConnectedX stroke={1.5} />}>{words('disconnected')}</Tag>
          )}
          {isConnected && isLimited ? (
            <Tag tone="soon" icon={<IconHourglass stroke={1.5} />}>
              {words('limited', { until: format.dateTime(rateLimitedUntil ?? '') })}
            </Tag>
          ) : null}
        </span>
        {network ? (
          <span className={css.quiet}>
            {words(network.mayHoldLink ? 'network' : 'networkNoLink', {
              name: network.name,
              limit: network.limit,
            })}
          </span>
        ) : null}
      </div>
      {isConnected ? (
        <div className={css.actions}>
          <Button
            component={Link}
            to={`/fil/${account.id}`}
            variant="default"
            aria-label={words('feedOf', { name })}
          >
            {words('seeFeed')}
          </Button>
          {mayManage ? (
            <Button
              variant="subtle"
              color="gray"
              aria-label={words('disconnectOf', { name })}
              onClick={() => setLeaving(true)}
            >
              {words('disconnect')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isLeaving ? <DisconnectForm account={account} onClose={() => setLeaving(false)} /> : null}
    </li>
  );
}

function DisconnectForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const words = useNetworksWords();
  const ui = useUiWords();
  const notify = useNotify();
  const disconnect = useDisconnect();
  const refused = disconnect.data && 'message' in disconnect.data ? disconnect.data.message : null;
  const send = () =>
    disconnect.mutate(account, {
      onSuccess: (answer) => {
        if (answer.__typename !== 'NetworkTarget') return;
        notify({ text: words('disconnectedDone', { name: account.name }) });
        onClose();
      },
    });
  return (
    <Dialog onClose={onClose} centered title={words('disconnectTitle', { name: account.name })}>
      <div className={css.form}>
        <p className={css.text}>{words('disconnectText')}</p>
        {refused || disconnect.error ? (
          <Alert color="red" role="alert">
            {refused ?? words('failed')}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button color="red" loading={disconnect.isPending} onClick={send}>
            {words('disconnect')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
