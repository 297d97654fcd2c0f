import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type Role, type RoleGrantInput } from '../../../graphql/graphql.js';
import { useViewer } from '../../../ui/viewer.js';
import { useSettingsWords } from '../messages/words.js';
import css from './settings.module.css';

const roles: readonly Role[] = ['organiser', 'campaignStaff', 'dataOfficer', 'administrator', 'auditor'];

interface RoleFieldsProps {
  grants: readonly RoleGrantInput[];
  onGrants: (grants: readonly RoleGrantInput[]) => void;
}

/** One role a line, each for one section or for all of them. */
export function RoleFields({ grants, onGrants }: RoleFieldsProps) {
  const words = useSettingsWords();
  const { sections } = useViewer();
  const change = (index: number, part: Partial<RoleGrantInput>) =>
    onGrants(grants.map((grant, each) => (each === index ? { ...grant, ...part } : grant)));
  return (
    <div className={css.form}>
      {grants.map((grant, index) => (
        <div key={index} className={css.roleLine}>
          <NativeSelect
            label={words('role')}
            value={grant.role}
            onChange={(event) => change(index, { role: event.currentTarget.value as Role })}
            data={roles.map((role) => ({ value: role, label: words(role) }))}
          />
          <NativeSelect
            label={words('section')}
            value={grant.sectionId ?? ''}
            onChange={(event) => change(index, { sectionId: event.currentTarget.value || null })}
            data={[
              { value: '', label: words('everywhere') },
              ...sections.map((section) => ({ value: section.id, label: section.name })),
            ]}
          />
          {grants.length > 1 ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={words('removeRole')}
              onClick={() => onGrants(grants.filter((_, each) => each !== index))}
            >
              <IconTrash size={18} stroke={1.5} />
            </ActionIcon>
          ) : null}
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconPlus size={16} stroke={1.5} />}
        onClick={() => onGrants([...grants, { role: 'organiser', sectionId: sections[0]?.id ?? null }])}
      >
        {words('addRole')}
      </Button>
    </div>
  );
}
