import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useUiWords } from './messages/words.js';
import css from './notices.module.css';

interface Notice {
  text: string;
  tone?: 'ok' | 'late';
  action?: { label: string; run: () => void };
}
interface Shown extends Notice {
  id: number;
}

const NoticesContext = createContext<(notice: Notice) => void>(() => undefined);

/** Says what has just happened, to eyes and to screen readers; an action such as undo stays ten seconds. */
export function useNotify(): (notice: Notice) => void {
  return useContext(NoticesContext);
}

export function NoticesProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const words = useUiWords();
  /** Two notices of one moment are still two: the first one's time must not close the second. */
  const last = useRef(0);
  const close = useCallback((id: number) => setShown((now) => (now?.id === id ? null : now)), []);
  const notify = useCallback(
    (notice: Notice) => {
      const id = (last.current += 1);
      setShown({ ...notice, id });
      if (notice.tone !== 'late') setTimeout(() => close(id), notice.action ? 10_000 : 5_000);
    },
    [close],
  );
  const act = useMemo(
    () => () => {
      shown?.action?.run();
      setShown(null);
    },
    [shown],
  );
  return (
    <NoticesContext value={notify}>
      {children}
      <div className={css.place} role="status" aria-live="polite">
        {shown ? (
          <div className={css.notice} data-tone={shown.tone ?? 'ok'} key={shown.id}>
            {shown.tone === 'late' ? <IconAlertTriangle stroke={1.5} /> : <IconCircleCheck stroke={1.5} />}
            <span className={css.text}>{shown.text}</span>
            {shown.action ? (
              <Button size="compact-sm" variant="white" color="dark" onClick={act}>
                {shown.action.label}
              </Button>
            ) : null}
            <CloseButton
              aria-label={words('close')}
              className={css.close ?? ''}
              onClick={() => setShown(null)}
            />
          </div>
        ) : null}
      </div>
    </NoticesContext>
  );
}
