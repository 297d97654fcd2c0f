import { EndingList, RefusalList, UntoldList } from '../../features/consent/components/watch-lists.js';
import { useConsentWords } from '../../features/consent/messages/words.js';
import { RestrictedList } from '../../features/restriction/components/restricted-list.js';
import { Page } from '../../ui/page.js';
import { NoPermission } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

/** The data officer's home: who is to be told, who said no, whose data are only kept, whose ground ends. */
export function DataOfficerPage() {
  const words = useConsentWords();
  const may = useMay('manageGrounds');
  const mayLift = useMay('erasePersons');
  return (
    <Page title={words('watchTitle')} lead={words('watchLead')}>
      {may ? (
        <>
          <UntoldList />
          <RefusalList />
          {mayLift ? <RestrictedList /> : null}
          <EndingList />
        </>
      ) : (
        <NoPermission capability="manageGrounds" />
      )}
    </Page>
  );
}
