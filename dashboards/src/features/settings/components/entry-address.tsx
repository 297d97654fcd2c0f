import { Button, Code, CopyButton } from '@mantine/core';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useSettingsWords } from '../messages/words.js';
import css from './settings.module.css';

/** An address that lets somebody in, shown once. */
export function EntryAddress({ url, expiresAt }: { url: string; expiresAt: string }) {
  const words = useSettingsWords();
  const ui = useUiWords();
  const format = useFormat();
  return (
    <div className={css.form}>
      <Code block className={css.code ?? ''}>
        {url}
      </Code>
      <p className={css.quiet}>{words('inviteOnce', { date: format.dateTime(expiresAt) })}</p>
      <CopyButton value={url}>
        {({ copied, copy }) => <Button onClick={copy}>{ui(copied ? 'copied' : 'copy')}</Button>}
      </CopyButton>
    </div>
  );
}
