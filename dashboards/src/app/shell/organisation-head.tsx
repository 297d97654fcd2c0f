import { Link } from 'react-router';
import { Mark } from '../../ui/mark.js';
import { Tag } from '../../ui/tag.js';
import { useViewer } from '../../ui/viewer.js';
import { useAppWords } from '../messages/words.js';
import css from './shell.module.css';

/** Whose data this is, and which part of it: always in sight, because nothing else may be opened. */
export function OrganisationHead() {
  const words = useAppWords();
  const { organisation, sections, roles } = useViewer();
  const everywhere = roles.some((grant) => !grant.section);
  const [only] = sections;
  const scope =
    sections.length === 1 && only
      ? only.name
      : everywhere
        ? words('allSections')
        : words('sections', { count: sections.length });
  return (
    <div className={css.head}>
      <Link to="/" className={css.headLink} aria-label={`Levain, ${words('today')}`}>
        <Mark size={34} />
      </Link>
      <div className={css.headText}>
        <span className={css.headName}>{organisation.name}</span>
        {sections.length > 0 ? <span className={css.headScope}>{scope}</span> : null}
      </div>
      {organisation.isDemonstration ? (
        <span className={css.headTag} title={words('demonstrationHint')}>
          <Tag tone="info">{words('demonstration')}</Tag>
        </span>
      ) : null}
    </div>
  );
}
