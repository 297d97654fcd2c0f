import { Alert, Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { type WorkplaceKind } from '../../../graphql/graphql.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { Answered } from '../../../ui/states.js';
import { useMay } from '../../../ui/viewer.js';
import { useAddSection, useAddWorkplace, useSettings, type Workplace } from '../hooks/use-settings.js';
import { useSettingsWords } from '../messages/words.js';
import { ContactsPanel } from './contacts-panel.js';
import css from './settings.module.css';

const kinds: readonly WorkplaceKind[] = ['employer', 'site', 'department', 'shift'];

function kindUnder(parent: Workplace | null): WorkplaceKind {
  const next = parent ? kinds[kinds.indexOf(parent.kind) + 1] : 'employer';
  return next ?? 'shift';
}

function WorkplaceForm({ parent, onClose }: { parent: Workplace | null; onClose: () => void }) {
  const words = useSettingsWords();
  const notify = useNotify();
  const add = useAddWorkplace();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<WorkplaceKind>(kindUnder(parent));
  const [headcount, setHeadcount] = useState<number | null>(null);
  const refused = add.data?.__typename === 'Refusal' ? add.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { parentId: parent?.id ?? null, kind, name, headcount },
      {
        onSuccess: (result) => {
          if (result.__typename !== 'Workplace') return;
          notify({ text: words('added') });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      onClose={onClose}
      title={parent ? words('addUnder', { name: parent.name }) : words('addWorkplace')}
    >
      <form className={css.form} onSubmit={submit}>
        <TextInput
          label={words('name')}
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={words('kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as WorkplaceKind)}
          data={kinds.map((each) => ({ value: each, label: words(each) }))}
        />
        <NumberInput
          label={words('headcount')}
          min={0}
          allowDecimal={false}
          value={headcount ?? ''}
          onChange={(value) => setHeadcount(typeof value === 'number' ? value : null)}
        />
        {refused || add.error ? <Alert color="red">{refused ?? words('failed')}</Alert> : null}
        <Button type="submit" loading={add.isPending}>
          {words('add')}
        </Button>
      </form>
    </Dialog>
  );
}

function Branch({
  all,
  parentId,
  onAdd,
}: {
  all: readonly Workplace[];
  parentId: string | null;
  onAdd?: (under: Workplace) => void;
}) {
  const words = useSettingsWords();
  const here = all.filter((place) => (place.parentId ?? null) === parentId);
  if (here.length === 0) return null;
  return (
    <ul className={css.tree}>
      {here.map((place) => (
        <li key={place.id}>
          <div className={css.place}>
            <span className={css.placeName}>{place.name}</span>
            <span className={css.quiet}>
              {words(place.kind)}
              {typeof place.headcount === 'number'
                ? ` · ${words('headcountOf', { count: place.headcount })}`
                : ''}
            </span>
            {onAdd && place.kind !== 'shift' ? (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={words('addUnder', { name: place.name })}
                onClick={() => onAdd(place)}
              >
                <IconPlus size={16} stroke={1.5} />
              </Button>
            ) : null}
          </div>
          <Branch all={all} parentId={place.id} {...(onAdd ? { onAdd } : {})} />
        </li>
      ))}
    </ul>
  );
}

function Sections({ sections, may }: { sections: readonly { id: string; name: string }[]; may: boolean }) {
  const words = useSettingsWords();
  const notify = useNotify();
  const add = useAddSection();
  const [name, setName] = useState('');
  const refused = add.data?.__typename === 'Refusal' ? add.data.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(name, {
      onSuccess: (result) => {
        if (result.__typename !== 'Section') return;
        setName('');
        notify({ text: words('added') });
      },
    });
  };
  return (
    <Panel title={words('sections')} id="sections">
      <ul className={css.plain}>
        {sections.map((section) => (
          <li key={section.id}>{section.name}</li>
        ))}
      </ul>
      {may ? (
        <form className={css.inline} onSubmit={submit}>
          <TextInput
            label={words('sectionName')}
            required
            value={name}
            error={refused ?? (add.error ? words('failed') : null)}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={add.isPending}>
            {words('addSection')}
          </Button>
        </form>
      ) : null}
    </Panel>
  );
}

/** The organisation, its sections and its workplaces. */
export function OrganisationPart() {
  const words = useSettingsWords();
  const query = useSettings();
  const may = useMay('manageStaff');
  const [under, setUnder] = useState<Workplace | null | undefined>();
  return (
    <Answered query={query}>
      {(viewer) =>
        viewer ? (
          <>
            <Panel title={words('organisation')} id="organisation">
              <dl className={css.facts}>
                <div>
                  <dt>{words('name')}</dt>
                  <dd>{viewer.organisation.name}</dd>
                </div>
                <div>
                  <dt>{words('language')}</dt>
                  <dd>{words(viewer.organisation.language)}</dd>
                </div>
                <div>
                  <dt>{words('address')}</dt>
                  <dd>{words(viewer.organisation.addressForm === 'tu' ? 'tu' : 'vous')}</dd>
                </div>
                <div>
                  <dt>{words('zone')}</dt>
                  <dd>{viewer.organisation.timeZone}</dd>
                </div>
              </dl>
            </Panel>
            {may ? <ContactsPanel /> : null}
            <Sections sections={viewer.sections} may={may} />
            <Panel
              title={words('workplaces')}
              id="lieux"
              aside={
                may ? (
                  <Button
                    variant="default"
                    leftSection={<IconPlus size={16} stroke={1.5} />}
                    onClick={() => setUnder(null)}
                  >
                    {words('addWorkplace')}
                  </Button>
                ) : null
              }
            >
              <p className={css.quiet}>{words('workplacesText')}</p>
              {viewer.organisation.workplaces.length === 0 ? <p>{words('workplacesEmpty')}</p> : null}
              <Branch
                all={viewer.organisation.workplaces}
                parentId={null}
                {...(may ? { onAdd: setUnder } : {})}
              />
            </Panel>
            {under !== undefined ? (
              <WorkplaceForm parent={under} onClose={() => setUnder(undefined)} />
            ) : null}
          </>
        ) : null
      }
    </Answered>
  );
}
