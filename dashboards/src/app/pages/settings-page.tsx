import { lazy, Suspense } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import css from '../../features/settings/components/settings.module.css';
import { useSettingsWords } from '../../features/settings/messages/words.js';
import { useChosenInView } from '../../ui/chosen-in-view.js';
import { Page } from '../../ui/page.js';
import { LoadingRows } from '../../ui/states.js';

/** One part is seen at a time: the others are fetched when they are opened. */
const parts = {
  organisation: lazy(async () => ({
    default: (await import('../../features/settings/components/organisation-part.js')).OrganisationPart,
  })),
  equipe: lazy(async () => ({
    default: (await import('../../features/settings/components/staff-part.js')).StaffPart,
  })),
  securite: lazy(async () => ({
    default: (await import('../../features/settings/components/security-part.js')).SecurityPart,
  })),
  comptes: lazy(async () => ({
    default: (await import('../../features/networks/components/accounts-part.js')).AccountsPart,
  })),
  aipd: lazy(async () => ({
    default: (await import('../../features/settings/components/assessment-part.js')).AssessmentPart,
  })),
  score: lazy(async () => ({
    default: (await import('../../features/settings/components/score-part.js')).ScorePart,
  })),
} as const;
const names = Object.keys(parts) as (keyof typeof parts)[];

export function SettingsPage() {
  const words = useSettingsWords();
  const { part = 'organisation' } = useParams();
  const name = names.find((each) => each === part);
  const row = useChosenInView<HTMLElement>(name);
  if (!name) return <Navigate to="/reglages" replace />;
  const Part = parts[name];
  return (
    <Page title={words('title')}>
      <div className={css.layout}>
        <nav ref={row} className={css.parts} aria-label={words('parts')}>
          {names.map((each) => (
            <Link
              key={each}
              to={`/reglages/${each}`}
              className={css.part}
              aria-current={each === name ? 'page' : undefined}
            >
              {words(each)}
            </Link>
          ))}
        </nav>
        <div className={css.content}>
          <Suspense fallback={<LoadingRows rows={4} height={72} />}>
            <Part />
          </Suspense>
        </div>
      </div>
    </Page>
  );
}
