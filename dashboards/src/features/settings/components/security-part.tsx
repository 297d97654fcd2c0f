import { Alert, Button, TextInput } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMemo, useState, type FormEvent } from 'react';
import { renderSVG } from 'uqr';
import { Panel } from '../../../ui/page.js';
import { Tag } from '../../../ui/tag.js';
import { useBeginFactor, useConfirmFactor } from '../hooks/use-governance.js';
import { useSettingsWords } from '../messages/words.js';
import css from './settings.module.css';

function QrCode({ url, label }: { url: string; label: string }) {
  const source = useMemo(
    () => `data:image/svg+xml,${encodeURIComponent(renderSVG(url, { border: 2 }))}`,
    [url],
  );
  return <img className={css.qr} src={source} alt={label} width={220} height={220} />;
}

/** The reader's own second factor. */
export function SecurityPart() {
  const words = useSettingsWords();
  const begin = useBeginFactor();
  const confirm = useConfirmFactor();
  const [code, setCode] = useState('');
  const setup = begin.data;
  const isDone = confirm.data?.__typename === 'Viewer';
  const refused = confirm.data?.__typename === 'Refusal' ? confirm.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate(code.replace(/\s/g, ''));
  };
  return (
    <Panel title={words('securite')} id="securite">
      <p className={css.text}>{words('securityText')}</p>
      {isDone ? (
        <span>
          <Tag tone="ok" icon={<IconShieldCheck stroke={1.5} />}>
            {words('secondFactorOn')}
          </Tag>
        </span>
      ) : null}
      {!setup && !isDone ? (
        <div>
          <Button loading={begin.isPending} onClick={() => begin.mutate()}>
            {words('begin')}
          </Button>
        </div>
      ) : null}
      {begin.error ? <Alert color="red">{words('failed')}</Alert> : null}
      {setup && !isDone ? (
        <form className={css.factor} onSubmit={submit}>
          <QrCode url={setup.url} label={words('scan')} />
          <div className={css.form}>
            <p className={css.text}>
              {words('scan')} {words('orType')}
            </p>
            <code className={css.secret}>{setup.secret.replace(/(.{4})/g, '$1 ').trim()}</code>
            <TextInput
              label={words('code')}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={7}
              required
              value={code}
              error={refused ?? (confirm.error ? words('failed') : null)}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Button type="submit" loading={confirm.isPending}>
              {words('confirm')}
            </Button>
          </div>
        </form>
      ) : null}
    </Panel>
  );
}
