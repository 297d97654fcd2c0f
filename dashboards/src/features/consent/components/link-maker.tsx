import { Alert, Button, CopyButton, NativeSelect } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { type Purpose } from '../../../graphql/graphql.js';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { Panel } from '../../../ui/page.js';
import { type Cell, usePreferenceLink } from '../hooks/use-consents.js';
import { useConsentWords } from '../messages/words.js';
import css from './consent.module.css';

/** Makes a link to the person's own page, or one that asks for a single consent, to copy or print. */
export function LinkMaker({ personId, cells }: { personId: string; cells: readonly Cell[] }) {
  const words = useConsentWords();
  const make = usePreferenceLink(personId);
  const [sentBy, setSentBy] = useState('');
  const [purpose, setPurpose] = useState<Purpose | ''>('');
  const channels = [...new Map(cells.map(({ channel, channelName }) => [channel, channelName]))].filter(
    ([channel]) => channel !== 'any',
  );
  const purposes = [...new Set(cells.map((cell) => cell.purpose))];
  const refused = make.data && make.data.__typename !== 'PreferenceLink' ? make.data.message : null;
  return (
    <Panel title={words('linkTitle')} id="lien">
      <p className={css.text}>{words(purpose === '' ? 'linkText' : 'askText')}</p>
      <div className={css.fields}>
        <NativeSelect
          label={words('sentBy')}
          value={sentBy}
          onChange={(event) => setSentBy(event.currentTarget.value)}
          data={[
            { value: '', label: words('handed') },
            ...channels.map(([value, label]) => ({ value, label })),
          ]}
        />
        <NativeSelect
          label={words('askLink')}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value as Purpose | '')}
          data={[{ value: '', label: '–' }, ...purposes.map((value) => ({ value, label: words(value) }))]}
        />
      </div>
      {refused || make.error ? (
        <Alert color="red" role="alert" className={css.alert ?? ''}>
          {refused ?? words('failed')}
        </Alert>
      ) : null}
      <div>
        <Button
          loading={make.isPending}
          onClick={() => make.mutate({ sentBy: sentBy || null, askedPurpose: purpose || null })}
        >
          {words('makeLink')}
        </Button>
      </div>
      {make.data?.__typename === 'PreferenceLink' ? (
        <MadeLink url={make.data.url} expiresAt={make.data.expiresAt} />
      ) : null}
    </Panel>
  );
}

function MadeLink({ url, expiresAt }: { url: string; expiresAt: string }) {
  const words = useConsentWords();
  const ui = useUiWords();
  const format = useFormat();
  return (
    <>
      <p className={css.small} role="status">
        {words('linkOnce', { date: format.dateTime(expiresAt) })}
      </p>
      <p className={css.url}>{url}</p>
      <div className={css.buttons}>
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={<IconCopy size={16} stroke={1.5} aria-hidden="true" />}
              onClick={copy}
            >
              {ui(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => printLink(url, words('printTitle'), words('printText'))}
        >
          {words('print')}
        </Button>
      </div>
    </>
  );
}

/** Prints the address alone, on a sheet to hand over: the page around it is about the person. */
function printLink(url: string, title: string, text: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const sheet = frame.contentDocument;
  if (!sheet) return;
  const lines = [
    ['h1', title],
    ['p', text],
    ['p', url],
  ] as const;
  for (const [tag, line] of lines) {
    const element = sheet.createElement(tag);
    element.textContent = line;
    sheet.body.append(element);
  }
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow?.print();
}
