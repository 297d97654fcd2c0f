import { ActionIcon, Alert, Button, Menu } from '@mantine/core';
import {
  IconDots,
  IconKey,
  IconShieldCheck,
  IconShieldOff,
  IconUserOff,
  IconUserPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog } from '../../../ui/dialog.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { useNotify } from '../../../ui/notices.js';
import { Panel } from '../../../ui/page.js';
import { Answered, NoPermission } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { useMay, useViewer } from '../../../ui/viewer.js';
import { useDisable, useSetRoles, useStaff, type Member } from '../hooks/use-settings.js';
import { useSettingsWords } from '../messages/words.js';
import { InviteForm } from './invite-form.js';
import { RenewForm } from './renew-form.js';
import { RoleFields } from './role-fields.js';
import css from './settings.module.css';

interface MemberFormProps {
  member: Member;
  onClose: () => void;
}

function RolesForm({ member, onClose }: MemberFormProps) {
  const words = useSettingsWords();
  const notify = useNotify();
  const save = useSetRoles(member);
  const [grants, setGrants] = useState(() =>
    member.roles.map(({ role, section }) => ({ role, sectionId: section?.id ?? null })),
  );
  const refused = save.data && save.data.__typename !== 'StaffMember' ? save.data.message : null;
  const send = () =>
    save.mutate(grants, {
      onSuccess: (result) => {
        if (result.__typename !== 'StaffMember') return;
        notify({ text: words('saved') });
        onClose();
      },
    });
  return (
    <Dialog onClose={onClose} title={words('rolesOf', { name: member.name })}>
      <div className={css.form}>
        <RoleFields
          grants={grants}
          onGrants={(next) =>
            setGrants(next.map(({ role, sectionId }) => ({ role, sectionId: sectionId ?? null })))
          }
        />
        {refused || save.error ? <Alert color="red">{refused ?? words('failed')}</Alert> : null}
        <Button loading={save.isPending} onClick={send}>
          {words('save')}
        </Button>
      </div>
    </Dialog>
  );
}

function DisableForm({ member, onClose }: MemberFormProps) {
  const words = useSettingsWords();
  const ui = useUiWords();
  const notify = useNotify();
  const disable = useDisable(member);
  const refused = disable.data && disable.data.__typename !== 'StaffMember' ? disable.data.message : null;
  const send = () =>
    disable.mutate(undefined, {
      onSuccess: (result) => {
        if (result.__typename !== 'StaffMember') return;
        notify({ text: words('disabledDone') });
        onClose();
      },
    });
  return (
    <Dialog onClose={onClose} title={words('disableTitle', { name: member.name })}>
      <div className={css.form}>
        <p className={css.text}>{words('disableText')}</p>
        {refused || disable.error ? <Alert color="red">{refused ?? words('failed')}</Alert> : null}
        <div className={css.inline}>
          <Button color="red" loading={disable.isPending} onClick={send}>
            {words('disable')}
          </Button>
          <Button variant="default" data-autofocus onClick={onClose}>
            {ui('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function MemberLine({
  member,
  onRoles,
  onRenew,
  onDisable,
}: {
  member: Member;
  onRoles: () => void;
  onRenew: () => void;
  onDisable: () => void;
}) {
  const words = useSettingsWords();
  const { staff } = useViewer();
  return (
    <li className={css.member}>
      <div className={css.memberText}>
        <span className={css.memberName}>
          {member.name}
          {member.isInvited ? <Tag tone="info">{words('invited')}</Tag> : null}
          {member.isDisabled ? <Tag tone="late">{words('disabled')}</Tag> : null}
          {member.isInvited || member.isDisabled ? null : member.hasSecondFactor ? (
            <Tag tone="ok" icon={<IconShieldCheck stroke={1.5} />}>
              {words('secondFactor')}
            </Tag>
          ) : (
            <Tag tone="soon" icon={<IconShieldOff stroke={1.5} />}>
              {words('noSecondFactor')}
            </Tag>
          )}
        </span>
        <span className={css.quiet}>{member.email}</span>
        <span>
          {member.roles
            .map(({ role, section }) => `${words(role)} · ${section?.name ?? words('everywhere')}`)
            .join(', ')}
        </span>
      </div>
      {member.isDisabled ? null : (
        <div className={css.memberActions}>
          <Button variant="default" onClick={onRoles} aria-label={words('rolesOf', { name: member.name })}>
            {words('changeRoles')}
          </Button>
          {member.id === staff.id ? null : (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={44}
                  aria-label={words('moreAbout', { name: member.name })}
                >
                  <IconDots size={20} stroke={1.5} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconKey size={18} stroke={1.5} />} onClick={onRenew}>
                  {words('renewAccess')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconUserOff size={18} stroke={1.5} />}
                  color="red"
                  onClick={onDisable}
                >
                  {words('disable')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
    </li>
  );
}

/** Who may sign in, and what for. */
export function StaffPart() {
  const words = useSettingsWords();
  const may = useMay('manageStaff');
  const query = useStaff(may);
  const [isInviting, setInviting] = useState(false);
  const [edited, setEdited] = useState<{ member: Member; what: 'roles' | 'renew' | 'disable' } | null>(null);
  if (!may) return <NoPermission capability="manageStaff" />;
  const close = () => setEdited(null);
  return (
    <Panel
      title={words('equipe')}
      id="equipe"
      aside={
        <Button leftSection={<IconUserPlus size={18} stroke={1.5} />} onClick={() => setInviting(true)}>
          {words('invite')}
        </Button>
      }
    >
      <p className={css.quiet}>{words('staffText')}</p>
      <Answered query={query}>
        {(members) => (
          <ul className={css.members}>
            {members.map((member) => (
              <MemberLine
                key={member.id}
                member={member}
                onRoles={() => setEdited({ member, what: 'roles' })}
                onRenew={() => setEdited({ member, what: 'renew' })}
                onDisable={() => setEdited({ member, what: 'disable' })}
              />
            ))}
          </ul>
        )}
      </Answered>
      {isInviting ? <InviteForm onClose={() => setInviting(false)} /> : null}
      {edited?.what === 'roles' ? <RolesForm member={edited.member} onClose={close} /> : null}
      {edited?.what === 'renew' ? <RenewForm member={edited.member} onClose={close} /> : null}
      {edited?.what === 'disable' ? <DisableForm member={edited.member} onClose={close} /> : null}
    </Panel>
  );
}
