import {
  IconChartBar,
  IconLink,
  IconMessage,
  IconMessage2Heart,
  IconPoint,
  IconRoute,
  IconScale,
  IconShieldCheck,
  type Icon,
} from '@tabler/icons-react';
import { calendarDate } from '../../../ui/dates.js';
import { useFormat } from '../../../ui/format.js';
import { MoreButton } from '../../../ui/more-button.js';
import { Panel } from '../../../ui/page.js';
import { Answered } from '../../../ui/states.js';
import { useTimeZone } from '../../../ui/viewer.js';
import { useTimeline, type TimelineNode } from '../hooks/use-person.js';
import { usePersonWords } from '../messages/words.js';
import css from './person.module.css';

const icons: Record<string, Icon> = {
  message: IconMessage,
  exchange: IconMessage2Heart,
  ground: IconShieldCheck,
  score: IconChartBar,
  link: IconLink,
  stage: IconRoute,
  assessment: IconScale,
};
const kinds = ['message', 'exchange', 'ground', 'score', 'link', 'stage', 'assessment'] as const;

/** Month by month as the organisation counts days: midnight in Greenwich is no border here. */
function byMonth(nodes: readonly TimelineNode[], timeZone: string): Map<string, TimelineNode[]> {
  const months = new Map<string, TimelineNode[]>();
  for (const node of nodes) {
    const month = calendarDate(new Date(node.at), timeZone).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), node]);
  }
  return months;
}

function Entry({ node }: { node: TimelineNode }) {
  const words = usePersonWords();
  const format = useFormat();
  const Icon = icons[node.kind] ?? IconPoint;
  const kind = kinds.find((each) => each === node.kind);
  return (
    <li className={css.entry} data-kind={node.kind}>
      <span className={css.entryIcon} title={kind ? words(kind) : ''}>
        <Icon size={16} stroke={1.5} aria-hidden="true" />
      </span>
      <div className={css.entryText}>
        <span className={css.entrySentence}>{node.sentence}</span>
        {node.detail ? <span className={css.entryDetail}>{node.detail}</span> : null}
        <time className={css.entryWhen} dateTime={node.at}>
          {format.dateTime(node.at)}
        </time>
      </div>
    </li>
  );
}

/** What happened, newest first, month by month. */
export function Timeline({ personId }: { personId: string }) {
  const words = usePersonWords();
  const format = useFormat();
  const timeZone = useTimeZone();
  const query = useTimeline(personId);
  return (
    <Panel title={words('timeline')} id="chronologie">
      <Answered query={query}>
        {(data) => {
          const nodes = data.pages.flatMap((page) => page?.nodes ?? []);
          if (nodes.length === 0) return <p className={css.quiet}>{words('timelineEmpty')}</p>;
          return [...byMonth(nodes, timeZone)].map(([month, entries]) => (
            <section key={month} className={css.month} aria-label={format.month(month)}>
              <h3 className={css.monthTitle}>{format.month(month)}</h3>
              <ol className={css.entries}>
                {entries.map((node) => (
                  <Entry key={node.id} node={node} />
                ))}
              </ol>
            </section>
          ));
        }}
      </Answered>
      <MoreButton query={query} label={words('more')} />
    </Panel>
  );
}
