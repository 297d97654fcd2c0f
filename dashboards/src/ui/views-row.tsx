import { useChosenInView } from './chosen-in-view.js';
import css from './views-row.module.css';

interface ViewsRowProps<View extends string> {
  views: readonly View[];
  view: View;
  onView: (view: View) => void;
  label: string;
  nameOf: (view: View) => string;
}

/** The ways of looking at a list, side by side; one is chosen. */
export function ViewsRow<View extends string>({ views, view, onView, label, nameOf }: ViewsRowProps<View>) {
  const row = useChosenInView<HTMLDivElement>(view);
  return (
    <div ref={row} className={css.views} role="group" aria-label={label}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          className={css.view}
          aria-pressed={each === view}
          onClick={() => onView(each)}
        >
          {nameOf(each)}
        </button>
      ))}
    </div>
  );
}
