import { Button, CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../ui/format.js';
import { ScoreBar } from '../../../ui/score-bar.js';
import { useMay } from '../../../ui/viewer.js';
import { type Lead } from '../hooks/use-leads.js';
import { useContactsWords } from '../messages/words.js';
import css from './contacts.module.css';

interface LeadPreviewProps {
  lead: Lead;
  onClose: () => void;
  onNote: (lead: Lead) => void;
}

/** A person beside the list, so that the list may be gone through without leaving it. */
export function LeadPreview({ lead, onClose, onNote }: LeadPreviewProps) {
  const words = useContactsWords();
  const format = useFormat();
  const mayNote = useMay('noteExchanges');
  const { person } = lead;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('[aria-modal="true"]')) onClose();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onClose]);
  return (
    <aside className={css.preview} aria-label={`${words('preview')} · ${person.name}`}>
      <div className={css.previewHead}>
        <div className={css.who}>
          <h2 className={css.previewName}>{person.name}</h2>
          <span className={css.place}>{person.workplace?.path.join(' › ') ?? words('noPlace')}</span>
        </div>
        <CloseButton aria-label={words('closePanel')} onClick={onClose} />
      </div>
      <div className={css.previewActions}>
        {mayNote ? <Button onClick={() => onNote(lead)}>{words('note')}</Button> : null}
        <Button component={Link} to={`/contacts/${person.id}`} variant="default">
          {words('open')}
        </Button>
      </div>
      {(['readiness', 'leadership'] as const).map((axis) => (
        <div key={axis} className={css.previewScore}>
          <ScoreBar
            size="large"
            tenths={lead[axis]?.tenths}
            label={words(axis)}
            unknown={words('notEnough')}
          />
          {lead[axis] ? <p className={css.previewText}>{lead[axis].sentence}</p> : null}
        </div>
      ))}
      {lead.lastSeenAt ? (
        <p className={css.previewText}>
          {words('lastSeen')} · {format.relativeDay(lead.lastSeenAt)}
        </p>
      ) : null}
    </aside>
  );
}
