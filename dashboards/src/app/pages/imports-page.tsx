import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ImportList } from '../../features/imports/components/import-list.js';
import { useImportsWords } from '../../features/imports/messages/words.js';
import { Page } from '../../ui/page.js';
import { NoPermission } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

export function ImportsPage() {
  const words = useImportsWords();
  const may = useMay('importFiles');
  return (
    <Page
      title={words('title')}
      lead={words('lead')}
      actions={
        may ? (
          <Button
            component={Link}
            to="/imports/nouveau"
            size="md"
            leftSection={<IconPlus size={18} stroke={1.5} />}
          >
            {words('add')}
          </Button>
        ) : null
      }
    >
      {may ? <ImportList /> : <NoPermission capability="importFiles" />}
    </Page>
  );
}
