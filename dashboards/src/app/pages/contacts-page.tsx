import { Alert, Button } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { IconFilterOff, IconPlus, IconUsers } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useMemo, useRef, useState, type MouseEvent } from 'react';
import { Link } from 'react-router';
import css from '../../features/contacts/components/contacts.module.css';
import { FilterBadges } from '../../features/contacts/components/filter-badges.js';
import { FilterBar } from '../../features/contacts/components/filter-bar.js';
import { LeadList } from '../../features/contacts/components/lead-list.js';
import { LeadPreview } from '../../features/contacts/components/lead-preview.js';
import { useLeadAddress, views, type View } from '../../features/contacts/hooks/lead-address.js';
import { useAnybody, useLeadChoices, useLeads, type Lead } from '../../features/contacts/hooks/use-leads.js';
import { useListKeys } from '../../features/contacts/hooks/use-list-keys.js';
import { useContactsWords } from '../../features/contacts/messages/words.js';
import { type ExchangeTarget } from '../../features/exchange/components/exchange-sheet.js';
import { Page } from '../../ui/page.js';
import { Answered, LoadingRows, NoPermission, StateMessage } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';
import { ViewsRow } from '../../ui/views-row.js';

const ExchangeSheet = lazy(async () => ({
  default: (await import('../../features/exchange/components/exchange-sheet.js')).ExchangeSheet,
}));

const PersonAdder = lazy(async () => ({
  default: (await import('../../features/person/components/person-adder.js')).PersonAdder,
}));

const viewLeads = {
  ready: null,
  followed: 'followedLead',
  drifting: 'driftingLead',
  unknown: 'unknownLead',
  all: null,
} as const;

interface NoLeadsProps {
  view: View;
  isFiltered: boolean;
  onClear: () => void;
  onShowAll: () => void;
  /** Null where the role adds nobody. */
  onAdd: (() => void) | null;
}

/** Nobody answers to the filters, nobody stands in this view, or nobody is known at all: three things, three ways on. */
function NoLeads({ view, isFiltered, onClear, onShowAll, onAdd }: NoLeadsProps) {
  const words = useContactsWords();
  const mayImport = useMay('importFiles');
  const anybody = useAnybody(!isFiltered && view !== 'all');
  if (isFiltered) {
    return (
      <StateMessage
        icon={<IconFilterOff stroke={1.5} />}
        title={words('noResultTitle')}
        text={words('noResultText')}
        action={
          <Button variant="default" onClick={onClear}>
            {words('clear')}
          </Button>
        }
      />
    );
  }
  if (anybody.isLoading) return <LoadingRows rows={2} height={76} />;
  if (anybody.data) {
    return (
      <StateMessage
        icon={<IconUsers stroke={1.5} />}
        title={words('viewEmptyTitle')}
        text={words('viewEmptyText')}
        action={<Button onClick={onShowAll}>{words('showAll')}</Button>}
      />
    );
  }
  return (
    <StateMessage
      icon={<IconUsers stroke={1.5} />}
      title={words('emptyTitle')}
      text={words('emptyText')}
      action={
        <>
          {mayImport ? (
            <Button component={Link} to="/imports/nouveau">
              {words('emptyAction')}
            </Button>
          ) : null}
          {onAdd ? (
            <Button variant="default" onClick={onAdd}>
              {words('add')}
            </Button>
          ) : null}
        </>
      }
    />
  );
}

export function ContactsPage() {
  return useMay('seePersons') ? <Contacts /> : <Refused />;
}

function Refused() {
  const words = useContactsWords();
  return (
    <Page title={words('title')}>
      <NoPermission capability="seePersons" />
    </Page>
  );
}

function Contacts() {
  const words = useContactsWords();
  const { address, change, showView } = useLeadAddress();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 150);
  const searchBox = useRef<HTMLInputElement>(null);
  const query = useLeads(address, settled);
  const choices = useLeadChoices();
  const isWide = useMediaQuery('(min-width: 1200px)', window.innerWidth >= 1200) ?? true;
  const [target, setTarget] = useState<ExchangeTarget | null>(null);
  const [isAdding, setAdding] = useState(false);
  const mayAdd = useMay('manageGrounds');
  const leads = useMemo(
    () => query.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [],
    [query.data],
  );
  const total = query.data?.pages[0]?.total ?? null;
  const opened = isWide ? leads.find((lead) => lead.person.id === address.opened) : undefined;
  const isPreviewing = opened !== undefined;
  const onArrive = useCallback(
    (index: number) => {
      const lead = leads[index];
      if (isPreviewing && lead) change({ opened: lead.person.id });
    },
    [leads, isPreviewing, change],
  );
  useListKeys({ search: () => searchBox.current?.focus(), onArrive });
  const open = (lead: Lead, event: MouseEvent) => {
    // A second Enter, or a click with a modifier, goes to the page itself.
    if (!isWide || event.ctrlKey || event.metaKey || event.shiftKey || address.opened === lead.person.id)
      return;
    event.preventDefault();
    change({ opened: lead.person.id });
  };
  const closePreview = useCallback(() => {
    const index = leads.findIndex((lead) => lead.person.id === address.opened);
    change({ opened: null });
    document.querySelector<HTMLElement>(`[data-lead="${index}"]`)?.focus();
  }, [leads, address.opened, change]);
  const workplaces = choices.data?.viewer?.organisation.workplaces ?? [];
  const refusal = choices.data?.scoringState.refusal;
  const clear = () => {
    setSearch('');
    change({ workplaceIds: [], grounds: [] });
  };
  const viewLead = viewLeads[address.view];
  const { fetchNextPage, isFetchingNextPage } = query;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  return (
    <Page
      title={words('title')}
      lead={words('lead')}
      width="full"
      actions={
        mayAdd ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.5} />}
            onClick={() => setAdding(true)}
          >
            {words('add')}
          </Button>
        ) : null
      }
    >
      <ViewsRow views={views} view={address.view} onView={showView} label={words('views')} nameOf={words} />
      {refusal ? (
        <Alert color="yellow" title={words('notScoredTitle')}>
          {refusal}
        </Alert>
      ) : null}
      <FilterBar
        address={address}
        change={change}
        search={search}
        onSearch={setSearch}
        searchBox={searchBox}
        workplaces={workplaces}
        onEscape={() => document.querySelector<HTMLElement>('[data-lead="0"]')?.focus()}
      />
      <FilterBadges address={address} change={change} workplaces={workplaces} />
      <Answered query={query} loading={<LoadingRows rows={8} height={76} />}>
        {() =>
          leads.length === 0 ? (
            <NoLeads
              view={address.view}
              isFiltered={settled !== '' || address.grounds.length + address.workplaceIds.length > 0}
              onClear={clear}
              onShowAll={() => showView('all')}
              onAdd={mayAdd ? () => setAdding(true) : null}
            />
          ) : (
            <div className={css.split} data-preview={opened ? '' : undefined}>
              <div>
                <div className={css.listHead}>
                  <p className={viewLead ? css.viewLead : `${css.viewLead} ${css.keys}`}>
                    {viewLead ? words(viewLead) : words('keys')}
                  </p>
                  <span className={css.count} data-numeric="" role="status">
                    {total === null ? '' : words('count', { count: total })}
                  </span>
                </div>
                <LeadList
                  leads={leads}
                  total={total}
                  hasMore={query.hasNextPage}
                  onMore={more}
                  order={address.order}
                  isScored={!refusal}
                  opened={opened?.person.id ?? null}
                  onOpen={open}
                />
                {isFetchingNextPage ? <LoadingRows rows={2} height={76} /> : null}
              </div>
              {opened ? (
                <LeadPreview
                  lead={opened}
                  onClose={closePreview}
                  onNote={(lead) => setTarget({ personId: lead.person.id, name: lead.person.name })}
                />
              ) : null}
            </div>
          )
        }
      </Answered>
      {target ? (
        <Suspense fallback={null}>
          <ExchangeSheet target={target} onClose={() => setTarget(null)} />
        </Suspense>
      ) : null}
      <Suspense fallback={null}>
        {isAdding ? <PersonAdder onClose={() => setAdding(false)} /> : null}
      </Suspense>
    </Page>
  );
}
