import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ComponentType, type RefObject } from 'react';
import { type LeadOrder } from '../../../graphql/graphql.js';
import { orders, type LeadAddress } from '../hooks/lead-address.js';
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

const fetchMenus = () => import('./filter-menus.js');
const WorkplaceFilter = lazy(async () => ({ default: (await fetchMenus()).WorkplaceFilter }));
const GroundFilter = lazy(async () => ({ default: (await fetchMenus()).GroundFilter }));

type FilterProps = Pick<FilterBarProps, 'address' | 'change' | 'workplaces'>;

/** A button that becomes a menu when it is wanted: what a menu is made of weighs more than the whole list. */
function Filter({
  label,
  Menu,
  ...props
}: FilterProps & { label: string; Menu: ComponentType<FilterProps> }) {
  const [isWanted, want] = useState(false);
  const button = (
    <Button
      variant="default"
      aria-haspopup="true"
      rightSection={<IconChevronDown size={16} stroke={1.5} />}
      onPointerEnter={() => void fetchMenus()}
      onFocus={() => void fetchMenus()}
      onClick={() => want(true)}
    >
      {label}
    </Button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <Menu {...props} />
    </Suspense>
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
      <Filter label={words('workplaces')} Menu={WorkplaceFilter} {...{ address, change, workplaces }} />
      <Filter label={words('grounds')} Menu={GroundFilter} {...{ address, change, workplaces }} />
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
