import { Button } from '@mantine/core';
import { IconCloudOff, IconMessageOff, IconRefresh } from '@tabler/icons-react';
import { useFormat } from '../../../ui/format.js';
import { Answered, LoadingRows, StateMessage } from '../../../ui/states.js';
import { useFeed, type Account } from '../hooks/use-networks.js';
import { useNetworksWords } from '../messages/words.js';
import css from './networks.module.css';

/** What stands on an account, as the network itself answers it: what Levain believes plays no part. */
export function Feed({ account }: { account: Account }) {
  const words = useNetworksWords();
  const query = useFeed(account.id);
  return (
    <>
      <div className={css.feedHead}>
        <p className={css.quiet}>{words('feedText', { account: account.name })}</p>
        <Button
          variant="default"
          leftSection={<IconRefresh size={18} stroke={1.5} />}
          loading={query.isFetching}
          onClick={() => void query.refetch()}
        >
          {words('refresh')}
        </Button>
      </div>
      <Answered query={query} loading={<LoadingRows rows={4} height={96} />}>
        {(posts) =>
          posts === null ? (
            <StateMessage
              tone="late"
              icon={<IconCloudOff stroke={1.5} />}
              title={words('awayTitle')}
              text={words('awayText')}
            />
          ) : posts.length === 0 ? (
            <StateMessage
              icon={<IconMessageOff stroke={1.5} />}
              title={words('emptyFeedTitle')}
              text={words('emptyFeedText')}
            />
          ) : (
            <Posts posts={posts} name={account.name} />
          )
        }
      </Answered>
    </>
  );
}

interface FeedPost {
  id: string;
  text: string;
  publishedAt: string;
}

function Posts({ posts, name }: { posts: readonly FeedPost[]; name: string }) {
  const words = useNetworksWords();
  const format = useFormat();
  return (
    <ol className={css.feed} aria-label={words('feedOf', { name })}>
      {posts.map(({ id, text, publishedAt }) => (
        <li key={id} className={css.post}>
          <p className={css.postHead}>
            <span className={css.avatar} aria-hidden="true">
              {name.charAt(0).toUpperCase()}
            </span>
            <strong>{name}</strong>
            <time dateTime={publishedAt}>{format.dateTime(publishedAt)}</time>
          </p>
          <p className={css.postText}>{text}</p>
        </li>
      ))}
    </ol>
  );
}
