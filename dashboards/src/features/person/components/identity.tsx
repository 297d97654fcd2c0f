import { Anchor } from '@mantine/core';
import { IconMail, IconPhone } from '@tabler/icons-react';
import { Panel } from '../../../ui/page.js';
import { type PersonParts } from '../hooks/use-person.js';
import { usePersonWords } from '../messages/words.js';
import css from './person.module.css';

/** A French number in pairs, as it is read aloud; others as they are stored. */
function phoneText(value: string): string {
  const french = /^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(value);
  return french ? `0${french.slice(1).join('\u00a0')}` : value;
}

/** Who the person is, where they work, and how to reach them. */
export function Identity({ person }: { person: PersonParts }) {
  const words = usePersonWords();
  return (
    <Panel title={words('identity')} id="identite">
      <dl className={css.facts}>
        {person.workplace ? (
          <div>
            <dt>{words('workplace')}</dt>
            <dd>{person.workplace.path.join(' › ')}</dd>
          </div>
        ) : null}
        {person.jobTitle ? (
          <div>
            <dt>{words('job')}</dt>
            <dd>{person.jobTitle}</dd>
          </div>
        ) : null}
        <div>
          <dt>{words('sections')}</dt>
          <dd>{person.sections.map((section) => section.name).join(', ')}</dd>
        </div>
      </dl>
      {person.contactPoints.length === 0 ? <p className={css.quiet}>{words('noContact')}</p> : null}
      <ul className={css.points}>
        {person.contactPoints.map((point) => (
          <li key={point.value}>
            {point.kind === 'phone' ? (
              <IconPhone size={18} stroke={1.5} />
            ) : (
              <IconMail size={18} stroke={1.5} />
            )}
            <Anchor
              href={point.kind === 'phone' ? `tel:${point.value}` : `mailto:${point.value}`}
              aria-label={`${words(point.kind)} ${point.value}`}
            >
              {point.kind === 'phone' ? phoneText(point.value) : point.value}
            </Anchor>
          </li>
        ))}
      </ul>
      <details className={css.why}>
        <summary>{words('whyISee')}</summary>
        <ol>
          {person.whyISee.map((link) => (
            <li key={link}>{link}</li>
          ))}
        </ol>
      </details>
    </Panel>
  );
}
