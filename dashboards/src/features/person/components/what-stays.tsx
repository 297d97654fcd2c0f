import { usePersonWords } from '../messages/words.js';
import css from './erasure.module.css';

const kept = ['staysLedger', 'staysPrints', 'staysOthers', 'staysTotals', 'staysBackups'] as const;

/** What an erasure leaves, and why. */
export function WhatStays() {
  const words = usePersonWords();
  return (
    <section className={css.part}>
      <h3 className={css.partTitle}>{words('stays')}</h3>
      <ul className={css.kept}>
        {kept.map((key) => (
          <li key={key}>{words(key)}</li>
        ))}
      </ul>
    </section>
  );
}
