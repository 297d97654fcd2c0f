import { Journal } from '../../features/journal/components/journal.js';
import { useJournalWords } from '../../features/journal/messages/words.js';
import { Page } from '../../ui/page.js';
import { NoPermission } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

export function JournalPage() {
  const words = useJournalWords();
  const may = useMay('seeAudit');
  return (
    <Page title={words('title')} lead={words('lead')}>
      {may ? <Journal /> : <NoPermission capability="seeAudit" />}
    </Page>
  );
}
