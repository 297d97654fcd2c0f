import { useNavigate } from 'react-router';
import { FileStep } from '../../features/imports/components/file-step.js';
import { ImportSteps } from '../../features/imports/components/steps.js';
import { useImportsWords } from '../../features/imports/messages/words.js';
import { Page } from '../../ui/page.js';
import { NoPermission } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

export function NewImportPage() {
  const words = useImportsWords();
  const navigate = useNavigate();
  const may = useMay('importFiles');
  return (
    <Page title={words('newTitle')} width="narrow">
      {may ? (
        <>
          <ImportSteps at={0} />
          <FileStep onReceived={(id) => void navigate(`/imports/${id}`, { replace: true })} />
        </>
      ) : (
        <NoPermission capability="importFiles" />
      )}
    </Page>
  );
}
