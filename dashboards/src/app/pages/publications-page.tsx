import { Button } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { PublicationList } from '../../features/publications/components/publication-list.js';
import { useView, views } from '../../features/publications/hooks/views.js';
import { usePublicationsWords } from '../../features/publications/messages/words.js';
import { Page } from '../../ui/page.js';
import { NoPermission } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';
import { ViewsRow } from '../../ui/views-row.js';

/** What is being written, what waits for an approval, what is planned and what has appeared. */
export function PublicationsPage() {
  const words = usePublicationsWords();
  const [view, setView] = useView();
  const maySee = useMay('seeAggregates');
  const mayWrite = useMay('writePublications');
  return (
    <Page
      title={words('title')}
      lead={words('lead')}
      actions={
        mayWrite ? (
          <Button
            component={Link}
            to="/publications/nouvelle"
            size="md"
            leftSection={<IconPencilPlus size={18} stroke={1.5} aria-hidden="true" />}
          >
            {words('write')}
          </Button>
        ) : null
      }
    >
      {maySee ? (
        <>
          <ViewsRow
            views={views}
            view={view}
            onView={setView}
            label={words('views')}
            nameOf={(each) => words(`view_${each}`)}
          />
          <PublicationList key={view} view={view} />
        </>
      ) : (
        <NoPermission capability="seeAggregates" />
      )}
    </Page>
  );
}
