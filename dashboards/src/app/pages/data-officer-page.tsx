import { EndingList, RefusalList, UntoldList } from '../../features/consent/components/watch-lists.js';
import { useConsentWords } from '../../features/consent/messages/words.js';
import { Page } from '../../ui/page.js';
import { NoPermission } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

/** The data officer's home: who is to be told, who said no, whose ground ends. */
export function DataOfficerPage() {
  const words = useConsentWords();
  const may = useMay('manageGrounds');
  return (
    <Page title={words('watchTitle')} lead={words('watchLead')}>
      {may ? (
        <>
          <UntoldList />
          <RefusalList />
          <EndingList />
        </>
      ) : (
        <NoPermission capability="manageGrounds" />
      )}
    </Page>
  );
}
