import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { Page, Panel } from '../../../ui/page.js';
import { storeName } from '../hooks/stores.js';
import { type Erased } from '../hooks/use-erase-person.js';
import { usePersonWords } from '../messages/words.js';
import css from './erasure.module.css';
import { NameReview } from './name-review.js';
import { WhatStays } from './what-stays.js';

/** What came of an erasure, store by store, and what a human must still read. */
export function ErasedReport({ erased }: { erased: Erased }) {
  const words = usePersonWords();
  const format = useFormat();
  const { erasure, mentions } = erased;
  const isWhole = erasure.status === 'erased';
  const shown = erasure.stores.filter((store) => store.erased > 0 || store.remaining > 0);
  return (
    <Page title={words(isWhole ? 'erasedTitle' : 'partialTitle')} tabTitle={words('tab')} width="narrow">
      <Alert
        color={isWhole ? 'green' : 'red'}
        role="status"
        icon={isWhole ? <IconCircleCheck stroke={1.5} /> : <IconAlertTriangle stroke={1.5} />}
      >
        {words(isWhole ? 'erasedText' : 'partialText')}
      </Alert>
      {mentions && mentions.messages.length > 0 ? <NameReview mentions={mentions} /> : null}
      <Panel title={words('gone')} id="efface">
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{words('store')}</th>
              <th scope="col" className={css.numeric}>
                {words('erasedRows')}
              </th>
              <th scope="col" className={css.numeric}>
                {words('foundAfter')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((store) => (
              <tr key={store.name} data-left={store.remaining > 0 || undefined}>
                <th scope="row">{storeName(words, store.name)}</th>
                <td className={css.numeric} data-numeric="">
                  {format.number(store.erased)}
                </td>
                <td className={css.numeric} data-numeric="">
                  {store.remaining > 0 ? words('toCheck', { count: store.remaining }) : words('nothing')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <WhatStays />
      </Panel>
      <div>
        <Button component={Link} to="/contacts" variant="default">
          {words('backToContacts')}
        </Button>
      </div>
    </Page>
  );
}
