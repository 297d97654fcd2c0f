import { IconEye, IconMapQuestion } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { LinkingWorkbench } from '../../features/linking/components/linking-workbench.js';
import css from '../../features/linking/components/linking.module.css';
import { useLinkingGrid } from '../../features/linking/hooks/use-linking.js';
import { useLinkingWords } from '../../features/linking/messages/words.js';
import { RosterPanel } from '../../features/roster/components/roster-panel.js';
import { Page } from '../../ui/page.js';
import { Answered, LoadingRows, NoPermission, StateMessage } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

export function LinkingPage() {
  const { sourceId = '' } = useParams();
  const words = useLinkingWords();
  if (!useMay('linkAccounts')) {
    return (
      <Page title={words('title')}>
        <NoPermission capability="linkAccounts" />
      </Page>
    );
  }
  return <Linking key={sourceId} sourceId={sourceId} />;
}

function Linking({ sourceId }: { sourceId: string }) {
  const words = useLinkingWords();
  const query = useLinkingGrid(sourceId);
  return (
    <Page
      title={words('title')}
      width="full"
      above={
        <Link className={css.quiet} to={`/sources/${sourceId}`}>
          ‹ {query.data?.source.name ?? words('back')}
        </Link>
      }
      lead={
        <>
          {words('lead')}
          <br />
          <span className={css.audited}>
            <IconEye size={16} stroke={1.5} aria-hidden="true" /> {words('audited')}
          </span>
        </>
      }
      actions={<RosterPanel />}
    >
      <Answered query={query} loading={<LoadingRows rows={8} height={64} />}>
        {(grid) =>
          grid ? (
            <LinkingWorkbench grid={grid} />
          ) : (
            <StateMessage icon={<IconMapQuestion stroke={1.5} />} title={words('absent')} />
          )
        }
      </Answered>
    </Page>
  );
}
