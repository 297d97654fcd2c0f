import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import css from './page.module.css';

interface PageProps {
  title: string;
  /** What the tab shows when the title holds a person's name, which must not stay in the browser's history. */
  tabTitle?: string;
  lead?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
  width?: 'narrow' | 'wide' | 'full';
  children: ReactNode;
}

/** One page: its title, what it is about, its main action, and its content. */
export function Page({ title, tabTitle, lead, above, actions, width = 'wide', children }: PageProps) {
  useDocumentTitle(`${tabTitle ?? title} · Levain`);
  return (
    <div className={css.page} data-width={width}>
      <header className={css.header}>
        <div className={css.heading}>
          {above}
          <h1 className={css.title}>{title}</h1>
          {lead ? <div className={css.lead}>{lead}</div> : null}
        </div>
        {actions ? <div className={css.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

/** The focus goes to this heading as it comes, where one step takes another's place: nobody stays on what is no longer there. */
export function useFocusAtFirst(isWanted = true) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWanted) heading.current?.focus();
  }, [isWanted]);
  return heading;
}

interface PanelProps {
  title?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
  /** The panel takes the place of another: its title takes the focus. */
  takesFocus?: boolean;
  tone?: 'plain' | 'brand';
}

/** A titled part of a page. */
export function Panel({ title, aside, children, id, takesFocus = false, tone = 'plain' }: PanelProps) {
  const titleRef = useFocusAtFirst(takesFocus);
  const heading = id ? `${id}-title` : undefined;
  return (
    <section className={css.panel} data-tone={tone} id={id} aria-labelledby={title ? heading : undefined}>
      {title || aside ? (
        <div className={css.panelHeader}>
          {title ? (
            <h2 className={css.panelTitle} id={heading} ref={titleRef} tabIndex={takesFocus ? -1 : undefined}>
              {title}
            </h2>
          ) : null}
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}
