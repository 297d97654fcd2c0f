import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ExchangeChannel, type ExchangeOutcome } from '../../../graphql/graphql.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useReturnFocus } from '../../../ui/return-focus.js';
import { useExchangeWords } from '../messages/words.js';
import { ExchangeForm } from './exchange-form.js';

export interface ExchangeTarget {
  personId: string;
  name: string;
  outcome?: ExchangeOutcome;
  channel?: ExchangeChannel;
}

/** The sheet in which an exchange is noted: from below on a phone, at the right on a desk. */
export function ExchangeSheet({ target, onClose }: { target: ExchangeTarget | null; onClose: () => void }) {
  useReturnFocus();
  const words = useExchangeWords();
  const ui = useUiWords();
  const isPhone = useMediaQuery('(max-width: 767px)', window.innerWidth < 768);
  return (
    <Drawer
      opened={target !== null}
      onClose={onClose}
      position={isPhone ? 'bottom' : 'right'}
      size={isPhone ? '92dvh' : 480}
      radius={isPhone ? 'lg' : 0}
      title={target ? words('noteWith', { name: target.name }) : ''}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {target ? (
        <ExchangeForm
          key={target.personId}
          personId={target.personId}
          outcome={target.outcome ?? 'talked'}
          channel={target.channel ?? 'inPerson'}
          onDone={onClose}
        />
      ) : null}
    </Drawer>
  );
}
