import { useParams } from 'react-router';
import { ImportFlow } from '../../features/imports/components/import-flow.js';
import { useImport } from '../../features/imports/hooks/use-imports.js';
import { useImportsWords } from '../../features/imports/messages/words.js';
import { Page } from '../../ui/page.js';
import { Answered, NoPermission } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';
import { AbsentPage } from './absent-page.js';

export function ImportPage() {
  const words = useImportsWords();
  const { importId = '' } = useParams();
  const may = useMay('importFiles');
  const query = useImport(importId);
  if (!may) {
    return (
      <Page title={words('importTitle')} width="narrow">
        <NoPermission capability="importFiles" />
      </Page>
    );
  }
  return (
    <Answered query={query}>
      {(current) =>
        current ? (
          <Page title={current.source?.name ?? words('importTitle')} lead={current.fileName} width="narrow">
            <ImportFlow key={current.id} current={current} />
          </Page>
        ) : (
          <AbsentPage />
        )
      }
    </Answered>
  );
}
