import { SourceList } from '../../features/sources/components/source-list.js';
import { useSourcesWords } from '../../features/sources/messages/words.js';
import { Page } from '../../ui/page.js';
import { NoPermission } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

export function SourcesPage() {
  const words = useSourcesWords();
  const may = useMay('seeAggregates');
  return (
    <Page title={words('title')} lead={words('lead')}>
      {may ? <SourceList /> : <NoPermission capability="seeAggregates" />}
    </Page>
  );
}
