import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconChevronDown, IconHourglass } from '@tabler/icons-react';
import { countsOf, isUrgent, type Problem } from '../hooks/use-problems.js';
import { useCalendarWords } from '../messages/words.js';
import { ProblemItem } from './problem-item.js';
import css from './problems.module.css';

/** « 2 échecs, 1 à vérifier »: the counts of what went wrong, in the order of urgency. */
export function useHeadline(): (problems: readonly Problem[]) => string {
  const words = useCalendarWords();
  return (problems) =>
    countsOf(problems)
      .map(({ kind, count }) => words(`headline_${kind}`, { count }))
      .join(', ');
}

interface RibbonProps {
  problems: readonly Problem[];
  /** For a post whose hour went by: another one is chosen. */
  onReschedule: (publication: NonNullable<Problem['publication']>) => void;
}

/** What went wrong, on top of the calendar: one line that opens to each problem and what can be done about it. */
export function ProblemRibbon({ problems, onReschedule }: RibbonProps) {
  const headline = useHeadline();
  const [isOpen, { toggle }] = useDisclosure(false);
  const own = problems.filter(({ kind }) => kind !== 'suspended');
  if (own.length === 0) return null;
  const tone = own.some(({ kind }) => kind === 'failed') ? 'late' : own.some(isUrgent) ? 'soon' : 'calm';
  const Sign = tone === 'calm' ? IconHourglass : IconAlertTriangle;
  return (
    <section className={css.ribbon} data-tone={tone} aria-label={headline(own)}>
      <h2 className={css.headline}>
        <UnstyledButton
          className={css.toggle ?? ''}
          aria-expanded={isOpen}
          aria-controls="publishing-problems"
          onClick={toggle}
        >
          <Sign size={20} stroke={1.5} aria-hidden="true" />
          <span>{headline(own)}</span>
          <IconChevronDown className={css.chevron} size={18} stroke={1.5} aria-hidden="true" />
        </UnstyledButton>
      </h2>
      <ul className={css.problems} id="publishing-problems" hidden={!isOpen}>
        {isOpen
          ? own.map((problem) => (
              <ProblemItem key={problem.id} problem={problem} onReschedule={onReschedule} />
            ))
          : null}
      </ul>
    </section>
  );
}
