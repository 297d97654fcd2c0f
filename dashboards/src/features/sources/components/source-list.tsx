import { Button } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Answered, StateMessage } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { useMay } from '../../../ui/viewer.js';
import { useSources, type SourceListed } from '../hooks/use-sources.js';
import { useSourcesWords } from '../messages/words.js';
import { ActivityLine } from './activity-chart.js';
import { SourceFacts } from './source-facts.js';
import css from './sources.module.css';

function Line({ source }: { source: SourceListed }) {
  const words = useSourcesWords();
  const mayLink = useMay('linkAccounts');
  const isOpen = source.linkedParticipants < source.participants;
  return (
    <li className={css.source}>
      <div className={css.sourceText}>
        <span className={css.sourceHead}>
          <Link className={css.sourceName} to={`/sources/${source.id}`}>
            {source.name}
          </Link>
          <Tag>{source.platform.name}</Tag>
          <span className={css.quiet}>
            {source.section.name} · {words(source.runBy)}
          </span>
        </span>
        <SourceFacts source={source} />
      </div>
      <ActivityLine activity={source.activity} />
      {mayLink && isOpen ? (
        <Button component={Link} to={`/sources/${source.id}/lier`} variant="default">
          {words('link')}
        </Button>
      ) : (
        <span />
      )}
    </li>
  );
}

/** Every group and page that was listened to. */
export function SourceList() {
  const words = useSourcesWords();
  const mayImport = useMay('importFiles');
  const query = useSources();
  return (
    <Answered query={query}>
      {(sources) =>
        sources.length === 0 ? (
          <StateMessage
            icon={<IconMessages stroke={1.5} />}
            title={words('emptyTitle')}
            text={words('emptyText')}
            action={
              mayImport ? (
                <Button component={Link} to="/imports/nouveau">
                  {words('add')}
                </Button>
              ) : null
            }
          />
        ) : (
          <ul className={css.sources}>
            {sources.map((source) => (
              <Line key={source.id} source={source} />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
