import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconLock } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { RequestFailed } from '../transport/execute.js';
import { useUiWords } from './messages/words.js';
import css from './states.module.css';
import { type Capability, type Role } from './viewer.js';

interface StateProps {
  icon: ReactNode;
  title: string;
  text?: ReactNode;
  action?: ReactNode;
  tone?: 'calm' | 'late';
}

/** An empty, refused or failed place: what it is, why, and one thing to do next. */
export function StateMessage({ icon, title, text, action, tone = 'calm' }: StateProps) {
  return (
    <div className={css.state} data-tone={tone} role={tone === 'late' ? 'alert' : undefined}>
      <span className={css.icon} aria-hidden="true">
        {icon}
      </span>
      <h2 className={css.title}>{title}</h2>
      {text ? <p className={css.text}>{text}</p> : null}
      {action ? <div className={css.action}>{action}</div> : null}
    </div>
  );
}

/** The outline of a list while it loads, announced once. */
export function LoadingRows({ rows = 6, height = 56 }: { rows?: number; height?: number }) {
  const words = useUiWords();
  return (
    <div role="status" aria-label={words('loading')} className={css.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="md" />
      ))}
    </div>
  );
}

const rolesOf: Partial<Record<Capability, readonly Role[]>> = {
  seeAggregates: ['organiser', 'campaignStaff', 'dataOfficer', 'administrator'],
  seePersons: ['organiser', 'dataOfficer'],
  linkAccounts: ['organiser', 'dataOfficer'],
  importFiles: ['organiser', 'dataOfficer'],
  noteExchanges: ['organiser'],
  manageGrounds: ['organiser', 'dataOfficer'],
  erasePersons: ['dataOfficer'],
  manageImpactAssessment: ['dataOfficer'],
  manageScoring: ['administrator', 'dataOfficer'],
  manageStaff: ['administrator'],
  writePublications: ['campaignStaff'],
  approvePublications: ['organiser', 'administrator'],
  sendMessages: ['organiser'],
  manageNetworks: ['administrator'],
  seeAudit: ['dataOfficer', 'administrator', 'auditor'],
};

/** Names the role that opens the page, never what is on it. */
export function NoPermission({ capability }: { capability?: Capability }) {
  const words = useUiWords();
  const roles = (capability ? rolesOf[capability] : null)?.map((role) => words(role)) ?? [];
  const text = roles.length
    ? words('forbiddenText', { roles: roles.join(` ${words('or')} `) })
    : words('forbiddenPlain');
  return (
    <StateMessage
      icon={<IconLock stroke={1.5} />}
      title={words('forbiddenTitle')}
      text={text}
      action={
        <Button component={Link} to="/" variant="default">
          {words('backHome')}
        </Button>
      }
    />
  );
}

/** What a failed request shows, with a way to try again. */
export function FailedState({ error, retry }: { error: Error; retry?: () => void }) {
  const words = useUiWords();
  const kind = error instanceof RequestFailed ? error.kind : 'failed';
  if (kind === 'forbidden') return <NoPermission />;
  const shown = kind === 'network' || kind === 'busy' || kind === 'locked' ? kind : 'failed';
  return (
    <StateMessage
      tone="late"
      icon={shown === 'network' ? <IconCloudOff stroke={1.5} /> : <IconAlertTriangle stroke={1.5} />}
      title={words(`${shown}Title`)}
      text={words(`${shown}Text`)}
      action={
        retry ? (
          <Button variant="default" onClick={retry}>
            {words('retry')}
          </Button>
        ) : null
      }
    />
  );
}

interface Asked<Data> {
  data: Data | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** Shows what a query answered, or that it loads, or why it could not be read. */
export function Answered<Data>(props: {
  query: Asked<Data>;
  loading?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const { data, error, refetch } = props.query;
  if (data !== undefined) return <>{props.children(data)}</>;
  if (error) return <FailedState error={error} retry={() => void refetch()} />;
  return <>{props.loading ?? <LoadingRows />}</>;
}
