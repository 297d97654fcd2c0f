import { Button, CloseButton } from '@mantine/core';
import { type LeadAddress } from '../hooks/lead-address.js';
import { useContactsWords } from '../messages/words.js';
import css from './contacts.module.css';
import { type WorkplaceChoice } from './filter-bar.js';

interface FilterBadgesProps {
  address: LeadAddress;
  change: (part: Partial<LeadAddress>) => void;
  workplaces: readonly WorkplaceChoice[];
}

/** The filters in force as sentences, each removable. */
export function FilterBadges({ address, change, workplaces }: FilterBadgesProps) {
  const words = useContactsWords();
  const join = (values: readonly string[]) => values.join(` ${words('orJoin')} `);
  const chosen = workplaces.filter((place) => address.workplaceIds.includes(place.id));
  const badges: { key: string; text: string; removal: Partial<LeadAddress> }[] = [];
  if (address.workplaceIds.length) {
    const values = join(chosen.map((place) => place.path.at(-1) ?? ''));
    badges.push({
      key: 'places',
      text: words('isOneOf', { what: words('workplaces'), values }),
      removal: { workplaceIds: [] },
    });
  }
  if (address.grounds.length) {
    const values = join(address.grounds.map((ground) => words(ground)));
    badges.push({
      key: 'grounds',
      text: words('isOneOf', { what: words('grounds'), values }),
      removal: { grounds: [] },
    });
  }
  if (badges.length === 0) return null;
  return (
    <div className={css.badges}>
      {badges.map((badge) => (
        <span key={badge.key} className={css.badge}>
          {badge.text}
          <CloseButton
            size="sm"
            aria-label={words('remove', { what: badge.text })}
            onClick={() => change(badge.removal)}
          />
        </span>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => change({ workplaceIds: [], grounds: [] })}>
        {words('clear')}
      </Button>
    </div>
  );
}
