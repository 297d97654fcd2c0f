import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconMap2, IconX } from '@tabler/icons-react';
import { Link, useLocation, useNavigate } from 'react-router';
import { type Role, useViewer } from '../../../ui/viewer.js';
import { useTourPlace } from '../hooks/tour-memory.js';
import { tourOf, tours, type TourStep } from '../hooks/tour-steps.js';
import { useTourWords } from '../messages/words.js';
import css from './tour.module.css';

/**
 * The tour of the demonstration, above the page of each step. It stands in the page, not over it: nothing is covered, and
 * after a step the focus lies just before it.
 */
export function Tour() {
  const role = tourOf(useViewer().roles);
  return role ? <TourOfRole role={role} /> : null;
}

function TourOfRole({ role }: { role: Role }) {
  const words = useTourWords();
  const [place, go] = useTourPlace(role);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const steps: readonly TourStep[] = tours[role];
  if (place === 'closed') return null;
  const at = Math.min(place, steps.length - 1);
  const step = steps[at]!;
  const show = (index: number) => {
    go(index);
    void navigate(steps[index]!.path);
  };
  const isHere = isShown(step.path, pathname);
  const isLast = at === steps.length - 1;
  return (
    <section className={css.tour} data-here={isHere || undefined} aria-label={words('tour')}>
      <IconMap2 className={css.icon} size={24} stroke={1.5} aria-hidden="true" />
      <div className={css.what} role="status">
        <p className={css.progress}>{words('progress', { step: at + 1, count: steps.length })}</p>
        <p className={css.title}>{words(step.key)}</p>
        <p className={css.text}>{words(`${step.key}Text`)}</p>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={words('close')}
        title={words('close')}
        onClick={() => go('closed')}
      >
        <IconX size={20} stroke={1.5} />
      </ActionIcon>
      <div className={css.actions}>
        {at > 0 ? (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArrowLeft size={18} stroke={1.5} />}
            onClick={() => show(at - 1)}
          >
            {words('previous')}
          </Button>
        ) : null}
        {isHere ? null : (
          <Button variant="default" component={Link} to={step.path}>
            {words('goThere')}
          </Button>
        )}
        <Button
          variant="default"
          rightSection={isLast ? null : <IconArrowRight size={18} stroke={1.5} />}
          onClick={() => (isLast ? go('closed') : show(at + 1))}
        >
          {words(isLast ? 'finish' : 'next')}
        </Button>
      </div>
    </section>
  );
}

/** Whether a page is the one of a step, or lies within it. */
const isShown = (path: string, pathname: string): boolean =>
  pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));

/** Brings a closed tour back, from its beginning. */
export function TourAgain() {
  const words = useTourWords();
  const role = tourOf(useViewer().roles);
  const [place, go] = useTourPlace(role ?? '');
  if (role === null || place !== 'closed') return null;
  return (
    <Button
      className={css.again ?? ''}
      variant="subtle"
      color="gray"
      leftSection={<IconMap2 size={18} stroke={1.5} />}
      onClick={() => go(0)}
    >
      {words('reopen')}
    </Button>
  );
}
