import { Button, CloseButton, Menu, MultiSelect, NativeSelect, Popover, TextInput } from '@mantine/core';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { type RefObject } from 'react';
import { type LeadOrder } from '../../../graphql/graphql.js';
import { grounds, orders, type LeadAddress } from '../hooks/lead-address.js';
import { useContactsWords } from '../messages/words.js';
import css from './contacts.module.css';

export interface WorkplaceChoice {
  id: string;
  path: readonly string[];
}
interface FilterBarProps {
  address: LeadAddress;
  change: (part: Partial<LeadAddress>) => void;
  search: string;
  onSearch: (text: string) => void;
  searchBox: RefObject<HTMLInputElement | null>;
  workplaces: readonly WorkplaceChoice[];
  onEscape: () => void;
}

const orderWords = {
  readiness: 'byReadiness',
  leadership: 'byLeadership',
  lastSeen: 'byLastSeen',
  name: 'byName',
} as const;

function WorkplaceFilter({
  address,
  change,
  workplaces,
}: Pick<FilterBarProps, 'address' | 'change' | 'workplaces'>) {
  const words = useContactsWords();
  return (
    <Popover width={320} position="bottom-start" shadow="md" trapFocus>
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

function GroundFilterMenu({ address, change }: Pick<FilterBarProps, 'address' | 'change'>) {
  const words = useContactsWords();
  const toggle = (ground: (typeof grounds)[number]) =>
    change({
      grounds: address.grounds.includes(ground)
        ? address.grounds.filter((each) => each !== ground)
        : [...address.grounds, ground],
    });
  return (
    <Menu closeOnItemClick={false} position="bottom-start" shadow="md">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.5} />}>
          {words('grounds')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {grounds.map((ground) => (
          <Menu.Item
            key={ground}
            role="menuitemcheckbox"
            aria-checked={address.grounds.includes(ground)}
            leftSection={
              <span className={css.check} data-on={address.grounds.includes(ground) || undefined} />
            }
            onClick={() => toggle(ground)}
          >
            {words(ground)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Search, filters and order. */
export function FilterBar(props: FilterBarProps) {
  const words = useContactsWords();
  const { address, change, search, onSearch, searchBox, workplaces, onEscape } = props;
  return (
    <div className={css.bar}>
      <TextInput
        className={css.searchBox ?? ''}
        ref={searchBox}
        type="search"
        aria-label={words('search')}
        placeholder={words('search')}
        leftSection={<IconSearch size={18} stroke={1.5} />}
        rightSection={
          search ? <CloseButton aria-label={words('clear')} onClick={() => onSearch('')} /> : null
        }
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => (event.key === 'Escape' ? onEscape() : undefined)}
      />
      <WorkplaceFilter address={address} change={change} workplaces={workplaces} />
      <GroundFilterMenu address={address} change={change} />
      <NativeSelect
        className={css.order ?? ''}
        aria-label={words('order')}
        value={address.order}
        onChange={(event) => change({ order: event.currentTarget.value as LeadOrder })}
        data={orders.map((order) => ({
          value: order,
          label: `${words('order')} · ${words(orderWords[order])}`,
        }))}
      />
    </div>
  );
}
