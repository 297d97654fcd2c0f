import { Alert, Button, Checkbox, Radio } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useFormat } from '../../../ui/format.js';
import { Panel } from '../../../ui/page.js';
import { LoadingRows } from '../../../ui/states.js';
import { useOutcomeSentence } from '../hooks/use-outcome-sentence.js';
import { type ImportPreviewParts, type OverlapParts, type useImportSteps } from '../hooks/use-imports.js';
import { countsOf, type Choices } from '../hooks/choices.js';
import { useImportsWords } from '../messages/words.js';
import css from './imports.module.css';

const ZoneField = lazy(async () => ({ default: (await import('./zone-field.js')).ZoneField }));

interface CheckStepProps {
  preview: ImportPreviewParts;
  steps: ReturnType<typeof useImportSteps>;
  choices: Choices;
  onChoices: (choices: Choices) => void;
  onContinue: () => void;
}

const shownAuthors = 12;

function Facts({ preview }: { preview: ImportPreviewParts }) {
  const words = useImportsWords();
  const format = useFormat();
  const period =
    preview.firstAt && preview.lastAt
      ? words('periodFromTo', { from: format.date(preview.firstAt), to: format.date(preview.lastAt) })
      : '–';
  const os = preview.os === 'ios' || preview.os === 'android' ? words(preview.os) : preview.os;
  return (
    <dl className={css.facts}>
      <div>
        <dt>{words('messages')}</dt>
        <dd className={css.number} data-numeric="">
          {format.number(preview.messages)}
        </dd>
      </div>
      <div>
        <dt>{words('authors')}</dt>
        <dd className={css.number} data-numeric="">
          {format.number(preview.authors.length)}
        </dd>
      </div>
      <div>
        <dt>{words('attachments')}</dt>
        <dd className={css.number} data-numeric="">
          {format.number(preview.attachments)}
        </dd>
      </div>
      <div>
        <dt>{words('period')}</dt>
        <dd>{period}</dd>
      </div>
      <div>
        <dt>{words('written')}</dt>
        <dd>{os}</dd>
      </div>
    </dl>
  );
}

function Reading({ preview, steps }: Pick<CheckStepProps, 'preview' | 'steps'>) {
  const words = useImportsWords();
  const busy = steps.read.isPending;
  return (
    <>
      {preview.asksDateOrder ? (
        <Radio.Group
          label={words('dateQuestion')}
          description={words('dateWhy')}
          value={preview.dateOrder}
          onChange={(dateOrder) => steps.read.mutate({ dateOrder, zone: null })}
        >
          <div className={css.radios}>
            <Radio value="dmy" label={words('dmy')} disabled={busy} />
            <Radio value="mdy" label={words('mdy')} disabled={busy} />
          </div>
        </Radio.Group>
      ) : null}
      <Suspense fallback={<LoadingRows rows={1} height={60} />}>
        <ZoneField
          zone={preview.zone}
          isBusy={busy}
          onZone={(zone) => steps.read.mutate({ dateOrder: null, zone })}
        />
      </Suspense>
    </>
  );
}

function Aliases({
  overlap,
  choices,
  onChoices,
}: { overlap: OverlapParts } & Pick<CheckStepProps, 'choices' | 'onChoices'>) {
  const words = useImportsWords();
  if (overlap.aliases.length === 0) return null;
  const isOn = (label: string) => !choices.refusedAliases.includes(label);
  const toggle = (label: string) =>
    onChoices({
      ...choices,
      refusedAliases: isOn(label)
        ? [...choices.refusedAliases, label]
        : choices.refusedAliases.filter((each) => each !== label),
    });
  return (
    <fieldset className={css.fieldset}>
      <legend>{words('aliases')}</legend>
      {overlap.aliases.map((alias) => (
        <Checkbox
          key={alias.label}
          checked={isOn(alias.label)}
          onChange={() => toggle(alias.label)}
          label={words('aliasText', { label: alias.label, known: alias.knownAs })}
          description={words('aliasTimes', { count: alias.sharedMessages })}
        />
      ))}
    </fieldset>
  );
}

function Group({ preview, choices, onChoices }: Pick<CheckStepProps, 'preview' | 'choices' | 'onChoices'>) {
  const words = useImportsWords();
  if (preview.overlaps.length === 0) return null;
  const chosen = preview.overlaps.find((overlap) => overlap.source.id === choices.sourceId);
  return (
    <>
      <Radio.Group
        label={words('whichGroup')}
        value={choices.sourceId ?? ''}
        onChange={(id) => onChoices({ ...choices, sourceId: id || null })}
      >
        <div className={css.radios}>
          {preview.overlaps.map((overlap) => (
            <Radio
              key={overlap.source.id}
              value={overlap.source.id}
              label={words('knownGroup', { name: overlap.source.name })}
              description={words('overlap', { count: overlap.sharedMessages })}
            />
          ))}
          <Radio value="" label={words('newGroup')} />
        </div>
      </Radio.Group>
      {chosen && chosen.offsetSeconds !== 0 ? (
        <Alert color="yellow">{words('offset', { count: Math.abs(chosen.offsetSeconds) })}</Alert>
      ) : null}
      {chosen ? <Aliases overlap={chosen} choices={choices} onChoices={onChoices} /> : null}
    </>
  );
}

function Authors({ preview }: { preview: ImportPreviewParts }) {
  const words = useImportsWords();
  const authors = [...preview.authors].sort((a, b) => b.messages - a.messages);
  const most = authors[0]?.messages ?? 1;
  return (
    <ul className={css.authors}>
      {authors.slice(0, shownAuthors).map((author) => (
        <li key={author.name}>
          <span className={css.authorName}>{author.name}</span>
          <span className={css.authorBar} aria-hidden="true">
            <span data-bar="" style={{ width: `${(author.messages / most) * 100}%` }} />
          </span>
          <span className={css.authorTimes} data-numeric="">
            {words('authorTimes', { count: author.messages })}
          </span>
        </li>
      ))}
      {authors.length > shownAuthors ? (
        <li className={css.quiet}>{words('authorOthers', { count: authors.length - shownAuthors })}</li>
      ) : null}
    </ul>
  );
}

/** The second step: what the file says, what is to be decided, and what would be new. Nothing is stored yet. */
export function CheckStep(props: CheckStepProps) {
  const words = useImportsWords();
  const sentence = useOutcomeSentence();
  const { preview, steps, choices, onContinue } = props;
  return (
    <div className={css.stack}>
      <Panel title={preview.title ?? words('previewTitle')} takesFocus>
        <Facts preview={preview} />
        {preview.warnings.length > 0 ? (
          <Alert
            color="yellow"
            title={words('warnings')}
            icon={<IconInfoCircle stroke={1.5} />}
            className={css.notice ?? ''}
          >
            <ul className={css.warnings}>
              {preview.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Alert>
        ) : null}
        <Group {...props} />
        <Reading preview={preview} steps={steps} />
      </Panel>
      <Panel title={words('authorList')}>
        <Authors preview={preview} />
      </Panel>
      <div className={css.decision}>
        <p className={css.outcome}>
          {sentence(countsOf(choices, preview), 'future')} {words('nothingYet')}
        </p>
        <div className={css.buttons}>
          <Button size="md" onClick={onContinue}>
            {words('continue')}
          </Button>
          <Button
            size="md"
            variant="subtle"
            color="gray"
            loading={steps.discard.isPending}
            onClick={() => steps.discard.mutate()}
          >
            {words('discard')}
          </Button>
        </div>
      </div>
    </div>
  );
}
