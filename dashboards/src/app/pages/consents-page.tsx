import { Link, useParams } from 'react-router';
import css from '../../features/consent/components/consent.module.css';
import { ConsentMatrix } from '../../features/consent/components/consent-matrix.js';
import { LinkMaker } from '../../features/consent/components/link-maker.js';
import { RecordList } from '../../features/consent/components/record-list.js';
import { useConsents } from '../../features/consent/hooks/use-consents.js';
import { useConsentWords } from '../../features/consent/messages/words.js';
import { Page } from '../../ui/page.js';
import { Answered, LoadingRows, NoPermission } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';
import { AbsentPage } from './absent-page.js';

/** What one person accepted and refused, the link to her own page, and the proofs. */
export function ConsentsPage() {
  const words = useConsentWords();
  const { personId = '' } = useParams();
  if (useMay('manageGrounds')) return <Consents key={personId} personId={personId} />;
  return (
    <Page title={words('consentsTitle')}>
      <NoPermission capability="manageGrounds" />
    </Page>
  );
}

function Consents({ personId }: { personId: string }) {
  const words = useConsentWords();
  const query = useConsents(personId);
  const loading = (
    <Page title={words('consentsTitle')}>
      <LoadingRows rows={5} height={72} />
    </Page>
  );
  return (
    <Answered query={query} loading={loading}>
      {(person) =>
        person ? (
          <Page
            title={person.name}
            tabTitle={words('consentsTitle')}
            lead={words('consentsLead')}
            above={
              <Link className={css.back} to={`/contacts/${personId}`}>
                ‹ {words('back')}
              </Link>
            }
          >
            <ConsentMatrix
              personId={personId}
              cells={person.standing.cells}
              objections={person.standing.objections}
            />
            <LinkMaker personId={personId} cells={person.standing.cells} />
            <RecordList personId={personId} />
          </Page>
        ) : (
          <AbsentPage />
        )
      }
    </Answered>
  );
}
