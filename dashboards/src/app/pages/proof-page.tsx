import { Button } from '@mantine/core';
import { IconFileOff, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import css from '../../features/consent/components/consent.module.css';
import { ProofSheet } from '../../features/consent/components/proof-sheet.js';
import { useProof } from '../../features/consent/hooks/use-consents.js';
import { useConsentWords } from '../../features/consent/messages/words.js';
import { Page } from '../../ui/page.js';
import { Answered, NoPermission, StateMessage } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';

/** The proof of one record, to read and to print. */
export function ProofPage() {
  const words = useConsentWords();
  const { personId = '', sequence = '' } = useParams();
  const may = useMay('manageGrounds');
  const number = Number(sequence);
  const isNumber = Number.isInteger(number) && number > 0 && number < 2 ** 31;
  return (
    <Page
      title={words('proofTitle', { sequence })}
      lead={words('proofLead')}
      width="narrow"
      above={
        <Link className={`${css.back} ${css.noPrint}`} to={`/contacts/${personId}/accords`}>
          ‹ {words('backToConsents')}
        </Link>
      }
      actions={
        <Button
          className={css.noPrint ?? ''}
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {words('print')}
        </Button>
      }
    >
      {!may ? (
        <NoPermission capability="manageGrounds" />
      ) : isNumber ? (
        <Proof personId={personId} sequence={number} />
      ) : (
        <NoProof />
      )}
    </Page>
  );
}

function Proof({ personId, sequence }: { personId: string; sequence: number }) {
  const query = useProof(personId, sequence);
  return <Answered query={query}>{(proof) => (proof ? <ProofSheet proof={proof} /> : <NoProof />)}</Answered>;
}

function NoProof() {
  const words = useConsentWords();
  return (
    <StateMessage icon={<IconFileOff stroke={1.5} />} title={words('noProof')} text={words('noProofText')} />
  );
}
