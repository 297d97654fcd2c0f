import { type ReactNode } from 'react';
import css from './tag.module.css';

export type Tone = 'plain' | 'ok' | 'soon' | 'late' | 'info' | 'brand';

/** A short state in words, always with its own sign beside the colour. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={css.tag} data-tone={tone}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
