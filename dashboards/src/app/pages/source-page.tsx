import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { ActivityPanel, TopicsPanel } from '../../features/sources/components/source-charts.js';
import { SourceFacts } from '../../features/sources/components/source-facts.js';
import css from '../../features/sources/components/sources.module.css';
import { useSource } from '../../features/sources/hooks/use-sources.js';
import { useSourcesWords } from '../../features/sources/messages/words.js';
import { Page } from '../../ui/page.js';
import { Answered } from '../../ui/states.js';
import { useMay } from '../../ui/viewer.js';
import { AbsentPage } from './absent-page.js';

export function SourcePage() {
  const words = useSourcesWords();
  const { sourceId = '' } = useParams();
  const query = useSource(sourceId);
  const mayLink = useMay('linkAccounts');
  return (
    <Answered query={query}>
      {(source) =>
        source ? (
          <Page
            title={source.name}
            above={
              <Link className={css.quiet} to="/sources">
                ‹ {words('back')}
              </Link>
            }
            lead={`${source.platform.name} · ${source.section.name} · ${words(source.runBy)}`}
            actions={
              mayLink ? (
                <Button component={Link} to={`/sources/${source.id}/lier`} size="md">
                  {words('link')}
                </Button>
              ) : null
            }
          >
            <SourceFacts source={source} />
            <div className={css.columns}>
              <ActivityPanel activity={source.activity} />
              <TopicsPanel topics={source.topics} />
            </div>
          </Page>
        ) : (
          <AbsentPage />
        )
      }
    </Answered>
  );
}
