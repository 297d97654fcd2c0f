import { Button, Menu, MultiSelect, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { grounds, type LeadAddress } from '../hooks/lead-address.js';
import { useContactsWords } from '../messages/words.js';
import { type WorkplaceChoice } from './filter-bar.js';

interface FilterMenuProps {
  address: LeadAddress;
  change: (part: Partial<LeadAddress>) => void;
  workplaces: readonly WorkplaceChoice[];
}

/** People of certain workplaces only; it comes up open, because it was asked for. */
export function WorkplaceFilter({ address, change, workplaces }: FilterMenuProps) {
  const words = useContactsWords();
  return (
    <Popover defaultOpened width={320} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.5} />}>
          {words('workplaces')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <MultiSelect
          label={words('workplaces')}
          data={workplaces.map((place) => ({ value: place.id, label: place.path.join(' › ') }))}
          value={[...address.workplaceIds]}
          onChange={(workplaceIds) => change({ workplaceIds })}
          searchable
          hidePickedOptions
          comboboxProps={{ withinPortal: false }}
          data-autofocus
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** People with certain grounds only. */
export function GroundFilter({ address, change }: FilterMenuProps) {
  const words = useContactsWords();
  const toggle = (ground: (typeof grounds)[number]) =>
    change({
      grounds: address.grounds.includes(ground)
        ? address.grounds.filter((each) => each !== ground)
        : [...address.grounds, ground],
    });
  return (
    <Menu defaultOpened closeOnItemClick={false} position="bottom-start" shadow="md">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.5} />}>
          {words('grounds')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {grounds.map((ground) => (
          <Menu.CheckboxItem
            key={ground}
            checked={address.grounds.includes(ground)}
            onChange={() => toggle(ground)}
          >
            {words(ground)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
