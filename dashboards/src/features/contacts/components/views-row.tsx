import { views, type View } from '../hooks/lead-address.js';
import { useContactsWords } from '../messages/words.js';
import css from './contacts.module.css';

/** The ways of looking at the list; people who drift away and people not known enough have a view of their own. */
export function ViewsRow({ view, onView }: { view: View; onView: (view: View) => void }) {
  const words = useContactsWords();
  return (
    <div className={css.views} role="group" aria-label={words('views')}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          className={css.view}
          aria-pressed={each === view}
          onClick={() => onView(each)}
        >
          {words(each)}
        </button>
      ))}
    </div>
  );
}
