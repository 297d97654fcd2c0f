import { useState } from 'react';
import { isSame, draftOf, type Draft } from './publication-draft.js';
import { type Seen } from './use-decisions.js';
import { type Publication } from './use-publication.js';
import { useCheck, useSave, type Saved, type Saving } from './use-writing.js';

interface Base {
  /** What is stored, as it was last read or written here; null for a new text. */
  stored: Seen | null;
  draft: Draft;
}

const key = (names: readonly string[]) => names.join('\0');

/** A text while it is written: the draft, what is stored of it, what is known of it, and who was faster. */
export function useEditor(first: Base, latest: Publication | null, timeZone: string) {
  const [base, setBase] = useState(first);
  const [draft, setDraft] = useState(first.draft);
  const [meant, setMeant] = useState<string | null>(null);
  const [setAside, keepAside] = useState<string | null>(null);
  const [overtaken, setOvertaken] = useState<Publication | null>();
  const save = useSave();
  const check = useCheck(draft);
  const names = draft.text.trim() === '' ? [] : (check.data?.names ?? []);
  const isChanged = !isSame(draft, base.draft);
  // The page asks again by itself: a colleague's change is said while one still writes, not only on saving.
  const isNewer = !save.isPending && latest && base.stored && latest.version > base.stored.version;
  const present = overtaken !== undefined ? overtaken : isNewer ? latest : undefined;
  const namesAreMeant = names.length > 0 && meant === key(names);

  const store = (wish: { submit: boolean; over?: Publication }, onSaved: (saved: Saved) => void) => {
    const over = wish.over ?? null;
    const saving: Saving = {
      stored: over ? { id: over.id, version: over.version } : base.stored,
      draft,
      isChanged: isChanged || over !== null,
      submit: wish.submit ? { namesAreMeant } : null,
    };
    save.mutate(saving, {
      onSuccess: (saved) => {
        setOvertaken(saved.present);
        if (saved.isStored) setBase({ stored: saved.stored, draft });
        onSaved(saved);
      },
    });
  };
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part })),
    isChanged,
    stored: base.stored,
    /** The stored version moved on by one's own doing, such as the wish of a time. */
    moved: (stored: Seen) => setBase((now) => ({ ...now, stored })),
    checks: draft.text.trim() === '' ? [] : (check.data?.targets ?? []),
    names,
    namesAreMeant,
    confirmNames: (isMeant: boolean) => setMeant(isMeant ? key(names) : null),
    save,
    store,
    present,
    takeTheirs: (theirs: Publication) => {
      keepAside(draft.text);
      setDraft(draftOf(theirs, timeZone));
      setBase({ stored: theirs, draft: draftOf(theirs, timeZone) });
      setOvertaken(undefined);
    },
    setAside,
    takeBack: () => {
      if (setAside === null) return;
      setDraft((now) => ({ ...now, text: setAside }));
      keepAside(null);
    },
  };
}
