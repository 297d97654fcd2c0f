import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../../../ui/format.js';
import { useUiWords } from '../../../ui/messages/words.js';
import { Panel } from '../../../ui/page.js';
import { type Activity, type SourceParts } from '../hooks/use-sources.js';
import { useSourcesWords } from '../messages/words.js';
import { ActivityChart } from './activity-chart.js';
import css from './sources.module.css';

interface ChartPanelProps {
  id: string;
  title: string;
  summary: string;
  chart: ReactNode;
  head: readonly [string, string];
  rows: readonly (readonly [string, string])[];
}

/** A chart with its title, its finding in one sentence, and the same numbers as a table. */
function ChartPanel({ id, title, summary, chart, head, rows }: ChartPanelProps) {
  const ui = useUiWords();
  const [asTable, setAsTable] = useState(false);
  const toggle =
    rows.length > 0 ? (
      <Button variant="subtle" size="compact-sm" onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
        {ui(asTable ? 'showChart' : 'showTable')}
      </Button>
    ) : null;
  return (
    <Panel title={title} id={id} aside={toggle}>
      <p className={css.summary}>{summary}</p>
      {asTable ? (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{head[0]}</th>
              <th scope="col">{head[1]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-numeric="">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        chart
      )}
    </Panel>
  );
}

function useActivitySummary(activity: Activity): string {
  const words = useSourcesWords();
  const format = useFormat();
  const missing = activity.filter((month) => typeof month.messages !== 'number').length;
  const known = activity.filter((month) => typeof month.messages === 'number');
  const [best] = [...known].sort((a, b) => (b.messages ?? 0) - (a.messages ?? 0));
  if (!best) return words('activityNone');
  const said = words('activitySummary', {
    month: format.month(best.month),
    messages: format.number(best.messages ?? 0),
  });
  return missing > 0 ? `${said} ${words('activityMissing', { count: missing })}` : said;
}

export function ActivityPanel({ activity }: { activity: Activity }) {
  const words = useSourcesWords();
  const ui = useUiWords();
  const format = useFormat();
  return (
    <ChartPanel
      id="activite"
      title={words('activity')}
      summary={useActivitySummary(activity)}
      chart={activity.length > 0 ? <ActivityChart activity={activity} /> : null}
      head={[words('month'), words('count')]}
      rows={activity.map((month) => [
        format.month(month.month),
        typeof month.messages === 'number' ? format.number(month.messages) : ui('missing'),
      ])}
    />
  );
}

export function TopicsPanel({ topics }: { topics: SourceParts['topics'] }) {
  const words = useSourcesWords();
  const format = useFormat();
  const sorted = [...topics].sort((a, b) => b.messages - a.messages);
  const [first] = sorted;
  const most = first?.messages ?? 1;
  return (
    <ChartPanel
      id="sujets"
      title={words('topics')}
      summary={
        first ? words('topicsSummary', { first: first.label.toLocaleLowerCase() }) : words('topicsNone')
      }
      chart={
        <ul className={css.topics}>
          {sorted.map((topic) => (
            <li key={topic.topic}>
              <span>{topic.label}</span>
              <span className={css.topicCount} data-numeric="">
                {format.number(topic.messages)}
              </span>
              <span className={css.topicTrack} aria-hidden="true">
                <span data-bar="" style={{ width: `${(topic.messages / most) * 100}%` }} />
              </span>
            </li>
          ))}
        </ul>
      }
      head={[words('topic'), words('count')]}
      rows={sorted.map((topic) => [topic.label, format.number(topic.messages)])}
    />
  );
}
