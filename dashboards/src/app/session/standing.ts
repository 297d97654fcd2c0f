import { useState } from 'react';
import { type ViewerQuery } from '../../graphql/graphql.js';

type Viewer = NonNullable<ViewerQuery['viewer']>;

/**
 * Whom the open page was made for, against who is signed in now: nobody was yet, the same person, nobody any more, or
 * somebody who may not see what stands there.
 */
export type Standing = 'unknown' | 'here' | 'over' | 'another';

type Known = Pick<Viewer, 'staff' | 'organisation' | 'roles'>;

/** Whether what was shown to one viewer may go on being shown to the next: the same person, who lost no role. */
export function maySeeWhatStands(before: Known, now: Known): boolean {
  const keeps = ({ role, section }: Known['roles'][number]) =>
    now.roles.some(
      (held) => held.role === role && (held.section === null || held.section.id === section?.id),
    );
  return (
    now.staff.id === before.staff.id &&
    now.organisation.id === before.organisation.id &&
    before.roles.every(keeps)
  );
}

/** Remembers whom the page was made for, also while nobody or somebody else is signed in. */
export function useStanding(answer: ViewerQuery | undefined): { viewer: Viewer | null; standing: Standing } {
  const [known, setKnown] = useState<Viewer | null>(null);
  const viewer = answer?.viewer ?? null;
  const isSame = viewer !== null && (known === null || maySeeWhatStands(known, viewer));
  if (isSame && viewer !== known) setKnown(viewer);
  if (isSame) return { viewer, standing: 'here' };
  if (known === null) return { viewer: null, standing: 'unknown' };
  return { viewer: known, standing: viewer === null ? 'over' : 'another' };
}
