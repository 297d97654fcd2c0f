import { useMediaQuery } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import { type LeadOrder } from '../../../graphql/graphql.js';
import { type Lead } from '../hooks/use-leads.js';
import { useContactsWords } from '../messages/words.js';
import css from './contacts.module.css';
import { LeadCard, LeadRow } from './lead-row.js';

interface LeadListProps {
  leads: readonly Lead[];
  total: number | null;
  hasMore: boolean;
  onMore: () => void;
  /** What the list is sorted by: the reason explains that axis. */
  order: LeadOrder;
  /** Whether scores are computed at all. */
  isScored: boolean;
  opened: string | null;
  onOpen: (lead: Lead, event: MouseEvent) => void;
}

/** Only the rows in sight are in the page; the rest is room above and below. */
function useRows({ leads, hasMore, onMore }: LeadListProps, isWide: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  const isEmpty = leads.length === 0;
  useLayoutEffect(() => setOffset(place.current?.offsetTop ?? 0), [isWide, isEmpty]);
  const virtual = useWindowVirtualizer({
    count: leads.length,
    estimateSize: () => (isWide ? 92 : 204),
    overscan: 8,
    scrollMargin: offset,
    getItemKey: (index) => leads[index]?.person.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= leads.length - 12) onMore();
  }, [hasMore, last, leads.length, onMore]);
  const before = (items[0]?.start ?? offset) - offset;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? offset) - offset);
  return { place, items, before, after, measure: virtual.measureElement };
}

/** The possible leads: a table on a wide screen, cards on a phone. */
export function LeadList(props: LeadListProps) {
  const isWide = useMediaQuery('(min-width: 900px)', window.innerWidth >= 900) ?? true;
  return isWide ? <LeadTable {...props} /> : <LeadCards {...props} />;
}

function LeadTable(props: LeadListProps) {
  const words = useContactsWords();
  const { place, items, before, after, measure } = useRows(props, true);
  return (
    <div ref={place} className={css.tablePlace}>
      <table className={css.table} aria-rowcount={props.total ?? -1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={css.colWho}>
              {words('person')}
            </th>
            <th scope="col" className={css.colScore}>
              {words('readiness')}
            </th>
            <th scope="col" className={css.colScore}>
              {words('leadership')}
            </th>
            <th scope="col">{words('why')}</th>
            <th scope="col" className={css.colSeen}>
              {words('lastSeen')}
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr aria-hidden="true" style={{ height: before }} /> : null}
          {items.map((item) => {
            const lead = props.leads[item.index];
            return lead ? (
              <LeadRow
                key={item.key}
                lead={lead}
                order={props.order}
                isScored={props.isScored}
                index={item.index}
                isOpened={props.opened === lead.person.id}
                onOpen={props.onOpen}
                measure={measure}
              />
            ) : null;
          })}
          {after > 0 ? <tr aria-hidden="true" style={{ height: after }} /> : null}
        </tbody>
      </table>
    </div>
  );
}

function LeadCards(props: LeadListProps) {
  const { place, items, before, after, measure } = useRows(props, false);
  return (
    <div ref={place}>
      <ul className={css.cards} style={{ paddingTop: before, paddingBottom: Math.max(0, after) }}>
        {items.map((item) => {
          const lead = props.leads[item.index];
          return lead ? (
            <LeadCard
              key={item.key}
              lead={lead}
              order={props.order}
              isScored={props.isScored}
              index={item.index}
              isOpened={false}
              onOpen={props.onOpen}
              measure={measure}
            />
          ) : null;
        })}
      </ul>
    </div>
  );
}
