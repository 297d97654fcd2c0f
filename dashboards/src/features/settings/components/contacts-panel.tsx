import { Alert, Button, Fieldset, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { type ContactInput } from '../../../graphql/graphql.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { Answered } from '../../../ui/states.js';
import { type ControllerContacts, useContacts, useSetContacts } from '../hooks/use-contacts.js';
import { useSettingsWords } from '../messages/words.js';
import css from './settings.module.css';

function ContactFields({
  legend,
  contact,
  hasName,
  onContact,
}: {
  legend: string;
  contact: ContactInput;
  hasName?: true;
  onContact: (contact: ContactInput) => void;
}) {
  const words = useSettingsWords();
  const set = (part: Partial<ContactInput>) => onContact({ ...contact, ...part });
  return (
    <Fieldset legend={legend} className={css.form ?? ''} classNames={{ legend: css.legend ?? '' }}>
      {hasName ? (
        <TextInput
          label={words('name')}
          maxLength={300}
          value={contact.name ?? ''}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        label={words('email')}
        type="email"
        maxLength={300}
        value={contact.email ?? ''}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      <Textarea
        label={words('postalAddress')}
        autosize
        minRows={2}
        maxLength={300}
        value={contact.postalAddress ?? ''}
        onChange={(event) => set({ postalAddress: event.currentTarget.value })}
      />
      <TextInput
        label={words('phone')}
        type="tel"
        maxLength={300}
        value={contact.phone ?? ''}
        onChange={(event) => set({ phone: event.currentTarget.value })}
      />
    </Fieldset>
  );
}

function ContactsForm({ contacts }: { contacts: ControllerContacts }) {
  const words = useSettingsWords();
  const notify = useNotify();
  const save = useSetContacts(contacts.version);
  const [organisation, setOrganisation] = useState<ContactInput>(contacts.organisation);
  const [dataOfficer, setDataOfficer] = useState<ContactInput>(contacts.dataOfficer);
  const refused = save.data && 'message' in save.data ? save.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { organisation, dataOfficer },
      {
        onSuccess: (result) => {
          if (result.__typename === 'ControllerContacts') notify({ text: words('saved') });
        },
      },
    );
  };
  return (
    <form className={css.form} onSubmit={submit}>
      {contacts.version === 0 ? <Alert color="yellow">{words('contactsNone')}</Alert> : null}
      <div className={css.contacts}>
        <ContactFields legend={words('organisation')} contact={organisation} onContact={setOrganisation} />
        <ContactFields
          legend={words('contactOfficer')}
          contact={dataOfficer}
          hasName
          onContact={setDataOfficer}
        />
      </div>
      {refused || save.error ? <Alert color="red">{refused ?? words('failed')}</Alert> : null}
      <div>
        <Button type="submit" loading={save.isPending}>
          {words('save')}
        </Button>
      </div>
    </form>
  );
}

/** What every notice says of the organisation and of whoever looks after data there. */
export function ContactsPanel() {
  const words = useSettingsWords();
  const query = useContacts();
  return (
    <Panel title={words('contacts')} id="contact">
      <p className={css.quiet}>{words('contactsText')}</p>
      <Answered query={query}>
        {(contacts) => <ContactsForm key={contacts.version} contacts={contacts} />}
      </Answered>
    </Panel>
  );
}
