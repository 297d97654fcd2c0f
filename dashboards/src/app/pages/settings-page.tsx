import { Navigate, NavLink, useParams } from 'react-router';
import { AccountsPart } from '../../features/networks/components/accounts-part.js';
import { AssessmentPart } from '../../features/settings/components/assessment-part.js';
import { OrganisationPart } from '../../features/settings/components/organisation-part.js';
import { ScorePart } from '../../features/settings/components/score-part.js';
import { SecurityPart } from '../../features/settings/components/security-part.js';
import css from '../../features/settings/components/settings.module.css';
import { StaffPart } from '../../features/settings/components/staff-part.js';
import { useSettingsWords } from '../../features/settings/messages/words.js';
import { Page } from '../../ui/page.js';

const parts = {
  organisation: OrganisationPart,
  equipe: StaffPart,
  securite: SecurityPart,
  comptes: AccountsPart,
  aipd: AssessmentPart,
  score: ScorePart,
} as const;
const names = Object.keys(parts) as (keyof typeof parts)[];

export function SettingsPage() {
  const words = useSettingsWords();
  const { part = 'organisation' } = useParams();
  const name = names.find((each) => each === part);
  if (!name) return <Navigate to="/reglages" replace />;
  const Part = parts[name];
  return (
    <Page title={words('title')}>
      <div className={css.layout}>
        <nav className={css.parts} aria-label={words('parts')}>
          {names.map((each) => (
            <NavLink
              key={each}
              to={`/reglages/${each}`}
              className={({ isActive }) => `${css.part} ${isActive || each === name ? 'active' : ''}`}
            >
              {words(each)}
            </NavLink>
          ))}
        </nav>
        <div className={css.content}>
          <Part />
        </div>
      </div>
    </Page>
  );
}
