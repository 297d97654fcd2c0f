import { SegmentedControl } from '@mantine/core';
import { type ReactNode } from 'react';
import { changeLanguage, currentLanguage, type Language } from '../../../ui/language.js';
import { Mark } from '../../../ui/mark.js';
import { useSessionWords } from '../messages/words.js';
import css from './session.module.css';

/** The frame of everything before the sign-in. */
export function Door({ children }: { children: ReactNode }) {
  const words = useSessionWords();
  return (
    <main className={css.door}>
      <div className={css.story}>
        <span className={css.brand}>
          <Mark size={36} />
          Levain
        </span>
        <p className={css.promise}>{words('promise')}</p>
      </div>
      <div className={css.entry}>
        <h1 className={css.title}>{words('title')}</h1>
        {children}
        <SegmentedControl
          className={css.languages ?? ''}
          aria-label="Langue · Language"
          size="sm"
          value={currentLanguage()}
          onChange={(value) => changeLanguage(value as Language)}
          data={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
    </main>
  );
}
