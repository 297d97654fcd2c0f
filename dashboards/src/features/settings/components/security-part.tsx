import { Alert, Button, TextInput } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMemo, useState, type FormEvent } from 'react';
import { renderSVG } from 'uqr';
import { Panel } from '../../../ui/page.js';
import { Answered } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { useBeginFactor, useConfirmFactor, useOwnAccess } from '../hooks/use-governance.js';
import { useSettingsWords } from '../messages/words.js';
import { PasswordForm } from './password-form.js';
import css from './settings.module.css';

function QrCode({ url, label }: { url: string; label: string }) {
  const source = useMemo(
    () => `data:image/svg+xml,${encodeURIComponent(renderSVG(url, { border: 2 }))}`,
    [url],
  );
  return <img className={css.qr} src={source} alt={label} width={220} height={220} />;
}

/** The reader's own second factor: none yet, one in force, or one about to replace it. */
function SecondFactor({ isOn }: { isOn: boolean }) {
  const words = useSettingsWords();
  const begin = useBeginFactor();
  const confirm = useConfirmFactor();
  const [code, setCode] = useState('');
  const [formerCode, setFormerCode] = useState('');
  const isDone = confirm.data?.__typename === 'Viewer';
  const setup = isDone ? undefined : begin.data;
  const refusal = confirm.data?.__typename === 'Refusal' ? confirm.data : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate({
      code: code.replace(/\s/g, ''),
      formerCode: isOn ? formerCode.replace(/\s/g, '') : null,
    });
  };
  return (
    <div className={css.form}>
      <h3 className={css.subtitle}>{words('factorTitle')}</h3>
      <p className={css.quiet}>{words('securityText')}</p>
      {isOn || isDone ? (
        <span>
          <Tag tone="ok" icon={<IconShieldCheck stroke={1.5} />}>
            {words('secondFactorOn')}
          </Tag>
        </span>
      ) : null}
      {setup || isDone ? null : (
        <div>
          <Button
            variant={isOn ? 'default' : 'filled'}
            loading={begin.isPending}
            onClick={() => begin.mutate()}
          >
            {words(isOn ? 'replaceFactor' : 'begin')}
          </Button>
        </div>
      )}
      {begin.error ? <Alert color="red">{words('failed')}</Alert> : null}
      {setup ? (
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
              error={refusal?.field === 'code' ? refusal.message : confirm.error ? words('failed') : null}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            {isOn ? (
              <TextInput
                label={words('formerCode')}
                description={words('formerCodeHint')}
                inputMode="numeric"
                autoComplete="off"
                maxLength={7}
                required
                value={formerCode}
                error={refusal?.field === 'formerCode' ? refusal.message : null}
                onChange={(event) => setFormerCode(event.currentTarget.value)}
              />
            ) : null}
            <Button type="submit" loading={confirm.isPending}>
              {words('confirm')}
            </Button>
          </div>
        </form>
      ) : null}
    </div>
  );
}

/** How the reader signs in. */
export function SecurityPart() {
  const words = useSettingsWords();
  const query = useOwnAccess();
  return (
    <Panel title={words('securite')} id="securite">
      <Answered query={query}>
        {(own) =>
          own ? (
            <>
              <SecondFactor isOn={own.hasSecondFactor} />
              <PasswordForm hasPassword={own.hasPassword} />
            </>
          ) : null
        }
      </Answered>
    </Panel>
  );
}
