import { Button } from '@mantine/core';
import { IconMailCheck, IconMailOff, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat, useToday } from '../../../ui/format.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { Answered, LoadingRows } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import {
  declaredOf,
  standingOf,
  useDeclareDomain,
  useEmployerDomains,
  useRemoveDomain,
  type EmployerDomain,
} from '../hooks/use-employer-domains.js';
import { useNetworksWords } from '../messages/words.js';
import { DomainForm } from './domain-form.js';
import css from './networks.module.css';

/** Domains of employers: mail goes there only under a company agreement (art. L2142-6 of the Code du travail). */
export function EmployerDomains() {
  const words = useNetworksWords();
  const query = useEmployerDomains(true);
  const [edited, setEdited] = useState<EmployerDomain | 'new' | null>(null);
  return (
    <Panel
      title={words('domains')}
      id="domaines"
      aside={
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.5} />}
          onClick={() => setEdited('new')}
        >
          {words('declare')}
        </Button>
      }
    >
      <p className={css.quiet}>{words('domainsText')}</p>
      <Answered query={query} loading={<LoadingRows rows={2} height={56} />}>
        {(domains) =>
          domains.length === 0 ? (
            <p className={css.text}>{words('noDomain')}</p>
          ) : (
            <ul className={css.list}>
              {domains.map((known) => (
                <DomainLine key={known.domain} known={known} onEdit={() => setEdited(known)} />
              ))}
            </ul>
          )
        }
      </Answered>
      {edited ? (
        <DomainForm known={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Panel>
  );
}

function DomainLine({ known, onEdit }: { known: EmployerDomain; onEdit: () => void }) {
  const words = useNetworksWords();
  const format = useFormat();
  const today = useToday();
  const notify = useNotify();
  const remove = useRemoveDomain();
  const declare = useDeclareDomain();
  const { domain, agreementReference, agreementFrom, agreementUntil } = known;
  const standing = standingOf(known, today);
  const isOpen = standing === 'inForce';
  const dates = {
    reference: agreementReference ?? '',
    from: format.date(agreementFrom ?? today),
    until: format.date(agreementUntil ?? today),
  };
  const takeAway = () =>
    remove.mutate(domain, {
      onSuccess: () =>
        notify({
          text: words('domainRemoved', { domain }),
          // An agreement without an end cannot be declared again as it was: then nothing is promised.
          ...(agreementReference && !agreementUntil
            ? {}
            : { action: { label: words('undo'), run: () => declare.mutate(declaredOf(known)) } }),
        }),
      onError: () => notify({ text: words('failed'), tone: 'late' }),
    });
  return (
    <li className={css.line}>
      <div className={css.what}>
        <span className={css.name}>
          {domain}
          <Tag
            tone={isOpen ? 'ok' : 'late'}
            icon={isOpen ? <IconMailCheck stroke={1.5} /> : <IconMailOff stroke={1.5} />}
          >
            {words(isOpen ? 'mailAllowed' : 'mailRefused')}
          </Tag>
        </span>
        <span className={css.quiet}>
          {standing === 'none'
            ? words('agreementNone')
            : words(agreementUntil ? `agreement_${standing}` : 'agreementOpen', dates)}
        </span>
      </div>
      <div className={css.actions}>
        <Button variant="default" aria-label={words('editDomain', { domain })} onClick={onEdit}>
          {words('edit')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          aria-label={words('removeDomain', { domain })}
          loading={remove.isPending}
          onClick={takeAway}
        >
          {words('remove')}
        </Button>
      </div>
    </li>
  );
}
