import { Alert, Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useToday } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useNotify } from '../../../ui/notices.js';
import { useDeclareDomain, type EmployerDomain } from '../hooks/use-employer-domains.js';
import { useNetworksWords } from '../messages/words.js';
import css from './networks.module.css';

/** Declares an employer's domain, with the company agreement that allows writing there, where there is one. */
export function DomainForm({ known, onClose }: { known: EmployerDomain | null; onClose: () => void }) {
  const words = useNetworksWords();
  const ui = useUiWords();
  const today = useToday();
  const notify = useNotify();
  const declare = useDeclareDomain();
  const [domain, setDomain] = useState(known?.domain ?? '');
  const [isAgreed, setAgreed] = useState(Boolean(known?.agreementReference));
  const [reference, setReference] = useState(known?.agreementReference ?? '');
  const [from, setFrom] = useState<string>(known?.agreementFrom ?? today);
  const [until, setUntil] = useState<string>(known?.agreementUntil ?? '');
  const refused = declare.data && 'message' in declare.data ? declare.data.message : null;
  const isWhole =
    domain.trim() !== '' && (!isAgreed || (reference.trim() !== '' && from !== '' && until !== ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const agreement = isAgreed ? { reference, from, until } : null;
    declare.mutate(
      { domain, agreement },
      {
        onSuccess: (answer) => {
          if (answer.__typename !== 'EmployerDomain') return;
          notify({ text: words('domainDeclared', { domain: answer.domain }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      onClose={onClose}
      centered
      title={known ? words('editDomain', { domain: known.domain }) : words('declareTitle')}
    >
      <form className={css.form} onSubmit={submit} noValidate>
        <TextInput
          label={words('domain')}
          description={words('domainHint')}
          required
          readOnly={known !== null}
          {...(known ? {} : { 'data-autofocus': true })}
          value={domain}
          onChange={(event) => setDomain(event.currentTarget.value)}
        />
        <Checkbox
          label={words('hasAgreement')}
          checked={isAgreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        {isAgreed ? (
          <>
            <TextInput
              label={words('reference')}
              description={words('referenceHint')}
              required
              maxLength={200}
              value={reference}
              onChange={(event) => setReference(event.currentTarget.value)}
            />
            <div className={css.dates}>
              <TextInput
                type="date"
                label={words('from')}
                required
                value={from}
                onChange={(event) => setFrom(event.currentTarget.value)}
              />
              <TextInput
                type="date"
                label={words('until')}
                required
                value={until}
                onChange={(event) => setUntil(event.currentTarget.value)}
              />
            </div>
          </>
        ) : null}
        {refused || declare.error ? (
          <Alert color="red" role="alert">
            {refused ?? words('failed')}
          </Alert>
        ) : null}
        <div className={css.footer}>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" loading={declare.isPending} disabled={!isWhole}>
            {words('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
