import { Button, NativeSelect } from '@mantine/core';
import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from 'react-router';
import { SuspensionBanner } from '../../features/calendar/components/suspension.js';
import { useProblems } from '../../features/calendar/hooks/use-problems.js';
import { Feed } from '../../features/networks/components/feed.js';
import css from '../../features/networks/components/networks.module.css';
import { useNetworks, type Account } from '../../features/networks/hooks/use-networks.js';
import { useNetworksWords } from '../../features/networks/messages/words.js';
import { Page } from '../../ui/page.js';
import { Answered, NoPermission, StateMessage } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

export function FeedPage() {
  const words = useNetworksWords();
  const may = useMay('seeAggregates');
  const query = useNetworks(may);
  const trouble = useProblems(may);
  const suspension = trouble.data?.publishingSuspension;
  return (
    <Page
      title={words('feedTitle')}
      lead={words('feedLead')}
      width="narrow"
      above={
        <Link className={css.back} to="/calendrier">
          ‹ {words('backToCalendar')}
        </Link>
      }
    >
      {suspension ? <SuspensionBanner suspension={suspension} /> : null}
      {may ? (
        <Answered query={query}>
          {({ accounts }) => <Accounts accounts={accounts.filter((one) => one.isConnected)} />}
        </Answered>
      ) : (
        <NoPermission capability="seeAggregates" />
      )}
    </Page>
  );
}

function Accounts({ accounts }: { accounts: readonly Account[] }) {
  const words = useNetworksWords();
  const navigate = useNavigate();
  const { targetId } = useParams();
  const account = targetId ? accounts.find(({ id }) => id === targetId) : accounts[0];
  // An old address must not show another account under its name.
  if (!account && accounts.length > 0)
    return (
      <StateMessage
        icon={<IconPlugConnectedX stroke={1.5} />}
        title={words('goneTitle')}
        text={words('goneText')}
        action={
          <Button component={Link} to="/fil" variant="default">
            {words('otherAccounts')}
          </Button>
        }
      />
    );
  if (!account)
    return (
      <StateMessage
        icon={<IconPlugConnected stroke={1.5} />}
        title={words('noneTitle')}
        text={words('noneTextOthers')}
        action={
          <Button component={Link} to="/reglages/comptes" variant="default">
            {words('toAccounts')}
          </Button>
        }
      />
    );
  return (
    <>
      {accounts.length > 1 ? (
        <NativeSelect
          className={css.choice ?? ''}
          label={words('whichAccount')}
          value={account.id}
          onChange={(event) => void navigate(`/fil/${event.currentTarget.value}`, { replace: true })}
          data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <Feed key={account.id} account={account} />
    </>
  );
}
