import { useMemo, type ReactNode } from 'react';
import { useViewer, ViewerProvider, type Capability } from '../../../ui/viewer.js';

/** What would use somebody's data; correcting them, recording a ground and erasing stay. */
const uses: readonly Capability[] = ['noteExchanges', 'sendMessages'];

/** Offers, of a person whose data are stored only (GDPR Art. 18(2)), nothing that would use them. */
export function KeptOnly({ isRestricted, children }: { isRestricted: boolean; children: ReactNode }) {
  const viewer = useViewer();
  const narrowed = useMemo(
    () =>
      isRestricted
        ? { ...viewer, may: viewer.may.filter((capability) => !uses.includes(capability)) }
        : viewer,
    [viewer, isRestricted],
  );
  return <ViewerProvider viewer={narrowed}>{children}</ViewerProvider>;
}
